package sk.jadro.wall;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.paper.Format;
import sk.jadro.base.paper.Format.Size;
import sk.jadro.base.paper.Paper;
import sk.jadro.base.paper.Pdfs;
import sk.jadro.base.paper.Picture;
import sk.jadro.base.ui.QrCode;
import sk.jadro.base.web.Page;

/** Sheets as files to be printed. A picture on them is called what it says, the address that it leads to. */
@Component
class SheetFiles {
    private static final int CODE_IN_MM = 24;

    private final TemplateEngine templates;
    private final Pdfs pdfs;

    SheetFiles(TemplateEngine templates, Pdfs pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
    }

    View of(Sheet sheet, Size size) {
        var page = sheet.page();
        var title = page.say("wall.sheet") + ": " + page.say(sheet.activity().title());
        var pictures = Map.of(sheet.code().address(), picture(sheet.code()));
        var name = page.say("wall.sheet.file") + "-" + sheet.activity().slug();
        return file(page, title, "wall/sheetPaper.jte", sheet, pictures, size, name);
    }

    View of(WholeTable table, Size size) {
        var page = table.page();
        var pictures = table.sheets().stream()
                .flatMap(sheet -> sheet.stream().map(WholeTable.Column::code))
                .collect(Collectors.toMap(QrCode::address, SheetFiles::picture));
        var name = page.here().slug() + "-" + page.say("wall.table.file");
        return file(page, page.say("wall.table"), "wall/tablePaper.jte", table, pictures, size, name);
    }

    private View file(
            Page page,
            String title,
            String template,
            Object model,
            Map<String, Picture> pictures,
            Size size,
            String name) {
        var body = new StringOutput();
        templates.render(template, model, body);
        var author = page.say(page.here().name());
        var paper = new Paper(page.lang(), title, author, page.root(), body.toString(), Format.sheet(size), pictures);
        return pdfs.keptSecret(paper, name + "-" + Code.of(size));
    }

    private static Picture picture(QrCode code) {
        return Picture.ofPng(code.png(), CODE_IN_MM);
    }
}
