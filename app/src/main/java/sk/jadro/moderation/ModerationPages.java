package sk.jadro.moderation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.base.web.Unlisted;
import sk.jadro.moderation.Moderation.About;

/** What was hidden and why, for all; and where anybody reports what should not stay. */
@Controller
class ModerationPages {
    private static final int LONGEST = 2_000;

    private final Db db;
    private final Moderation moderation;
    private final ModerationStore store;

    ModerationPages(Db db, Moderation moderation, ModerationStore store) {
        this.db = db;
        this.moderation = moderation;
        this.store = store;
    }

    @Bean
    static Unlisted reportsAreUnlisted() {
        return Unlisted.of("/reports");
    }

    /** @param says the key of what it is called */
    record Line(Hiding hiding, String says) {}

    record ModerationView(Page page, List<Line> lines) {}

    record ReportView(Page page, Form form, About about) {}

    @GetMapping("/{partnership}/moderation")
    Html log(Page page) {
        return db.in(page.here().id(), () -> {
            var lines = store.all().stream()
                    .map(hiding -> new Line(
                            hiding,
                            moderation.kind(hiding.kind()).map(Moderated::says).orElse("moderation.thing")))
                    .toList();
            return Html.of("moderation/moderation", new ModerationView(page, lines));
        });
    }

    @GetMapping("/{partnership}/reports/new")
    Html blank(Page page, @Asked("thing") String thing) {
        var about = about(page, thing);
        if (about == null) {
            throw new NotFound();
        }
        return shown(page, Form.empty(), about);
    }

    @GetMapping("/{partnership}/reports")
    Redirect formAddress(Page page) {
        return Redirect.to(page, "/moderation");
    }

    @PostMapping("/{partnership}/reports")
    View report(Page page, Form form, Stranger stranger) {
        var about = about(page, form.typed("thing"));
        if (about == null) {
            throw new NotFound();
        }
        var words = form.lines("words", LONGEST);
        var email = form.readOptional("email", EmailAddress::new).orElse(null);
        if (!form.isValid()) {
            return shown(page, form, about).rejected();
        }
        var permit = email == null
                ? stranger.mayPost(form, "words")
                : stranger.mayCauseLetter(form, "email", email.mailbox());
        if (permit.isEmpty()) {
            return shown(page, form, about).rejected(form);
        }
        db.in(
                page.here().id(),
                () -> moderation.report(
                        permit.get(), page, about.kind(), about.thing().id(), words, email));
        // A reader's page is kept for all, and says nothing to one of them alone.
        return Redirect.to(
                        page,
                        "/reports/new?thing=" + about.kind().plural() + "/"
                                + about.thing().id())
                .saying("moderation.notice.reported");
    }

    private static Html shown(Page page, Form form, About about) {
        return Html.of("moderation/newReport", new ReportView(page, form, about));
    }

    /** What everybody can read and {@code initiatives/ID} names; null for anything else. */
    private @Nullable About about(Page page, String typed) {
        var slash = typed.indexOf('/');
        var id = slash < 0 ? null : id(typed.substring(slash + 1));
        return id == null
                ? null
                : db.in(
                        page.here().id(),
                        () -> moderation
                                .about(typed.substring(0, slash), id, List.of(), null)
                                .filter(one -> one.thing().isPublic())
                                .orElse(null));
    }

    private static @Nullable UUID id(String typed) {
        try {
            return Typed.id(typed);
        } catch (Invalid e) {
            return null;
        }
    }
}
