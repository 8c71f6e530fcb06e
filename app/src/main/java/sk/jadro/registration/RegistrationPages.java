package sk.jadro.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.registration.Registrations.Facts;
import sk.jadro.submissions.GoneLink;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.Submissions;

/** The form by which one registers for an event; and the page where that is changed, taken back, or an offer taken. */
@Controller
class RegistrationPages {
    private final Db db;
    private final Events events;
    private final Registrations registrations;
    private final Submissions submissions;

    RegistrationPages(Db db, Events events, Registrations registrations, Submissions submissions) {
        this.db = db;
        this.events = events;
        this.registrations = registrations;
        this.submissions = submissions;
    }

    record RegisterView(Page page, Form form, Invitation invitation) {
        Event event() {
            return invitation.event();
        }
    }

    record ManageView(Page page, Form form, Facts facts, String title, String token) {
        Registration registration() {
            return facts.registration();
        }
    }

    /** What a form offers to choose from. */
    static List<Option> needs(Page page, Terms terms) {
        return Option.all(page, "registration.needs", Need.values()).stream()
                .filter(option -> TermsStore.codes(terms.needs()).contains(option.value()))
                .toList();
    }

    static List<Option> companions(Page page) {
        return IntStream.rangeClosed(1, RegistrationForm.MOST_COMPANIONS)
                .mapToObj(many -> Option.of(String.valueOf(many), page.say("registration.companions.many", many)))
                .toList();
    }

    @GetMapping("/{partnership}/events/{slug}/participants")
    View form(Page page, @PathVariable String slug) {
        var event = published(page, slug);
        return invitation(page, event)
                .map(invitation -> (View) register(page, Form.empty(), invitation))
                .orElseGet(() -> Redirect.to(page, event.path()));
    }

    @PostMapping("/{partnership}/events/{slug}/participants")
    View register(Page page, Form form, Stranger stranger, @PathVariable String slug) {
        var event = published(page, slug);
        var open = invitation(page, event);
        if (open.isEmpty()) {
            return Redirect.to(page, event.path()).saying("registration.notice.closed");
        }
        var written = RegistrationForm.read(form, open.get(), page.words());
        var permit = written.flatMap(
                one -> stranger.mayCauseLetter(form, "email", one.email().mailbox()));
        if (written.isEmpty() || permit.isEmpty()) {
            return register(page, form, open.get()).rejected(form);
        }
        var one = written.get();
        var ticket = submissions.submit(
                permit.get(),
                page.here(),
                registrations,
                one.email(),
                page.lang(),
                id -> registrations.keep(id, open.get(), one.reply()));
        return Redirect.to(page, "/registrations/" + ticket + "/sent");
    }

    @GetMapping("/{partnership}/registrations/{token}")
    View manage(Page page, @PathVariable String token) {
        return db.in(
                page.here().id(),
                () -> submissions
                        .byManagement(page.here().id(), registrations, token)
                        .<View>map(submission -> {
                            var registration = registrations.current(submission);
                            return stands(submission, registration)
                                    ? manage(page, registrations.facts(page, registration), token)
                                    : over(page, token);
                        })
                        .orElseGet(() -> GoneLink.page(page, registrations)));
    }

    @PostMapping("/{partnership}/registrations/{token}")
    View change(Page page, Form form, @PathVariable String token) {
        return db.in(page.here().id(), () -> {
            var submission = submissions.lockedByManagement(registrations, token);
            if (submission.isEmpty()) {
                return GoneLink.page(page, registrations);
            }
            var stands = registrations.current(submission.get());
            if (!stands(submission.get(), stands)) {
                return over(page, token);
            }
            var facts = registrations.facts(page, stands);
            var written = RegistrationForm.readChange(form, facts.invitation(), page.words());
            if (written.isEmpty()) {
                return manage(page, form, facts, token).rejected(form);
            }
            if (!registrations.change(submission.get(), facts.invitation(), stands, written.get())) {
                var otherWay = facts.way() != written.get().written().way();
                form.reject(otherWay ? "way" : "companions", "registration.problem.full");
                return manage(page, form, facts, token).with(HttpStatus.CONFLICT);
            }
            return Redirect.to(page, "/registrations/" + token).saying("registration.notice.changed");
        });
    }

    /** Takes what is offered. */
    @PostMapping("/{partnership}/registrations/{token}/acceptance")
    View accept(Page page, @PathVariable String token) {
        return db.in(page.here().id(), () -> {
            var submission = submissions.lockedByManagement(registrations, token);
            if (submission.isEmpty()) {
                return GoneLink.page(page, registrations);
            }
            var taken = registrations.accept(submission.get());
            return Redirect.to(page, "/registrations/" + token)
                    .saying(taken ? "registration.notice.accepted" : "registration.notice.no-offer");
        });
    }

    /** Says that they still come, though the event changed. */
    @PostMapping("/{partnership}/registrations/{token}/staying")
    View stay(Page page, @PathVariable String token) {
        return db.in(page.here().id(), () -> {
            var submission = submissions.lockedByManagement(registrations, token);
            if (submission.isEmpty()) {
                return GoneLink.page(page, registrations);
            }
            registrations.stay(submission.get());
            return Redirect.to(page, "/registrations/" + token).saying("registration.notice.stays");
        });
    }

    @GetMapping("/{partnership}/registrations/{token}/staying")
    View stayAddress(Page page, @PathVariable String token) {
        return Redirect.to(page, "/registrations/" + token);
    }

    /** Where an offer is taken; who follows the address sees how it stands. */
    @GetMapping("/{partnership}/registrations/{token}/acceptance")
    View acceptAddress(Page page, @PathVariable String token) {
        return Redirect.to(page, "/registrations/" + token);
    }

    private static boolean stands(Submission submission, Registration registration) {
        return submission.waits()
                || (!submission.moved() && registration.state().stands());
    }

    private static Redirect over(Page page, String token) {
        return Redirect.to(page, "/registrations/" + token + "/withdrawal");
    }

    private Html manage(Page page, Facts facts, String token) {
        return manage(page, RegistrationForm.filled(facts.invitation(), facts.reply()), facts, token);
    }

    private Html manage(Page page, Form form, Facts facts, String token) {
        var title = registrations.title(page, facts.registration());
        return Html.of("registration/manage", new ManageView(page, form, facts, title, token))
                .keptSecret();
    }

    private static Html register(Page page, Form form, Invitation invitation) {
        return Html.of("registration/register", new RegisterView(page, form, invitation));
    }

    private Optional<Invitation> invitation(Page page, Event event) {
        return db.in(page.here().id(), () -> registrations.open(event));
    }

    private Event published(Page page, String slug) {
        return events.bySlug(page.here().id(), slug).filter(Event::isPublic).orElseThrow(NotFound::new);
    }
}
