package sk.jadro.activities;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.submissions.GoneLink;

/** Where the owner of a letter changes what they wrote. */
@Controller
class SignUpPages {
    private final SignUps signUps;

    SignUpPages(SignUps signUps) {
        this.signUps = signUps;
    }

    record ManagementView(Page page, Form form, SignUps.Managed managed, String token) {}

    @GetMapping("/{partnership}/sign-ups/{token}")
    View manage(Page page, @PathVariable String token) {
        return signUps.byManagement(page.here().id(), token)
                .<View>map(managed -> managed.stands()
                        ? managementPage(page, SignUpForm.filled(managed), managed, token)
                        : toEnd(page, token))
                .orElseGet(() -> GoneLink.page(page, signUps));
    }

    @PostMapping("/{partnership}/sign-ups/{token}")
    View change(Page page, Form form, Stranger stranger, @PathVariable String token) {
        var found = signUps.byManagement(page.here().id(), token);
        if (found.isEmpty()) {
            return GoneLink.page(page, signUps);
        }
        var managed = found.get();
        if (!managed.stands() && !managed.canComeBack()) {
            return toEnd(page, token);
        }
        var own = managed.own().stream().map(Activity::id).toList();
        var remaining = form.chosen("activity", own, UUID::toString, "activities.problem.none-remaining");
        var written = SignUpForm.read(form);
        if (written.isEmpty() || !form.isValid()) {
            return managementPage(page, form, managed, token).rejected(form);
        }
        var email = written.get().email();
        var signature = written.get().signature();
        var consent = NameConsent.inForm(page.words(), own.size());
        var again = Redirect.to(page, "/sign-ups/" + token);
        if (email.equals(managed.submission().email())) {
            signUps.change(page.here().id(), token, signature, remaining, consent);
            return again.saying("activities.notice.changed");
        }
        var permit = stranger.mayCauseLetter(form, "email", email.mailbox());
        if (permit.isEmpty()) {
            return managementPage(page, form, managed, token).rejected(form);
        }
        signUps.move(permit.get(), page.here(), token, email, signature, remaining, consent);
        return again.saying("activities.notice.confirm-address");
    }

    private static Html managementPage(Page page, Form form, SignUps.Managed managed, String token) {
        return Html.of("activities/management", new ManagementView(page, form, managed, token))
                .keptSecret();
    }

    /** Where it is said that there is nothing to change, and why. */
    private static Redirect toEnd(Page page, String token) {
        return Redirect.to(page, "/sign-ups/" + token + "/withdrawal");
    }
}
