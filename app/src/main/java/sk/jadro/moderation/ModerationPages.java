package sk.jadro.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;
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

    @GetMapping("/{partnership}/reports/{kind}/{id}")
    Html blank(Page page, @PathVariable String kind, @PathVariable UUID id) {
        return shown(page, Form.empty(), about(page, kind, id).orElseThrow(NotFound::new));
    }

    /** Where reports are sent to. */
    @GetMapping("/{partnership}/reports")
    Redirect formAddress(Page page) {
        return Redirect.to(page, "/moderation");
    }

    @PostMapping("/{partnership}/reports")
    View report(Page page, Form form, Stranger stranger) {
        var about = read(page, form.typed("thing"));
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
        return Redirect.to(page, "/reports/sent");
    }

    record SentView(Page page) {}

    @GetMapping("/{partnership}/reports/sent")
    Html sent(Page page) {
        return Html.of("moderation/reported", new SentView(page)).keptSecret();
    }

    private static Html shown(Page page, Form form, About about) {
        return Html.of("moderation/newReport", new ReportView(page, form, about))
                .keptSecret();
    }

    /** What {@code initiatives/ID} names. */
    private About read(Page page, String typed) {
        var slash = typed.indexOf('/');
        try {
            return about(page, typed.substring(0, Math.max(0, slash)), Typed.id(typed.substring(slash + 1)))
                    .orElseThrow(NotFound::new);
        } catch (Invalid e) {
            throw new NotFound();
        }
    }

    /** Empty of what not everybody can read. */
    private Optional<About> about(Page page, String kind, UUID id) {
        return db.in(
                page.here().id(),
                () -> moderation
                        .about(kind, id, List.of(), null)
                        .filter(about -> about.thing().isPublic()));
    }
}
