package sk.jadro.partnership;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;

/** The partnership's own pages: what open government is, privacy, accessibility. */
@Controller
class PartnershipPages {
    static final String ABOUT = "/about";

    private final PartnershipTexts texts;
    private final Blanks blanks;

    PartnershipPages(PartnershipTexts texts, Blanks blanks) {
        this.texts = texts;
        this.blanks = blanks;
    }

    @Bean
    static MenuEntry aboutInTheMenu() {
        return new MenuEntry(RoomGroup.HOUSE, "partnership.about.menu", ABOUT);
    }

    /** @param title the key of its heading */
    record TextView(Page page, String title, Text text) {}

    @GetMapping("/{partnership}/about")
    Html about(Page page) {
        // To readers, a page that nobody has written is none; coordinators see what is missing.
        if (!page.here().has(ABOUT) && !page.may(Coordinator.class)) {
            throw new NotFound();
        }
        return text(page, "partnership.about", TextKind.ABOUT);
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
        var all = texts.published(page.here().id());
        return Html.of("partnership/text", new TextView(page, title, blanks.fill(all.text(kind), page.here(), all)));
    }
}
