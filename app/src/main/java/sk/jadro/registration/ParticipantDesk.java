package sk.jadro.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.FormKey;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.people.People;
import sk.jadro.registration.RegistrationForm.Entered;
import sk.jadro.registration.RegistrationLetters.Deed;
import sk.jadro.submissions.Submissions;

/** Where coordinators write in who called them, let in who waits, and take out who asked them to. */
@Controller
class ParticipantDesk {
    private final Db db;
    private final Events events;
    private final Registrations registrations;
    private final RegistrationStore store;
    private final WaitingList waitingList;
    private final RegistrationLetters letters;
    private final Submissions submissions;
    private final People people;
    private final Clock clock;

    ParticipantDesk(
            Db db,
            Events events,
            Registrations registrations,
            RegistrationStore store,
            WaitingList waitingList,
            RegistrationLetters letters,
            Submissions submissions,
            People people,
            Clock clock) {
        this.db = db;
        this.events = events;
        this.registrations = registrations;
        this.store = store;
        this.waitingList = waitingList;
        this.letters = letters;
        this.submissions = submissions;
        this.people = people;
        this.clock = clock;
    }

    record EnterView(Page page, Form form, Invitation invitation) {
        Event event() {
            return invitation.event();
        }

        UUID key() {
            return FormKey.of(form);
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/registrations/new")
    Html form(Page page, Coordinator by, @PathVariable UUID id) {
        return shown(page, Form.empty(), invitation(by, id));
    }

    @PostMapping("/{partnership}/desk/events/{id}/registrations")
    View enter(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var to = invitation(by, id);
        var read = RegistrationForm.readEntered(form, to, page.words());
        if (read.isEmpty()) {
            return shown(page, form, to).rejected();
        }
        var entered = read.get();
        var beyond = form.isChosen("beyond", "yes");
        if (!db.in(by.partnership(), () -> enter(page, to, entered, FormKey.of(form), beyond))) {
            form.reject(entered.email() == null ? "name" : "email", "registration.problem.entered");
            return shown(page, form, to).rejected();
        }
        events.makeOwn(by, id);
        return Redirect.to(page, address(id)).saying("registration.notice.entered");
    }

    /** False if they are there already. */
    private boolean enter(Page page, Invitation to, Entered entered, UUID key, boolean beyond) {
        var reply = entered.reply();
        var email = entered.email();
        var name = reply.written().name();
        var person = email == null
                ? people.typedIn(key, name, page.lang())
                : Optional.of(people.withEmail(email, page.lang()));
        var event = to.event();
        if (person.isEmpty() || store.standing(event.id(), person.get().id()).isPresent()) {
            return false;
        }
        var id = submissions.enter(Registrations.CALLED, person.get().id(), page.lang());
        registrations.keep(id, to, reply);
        if (beyond) {
            waitingList.letIn(store.byId(id), person.get().id());
        } else {
            waitingList.enter(store.byId(id), person.get().id());
        }
        letters.done(event, store.byId(id), Deed.ENTERED);
        return true;
    }

    /** Gives who waits a seat, beyond all that are free. */
    @PostMapping("/{partnership}/desk/registrations/{id}/admission")
    View letIn(Page page, Coordinator by, @PathVariable UUID id) {
        return withStanding(page, by, id, "registration.notice.let-in", registration -> {
            if (registration.state() != State.SEATED && registration.person() != null) {
                waitingList.letIn(registration, registration.person());
                letters.done(registrations.event(registration), store.byId(id), Deed.LET_IN);
            }
        });
    }

    @PostMapping("/{partnership}/desk/registrations/{id}/withdrawal")
    View takeOut(Page page, Coordinator by, @PathVariable UUID id) {
        return withStanding(page, by, id, "registration.notice.taken-out", registration -> {
            letters.done(registrations.event(registration), registration, Deed.TAKEN_OUT);
            waitingList.leave(registration);
        });
    }

    /** Does it to one that counts; one that is over already is left as it is. */
    private View withStanding(Page page, Coordinator by, UUID id, String notice, Consumer<Registration> deed) {
        var event = db.in(by.partnership(), () -> {
            var registration = store.find(id).orElseThrow(NotFound::new);
            if (registration.state().stands()) {
                deed.accept(registration);
            }
            return registration.event();
        });
        return Redirect.to(page, address(event)).saying(notice);
    }

    private static Html shown(Page page, Form form, Invitation to) {
        return Html.of("registration/enter", new EnterView(page, form, to)).keptSecret();
    }

    /** Of an event that is not over. */
    private Invitation invitation(Coordinator by, UUID id) {
        var event = events.byId(by.partnership(), id)
                .filter(one -> clock.instant().isBefore(one.endsAt()))
                .orElseThrow(NotFound::new);
        return db.in(by.partnership(), () -> registrations.invitation(event));
    }

    private static String address(UUID event) {
        return "/desk/events/" + event + "/registration";
    }
}
