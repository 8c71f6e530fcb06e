package sk.jadro.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
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
    private final RateLimits limits;

    SignUpPages(SignUps signUps, RateLimits limits) {
        this.signUps = signUps;
        this.limits = limits;
    }

    /** @param token what the address holds, for the forms on the page */
    record SentView(Page page, Form form, SignUp signUp, String token) {}

    /** @param managed null when the link is good no more */
    record ConfirmationView(Page page, SignUps.@Nullable Managed managed, String token) {
        /** The key of what the page says above all. */
        String title() {
            return managed == null
                    ? "activities.gone.title"
                    : managed.awaitsConfirmation()
                            ? "activities.confirm.title"
                            : managed.stands() ? "activities.confirmed.title" : endTitle(managed);
        }
    }

    record ManagementView(Page page, Form form, SignUps.Managed managed, String token) {
        /** The key of what is said when the name stands nowhere. */
        String title() {
            return endTitle(managed);
        }
    }

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
        return signUps.byConfirmation(page.here().id(), token)
                .map(managed -> confirmationPage(page, managed, token))
                .orElseGet(() -> goneLink(page));
    }

    @PostMapping("/{partnership}/sign-ups/{token}/confirmation")
    View confirm(Page page, @PathVariable String token) {
        return signUps.confirm(page.here().id(), token).isEmpty()
                ? goneLink(page)
                : Redirect.to(page, "/sign-ups/" + token + "/confirmation");
    }

    @GetMapping("/{partnership}/sign-ups/{token}")
    View manage(Page page, @PathVariable String token) {
        return managed(page, token)
                .<View>map(managed -> managed.stands()
                        ? managementPage(page, filled(managed), managed, token)
                        : Redirect.to(page, "/sign-ups/" + token + "/withdrawal"))
                .orElseGet(() -> goneLink(page));
    }

    @PostMapping("/{partnership}/sign-ups/{token}")
    View change(Page page, Form form, @PathVariable String token, HttpServletRequest request) {
        var managed = managed(page, token);
        if (managed.isEmpty()) {
            return goneLink(page);
        }
        if (!managed.get().stands() && !managed.get().canComeBack()) {
            return Redirect.to(page, "/sign-ups/" + token + "/withdrawal");
        }
        var own = managed.get().own().stream().map(Activity::id).toList();
        var remaining = form.chosen("activity", own, UUID::toString, "activities.problem.none-remaining");
        var written = SignUpForm.read(form);
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
                NameConsent.inForm(page.words(), managed.get().own().size()));
        var notice = change.orElse(SignUps.Change.SAVED) == SignUps.Change.SAVED
                ? "activities.notice.changed"
                : "activities.notice.confirm-address";
        return Redirect.to(page, "/sign-ups/" + token).saying(notice);
    }

    @GetMapping("/{partnership}/sign-ups/{token}/withdrawal")
    View withdrawn(Page page, @PathVariable String token) {
        return managed(page, token)
                .<View>map(managed -> managed.stands()
                        ? Redirect.to(page, "/sign-ups/" + token)
                        : Html.of("activities/withdrawn", new ManagementView(page, Form.empty(), managed, token))
                                .keptSecret())
                .orElseGet(() -> goneLink(page));
    }

    @PostMapping("/{partnership}/sign-ups/{token}/withdrawal")
    View withdraw(Page page, @PathVariable String token) {
        return signUps.withdraw(page.here().id(), token)
                ? Redirect.to(page, "/sign-ups/" + token + "/withdrawal")
                : goneLink(page);
    }

    /** Undoes the withdrawal, from the page of either link. */
    @PostMapping("/{partnership}/sign-ups/{token}/return")
    View bringBack(Page page, @PathVariable String token) {
        if (!signUps.bringBack(page.here().id(), token)) {
            return goneLink(page);
        }
        return managed(page, token).isPresent()
                ? Redirect.to(page, "/sign-ups/" + token).saying("activities.notice.back")
                : Redirect.to(page, "/sign-ups/" + token + "/confirmation");
    }

    private Optional<SignUps.Managed> managed(Page page, String token) {
        return signUps.byManagement(page.here().id(), token);
    }

    private boolean mayMail(HttpServletRequest request, EmailAddress email) {
        return limits.allowsPost(request) && limits.allowsLetter(request, email.mailbox());
    }

    private SignUp sentTo(Page page, String ticket) {
        return signUps.byTicket(page.here().id(), ticket).orElseThrow(NotFound::new);
    }

    private Html sentPage(Page page, Form form, String ticket) {
        var signUp = sentTo(page, ticket);
        return Html.of("activities/sent", new SentView(page, form, signUp, ticket))
                .keptSecret();
    }

    private Html confirmationPage(Page page, SignUps.Managed managed, String token) {
        return Html.of("activities/confirmation", new ConfirmationView(page, managed, token))
                .keptSecret();
    }

    /** What is said of a name that stands nowhere: the key of its heading. */
    private static String endTitle(SignUps.Managed managed) {
        if (managed.signUp().moved()) {
            return "activities.moved.title";
        }
        return managed.canComeBack() ? "activities.withdrawn.title" : "activities.removed.title";
    }

    private static Html goneLink(Page page) {
        return Html.of("activities/confirmation", new ConfirmationView(page, null, ""))
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
