package sk.jadro.partnership;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.Page;

/** The partnership's own pages: what open government is, contact, privacy, accessibility. */
@Controller
class PartnershipPages {
    private final PartnershipTexts texts;

    PartnershipPages(PartnershipTexts texts) {
        this.texts = texts;
    }

    @Bean
    static MenuEntry aboutInTheMenu() {
        return new MenuEntry("partnership.about", "/about", 80);
    }

    @Bean
    static MenuEntry contactInTheMenu() {
        return new MenuEntry("partnership.contact", "/contact", 90);
    }

    /** @param title the key of its heading */
    record TextView(Page page, String title, Text text) {}

    record ContactView(Page page, TextSet texts) {}

    @GetMapping("/{partnership}/about")
    Html about(Page page) {
        return text(page, "partnership.about", TextKind.ABOUT);
    }

    @GetMapping("/{partnership}/contact")
    Html contact(Page page) {
        return Html.of(
                "partnership/contact",
                new ContactView(page, texts.all(page.here().id())));
    }

    @GetMapping("/{partnership}/privacy")
    Html privacy(Page page) {
        return text(page, "partnership.privacy", TextKind.PRIVACY);
    }

    @GetMapping("/{partnership}/accessibility")
    Html accessibility(Page page) {
        return text(page, "partnership.accessibility", TextKind.ACCESSIBILITY);
    }

    private Html text(Page page, String title, TextKind kind) {
        var all = texts.all(page.here().id());
        return Html.of("partnership/text", new TextView(page, title, Blanks.fill(all.text(kind), page.here(), all)));
    }
}
