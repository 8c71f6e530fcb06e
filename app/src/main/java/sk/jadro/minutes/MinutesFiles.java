package sk.jadro.minutes;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.base.db.Db;
import sk.jadro.base.paper.Docx;
import sk.jadro.base.paper.Paper;
import sk.jadro.base.paper.Pdfs;
import sk.jadro.base.web.Page;

/** The minutes as files, with the names that everybody may read at that moment. */
@Controller
class MinutesFiles {
    private final Db db;
    private final MinutesPages pages;
    private final MinutesViews views;
    private final TemplateEngine templates;
    private final Pdfs pdfs;
    private final Docx docx;

    MinutesFiles(Db db, MinutesPages pages, MinutesViews views, TemplateEngine templates, Pdfs pdfs, Docx docx) {
        this.db = db;
        this.pages = pages;
        this.views = views;
        this.templates = templates;
        this.pdfs = pdfs;
        this.docx = docx;
    }

    @GetMapping("/{partnership}/events/{slug}/minutes.pdf")
    ResponseEntity<byte[]> pdf(Page page, @PathVariable String slug) {
        return pdfs.download(paper(page, slug), name(page, slug));
    }

    @GetMapping("/{partnership}/events/{slug}/minutes.docx")
    ResponseEntity<byte[]> docx(Page page, @PathVariable String slug) {
        return docx.download(paper(page, slug), name(page, slug));
    }

    private static String name(Page page, String slug) {
        return page.say("minutes.file") + "-" + slug;
    }

    /** Read in one go; made into a file outside of the transaction. */
    private Paper paper(Page page, String slug) {
        return db.in(page.here().id(), () -> {
            var minutes = pages.visible(page, slug);
            var body = new StringOutput();
            templates.render("minutes/paper.jte", views.of(page, minutes, null), body);
            return new Paper(
                    page.lang(),
                    page.say("minutes.title", page.say(minutes.meeting().title())),
                    page.say(page.here().name()),
                    page.root(),
                    body.toString());
        });
    }
}
