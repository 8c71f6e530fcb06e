package sk.jadro.coowners;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.activities.ActivityPages;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.submissions.GoneLink;

/** Where the forms are sent, and where the owner of a letter changes what they wrote. */
@Controller
class SignUpPages {
    private final SignUps signUps;
    private final Activities activities;
    private final ActivityPages pages;

    SignUpPages(SignUps signUps, Activities activities, ActivityPages pages) {
        this.signUps = signUps;
        this.activities = activities;
        this.pages = pages;
    }

    record ManagementView(Page page, Form form, SignUps.Managed managed, String token) {}

    /** Where the form of one activity is sent; who follows its address sees the activity. */
    @GetMapping("/{partnership}/activities/{slug}/co-owners")
    View formAddress(Page page, @PathVariable String slug) {
        return Redirect.to(page, pages.visible(page, slug).path());
    }

    @PostMapping("/{partnership}/activities/{slug}/co-owners")
    View signUp(Page page, Form form, Stranger stranger, @PathVariable String slug) {
        var activity = pages.visible(page, slug);
        if (!activity.isPublic()) {
            throw new NotFound();
        }
        if (!activity.takesNames()) {
            form.reject("name", "coowners.problem.closed");
            return pages.one(page, activity, form).rejected(form);
        }
        return submit(page, form, stranger, List.of(activity.id()), 1, () -> pages.one(page, activity, form));
    }

    @GetMapping("/{partnership}/sign-ups")
    View listFormAddress(Page page) {
        return Redirect.to(page, "/activities");
    }

    /** The form below the columns: one letter for several activities. */
    @PostMapping("/{partnership}/sign-ups")
    View signUpToSeveral(Page page, Form form, Stranger stranger, @Asked("page") PageNumber number) {
        var ids = activities.open(page.here().id()).stream().map(Activity::id).toList();
        var chosen = form.chosen("activity", ids, UUID::toString, "coowners.problem.none-chosen");
        return submit(page, form, stranger, chosen, NameConsent.SEVERAL, () -> pages.list(page, form, number));
    }

    /** @param offered how many activities the form has, as far as its words agree with that */
    private View submit(Page page, Form form, Stranger stranger, List<UUID> chosen, int offered, Supplier<Html> again) {
        var written = SignUpForm.read(form);
        var permit = written.flatMap(
                signUp -> stranger.mayCauseLetter(form, "email", signUp.email().mailbox()));
        if (written.isEmpty() || permit.isEmpty()) {
            return again.get().rejected(form);
        }
        var ticket = signUps.submit(
                permit.get(),
                page.here(),
                written.get().email(),
                written.get().signature(),
                chosen,
                NameConsent.inForm(page.words(), offered));
        return Redirect.to(page, "/sign-ups/" + ticket + "/sent");
    }

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
        var remaining = form.chosen("activity", own, UUID::toString, "coowners.problem.none-remaining");
        var written = SignUpForm.read(form);
        if (written.isEmpty() || !form.isValid()) {
            return managementPage(page, form, managed, token).rejected(form);
        }
        var email = written.get().email();
        var signature = written.get().signature();
        var consent = NameConsent.inForm(page.words(), own.size());
        var again = Redirect.to(page, "/sign-ups/" + token);
        if (email.equals(managed.submission().address())) {
            signUps.change(page.here().id(), token, signature, remaining, consent);
            return again.saying("coowners.notice.changed");
        }
        var permit = stranger.mayCauseLetter(form, "email", email.mailbox());
        if (permit.isEmpty()) {
            return managementPage(page, form, managed, token).rejected(form);
        }
        signUps.move(permit.get(), page.here(), token, email, signature, remaining, consent);
        return again.saying("coowners.notice.confirm-address");
    }

    private static Html managementPage(Page page, Form form, SignUps.Managed managed, String token) {
        return Html.of("coowners/management", new ManagementView(page, form, managed, token))
                .keptSecret();
    }

    /** Where it is said that there is nothing to change, and why. */
    private static Redirect toEnd(Page page, String token) {
        return Redirect.to(page, "/sign-ups/" + token + "/withdrawal");
    }
}
