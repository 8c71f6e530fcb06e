package sk.jadro.base.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A letter's two forms: plain text, in which each address stands alone on its line, and HTML. */
@Component
class Rendering {
    private final TemplateEngine templates;

    Rendering(TemplateEngine templates) {
        this.templates = templates;
    }

    String plain(Letter letter) {
        return letter.parts().stream()
                .map(part -> switch (part) {
                    case Letter.Part.Paragraph(var text) -> text;
                    case Letter.Part.Heading(var text) -> text + "\n" + "=".repeat(text.length());
                    case Letter.Part.Title(var text) -> text;
                    case Letter.Part.Link(var label, var address) -> label + ":\n" + address;
                })
                .collect(Collectors.joining("\n\n", "", "\n\n-- \n" + letter.from() + "\n"));
    }

    String html(Letter letter) {
        var html = new StringOutput();
        templates.render("base/mail/letter.jte", letter, html);
        return html.toString();
    }
}
