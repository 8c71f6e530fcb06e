package sk.jadro.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.RateLimits;
import sk.jadro.base.web.Redirect;

/** What follows a sent form: its letter, the confirmation, later changes, the withdrawal and its undo. */
@Controller
class SignUpPages {
    private final SignUps signUps;
    private final Activities activities;
    private final RateLimits limits;

    SignUpPages(SignUps signUps, Activities activities, RateLimits limits) {
        this.signUps = signUps;
        this.activities = activities;
        this.limits = limits;
    }

    /** @param token what the address holds, for the forms on the page */
    record SentView(Page page, Form form, SignUp signUp, String token) {}

    /** @param signUp null when the link is good no more */
    record ConfirmationView(Page page, @Nullable SignUp signUp, List<Activity> activities, String token) {}

    record ManagementView(Page page, Form form, SignUps.Managed managed, String token) {}

    @GetMapping("/{partnership}/sign-ups/{ticket}/sent")
    Html sent(Page page, @PathVariable String ticket) {
        return sentPage(page, Form.empty(), ticket);
    }

    /** Where a reload or another language leads from a form that came back. */
    @GetMapping({"/{partnership}/sign-ups/{ticket}/letters", "/{partnership}/sign-ups/{ticket}/address"})
    View backToSent(Page page, @PathVariable String ticket) {
        sentTo(page, ticket);
        return Redirect.to(page, "/sign-ups/" + ticket + "/sent");
    }

    @PostMapping("/{partnership}/sign-ups/{ticket}/letters")
    View resend(Page page, Form form, @PathVariable String ticket, HttpServletRequest request) {
        var signUp = sentTo(page, ticket);
        if (!mayMail(request, signUp.email())) {
            form.reject("letters", "form.too-many");
            return sentPage(page, form, ticket).with(HttpStatus.TOO_MANY_REQUESTS);
        }
        signUps.resend(page.here(), signUp);
        return Redirect.to(page, "/sign-ups/" + ticket + "/sent").saying("activities.notice.resent");
    }

    @PostMapping("/{partnership}/sign-ups/{ticket}/address")
    View readdress(Page page, Form form, @PathVariable String ticket, HttpServletRequest request) {
        var email = form.read("email", EmailAddress::new);
        if (email == null) {
            return sentPage(page, form, ticket).rejected();
        }
        if (!mayMail(request, email)) {
            form.reject("email", "form.too-many");
            return sentPage(page, form, ticket).with(HttpStatus.TOO_MANY_REQUESTS);
        }
        signUps.readdress(page.here(), ticket, email);
        return Redirect.to(page, "/sign-ups/" + ticket + "/sent").saying("activities.notice.readdressed");
    }

    @GetMapping("/{partnership}/sign-ups/{token}/confirmation")
    Html confirmation(Page page, @PathVariable String token) {
        return confirmationPage(page, signUps.byConfirmation(page.here().id(), token), token);
    }

    @PostMapping("/{partnership}/sign-ups/{token}/confirmation")
    View confirm(Page page, @PathVariable String token) {
        var signUp = signUps.confirm(page.here().id(), token);
        return signUp.isEmpty()
                ? confirmationPage(page, signUp, token)
                : Redirect.to(page, "/sign-ups/" + token + "/confirmation");
    }

    @GetMapping("/{partnership}/sign-ups/{token}")
    View manage(Page page, @PathVariable String token) {
        return managed(page, token)
                .<View>map(managed -> managed.isWithdrawn()
                        ? Redirect.to(page, "/sign-ups/" + token + "/withdrawal")
                        : managementPage(page, filled(managed), managed, token))
                .orElseGet(() -> goneLink(page));
    }

    @PostMapping("/{partnership}/sign-ups/{token}")
    View change(Page page, Form form, @PathVariable String token, HttpServletRequest request) {
        var managed = managed(page, token);
        if (managed.isEmpty()) {
            return goneLink(page);
        }
        var written = SignUpForm.read(form);
        var remaining = managed.get().signUp().activities().stream()
                .filter(id -> form.isChosen("activity", id.toString()))
                .toList();
        if (remaining.isEmpty()) {
            form.reject("activity", "activities.problem.none-remaining");
        }
        if (written.isEmpty() || !form.isValid()) {
            return managementPage(page, form, managed.get(), token).rejected();
        }
        var email = written.get().email();
        if (!email.equals(managed.get().signUp().email()) && !mayMail(request, email)) {
            form.reject("email", "form.too-many");
            return managementPage(page, form, managed.get(), token).with(HttpStatus.TOO_MANY_REQUESTS);
        }
        var change = signUps.change(
                page.here(),
                token,
                email,
                written.get().signature(),
                remaining,
                ConsentWords.of(page.words()),
                page.lang());
        var notice = change.orElse(SignUps.Change.SAVED) == SignUps.Change.SAVED
                ? "activities.notice.changed"
                : "activities.notice.confirm-address";
        return Redirect.to(page, "/sign-ups/" + token).saying(notice);
    }

    @GetMapping("/{partnership}/sign-ups/{token}/withdrawal")
    View withdrawn(Page page, @PathVariable String token) {
        return managed(page, token)
                .<View>map(managed -> managed.isWithdrawn()
                        ? Html.of("activities/withdrawn", new ManagementView(page, Form.empty(), managed, token))
                                .keptSecret()
                        : Redirect.to(page, "/sign-ups/" + token))
                .orElseGet(() -> goneLink(page));
    }

    @PostMapping("/{partnership}/sign-ups/{token}/withdrawal")
    View withdraw(Page page, @PathVariable String token) {
        return signUps.withdraw(page.here().id(), token)
                ? Redirect.to(page, "/sign-ups/" + token + "/withdrawal")
                : goneLink(page);
    }

    /** Undoes the withdrawal. */
    @PostMapping("/{partnership}/sign-ups/{token}/return")
    View bringBack(Page page, @PathVariable String token) {
        return signUps.bringBack(page.here().id(), token)
                ? Redirect.to(page, "/sign-ups/" + token).saying("activities.notice.back")
                : goneLink(page);
    }

    private Optional<SignUps.Managed> managed(Page page, String token) {
        return signUps.byManagement(page.here().id(), token);
    }

    private boolean mayMail(HttpServletRequest request, EmailAddress email) {
        return limits.allowsPost(request) && limits.allowsLetter(email.value());
    }

    private SignUp sentTo(Page page, String ticket) {
        return signUps.byTicket(page.here().id(), ticket).orElseThrow(NotFound::new);
    }

    private Html sentPage(Page page, Form form, String ticket) {
        var signUp = sentTo(page, ticket);
        return Html.of("activities/sent", new SentView(page, form, signUp, ticket))
                .keptSecret();
    }

    private Html confirmationPage(Page page, Optional<SignUp> signUp, String token) {
        if (signUp.isEmpty()) {
            return goneLink(page);
        }
        var named = activities.byIds(page.here().id(), signUp.get().activities());
        return Html.of("activities/confirmation", new ConfirmationView(page, signUp.get(), named, token))
                .keptSecret();
    }

    private static Html goneLink(Page page) {
        return Html.of("activities/confirmation", new ConfirmationView(page, null, List.of(), ""))
                .with(HttpStatus.GONE)
                .keptSecret();
    }

    private static Html managementPage(Page page, Form form, SignUps.Managed managed, String token) {
        return Html.of("activities/management", new ManagementView(page, form, managed, token))
                .keptSecret();
    }

    private static Form filled(SignUps.Managed managed) {
        return SignUpForm.filled(managed.signUp(), managed.standing());
    }
}
