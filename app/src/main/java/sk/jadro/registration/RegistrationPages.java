package sk.jadro.registration;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
    private final RegistrationStore store;
    private final Submissions submissions;
    private final Clock clock;

    RegistrationPages(
            Db db,
            Events events,
            Registrations registrations,
            RegistrationStore store,
            Submissions submissions,
            Clock clock) {
        this.db = db;
        this.events = events;
        this.registrations = registrations;
        this.store = store;
        this.submissions = submissions;
        this.clock = clock;
    }

    record RegisterView(Page page, Form form, Event event, Terms terms) {}

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
        return terms(page, event)
                .map(terms -> (View) register(page, Form.empty(), event, terms))
                .orElseGet(() -> Redirect.to(page, event.path()));
    }

    @PostMapping("/{partnership}/events/{slug}/participants")
    View register(Page page, Form form, Stranger stranger, @PathVariable String slug) {
        var event = published(page, slug);
        var open = terms(page, event);
        if (open.isEmpty()) {
            return Redirect.to(page, event.path()).saying("registration.notice.closed");
        }
        var written = RegistrationForm.read(form, open.get());
        var permit = written.flatMap(one -> stranger.mayCauseLetter(
                form, "email", Objects.requireNonNull(one.email()).mailbox()));
        if (written.isEmpty() || permit.isEmpty()) {
            return register(page, form, event, open.get()).rejected(form);
        }
        var one = written.get();
        var ticket = submissions.submit(
                permit.get(),
                page.here(),
                registrations,
                Objects.requireNonNull(one.email()),
                page.lang(),
                id -> store.add(one.kept(id, event.id(), page.words(), clock.instant())));
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
                                    ? manage(page, RegistrationForm.filled(registration), registration, token)
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
            var written = RegistrationForm.readChange(form, facts.terms());
            if (written.isEmpty()) {
                return manage(page, form, stands, token).rejected(form);
            }
            if (!registrations.change(submission.get(), written.get().changed(stands, page.words()))) {
                form.reject("companions", "registration.problem.full");
                return manage(page, form, stands, token).with(HttpStatus.CONFLICT);
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

    private Html manage(Page page, Form form, Registration registration, String token) {
        var facts = registrations.facts(page, registration);
        return Html.of(
                        "registration/manage",
                        new ManageView(page, form, facts, registrations.title(page, registration), token))
                .keptSecret();
    }

    private static Html register(Page page, Form form, Event event, Terms terms) {
        return Html.of("registration/register", new RegisterView(page, form, event, terms));
    }

    private Optional<Terms> terms(Page page, Event event) {
        return db.in(page.here().id(), () -> registrations.open(event));
    }

    private Event published(Page page, String slug) {
        return events.bySlug(page.here().id(), slug).filter(Event::isPublic).orElseThrow(NotFound::new);
    }
}
