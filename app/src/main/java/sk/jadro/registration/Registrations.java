package sk.jadro.registration;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;
import sk.jadro.events.Event;
import sk.jadro.events.EventWords;
import sk.jadro.events.Events;
import sk.jadro.events.Way;
import sk.jadro.people.Consent;
import sk.jadro.people.Consents;
import sk.jadro.people.Keeper;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;
import sk.jadro.submissions.Standing;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.SubmissionKind;

/** Coming to an event, as its letter asks for it: confirmed, waited for, taken back and asked for again. */
@Component
class Registrations implements SubmissionKind {
    static final Called CALLED =
            new Called("registration", "registrations", new Start("/events", "registration.events"));

    private final Db db;
    private final RegistrationStore store;
    private final TermsStore terms;
    private final QuestionStore questions;
    private final AnswerStore answers;
    private final WaitingList waitingList;
    private final Events events;
    private final People people;
    private final Consents consents;
    private final Clock clock;

    Registrations(
            Db db,
            RegistrationStore store,
            TermsStore terms,
            QuestionStore questions,
            AnswerStore answers,
            WaitingList waitingList,
            Events events,
            People people,
            Consents consents,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.terms = terms;
        this.questions = questions;
        this.answers = answers;
        this.waitingList = waitingList;
        this.events = events;
        this.people = people;
        this.consents = consents;
        this.clock = clock;
    }

    /** Whoever is erased gives their seat back; the list is asked for only then, as its letters need to know people. */
    @Bean
    static Keeper registeredPeopleAreKept(RegistrationStore store, ObjectProvider<WaitingList> waitingList) {
        return new Keeper(
                "registration",
                person -> store.ofPerson(person).stream()
                        .filter(one -> one.state().stands())
                        .forEach(one -> waitingList.getObject().leave(one)));
    }

    /**
     * What the pages of a registration's links show.
     *
     * @param answers to the questions that are asked still and to others
     * @param ahead how many wait before them; 0 for who waits first, or not at all
     */
    record Facts(Page page, Invitation invitation, Registration registration, List<Answered> answers, int ahead) {
        Event event() {
            return invitation.event();
        }

        Terms terms() {
            return invitation.terms();
        }

        Reply reply() {
            return new Reply(
                    registration.written(), answers.stream().collect(toMap(Answered::question, Answered::answer)));
        }

        String when() {
            return EventWords.span(page, event());
        }

        Way way() {
            return event().way().comingBy(registration.written().way());
        }
    }

    @Override
    public Called called() {
        return CALLED;
    }

    @Override
    public Asked asked(Submission submission, Words words) {
        var event = event(store.byId(submission.id()));
        var lang = words.lang();
        var when = words.say("registration.letter.when", words.dateAndTime(event.startsAt()));
        return new Asked(
                words.say("registration.letter.subject", event.title().in(lang)),
                words.say("registration.letter.text", event.title().in(lang)) + " " + when
                        + (event.place().isBlank() ? "" : ", " + event.place().in(lang))
                        + ".",
                words.say("registration.confirm"),
                words.say("registration.letter.seat"));
    }

    @Override
    public Standing standing(Page page, Submission submission) {
        var registration = current(submission);
        var part = new Part("registration/facts", facts(page, registration));
        if (submission.waits()) {
            return new Standing.Waiting(page.say("registration.sent"), page.say("registration.confirm"), part);
        }
        return switch (registration.state()) {
            case SEATED, WAITING, OFFERED -> new Standing.Done(title(page, registration), part);
            case SENT -> new Standing.Ended(page.say("registration.too-late"), part);
            case CANCELLED, LAPSED -> over(page, registration, part);
        };
    }

    /** While one may register, whoever is out of it may begin anew, as the last one. */
    private Standing over(Page page, Registration registration, Part part) {
        var title = page.say("registration.ended", registration.state());
        return open(event(registration)).isPresent()
                ? new Standing.Withdrawn(
                        title, page.say("registration.again.lead"), page.say("registration.again"), part)
                : new Standing.Ended(title, part);
    }

    /** What came of it, in the words of a heading. */
    String title(Page page, Registration registration) {
        if (registration.state().stands() && event(registration).isCancelled()) {
            return page.say("registration.event-cancelled");
        }
        return switch (registration.state()) {
            case SEATED ->
                page.say("registration.seated", registration.written().size());
            case WAITING -> page.say("registration.waiting", store.ahead(registration) + 1);
            case OFFERED -> page.say("registration.offered", registration.offered());
            case SENT -> page.say("registration.unconfirmed");
            case CANCELLED, LAPSED -> page.say("registration.ended", registration.state());
        };
    }

    Facts facts(Page page, Registration registration) {
        var ahead = registration.state() == State.WAITING ? store.ahead(registration) : 0;
        return new Facts(
                page,
                invitation(event(registration)),
                registration,
                answers.of(List.of(registration.id())).getOrDefault(registration.id(), List.of()),
                ahead);
    }

    /** The registration of a submission; of somebody who registered twice the one that counts. */
    Registration current(Submission submission) {
        var own = store.byId(submission.id());
        return own.state().stands() || !submission.confirmed()
                ? own
                : store.standing(own.event(), submission.person()).orElse(own);
    }

    @Override
    public void broughtBack(Submission submission) {
        var registration = store.byId(submission.id());
        if (waitingList.admit(registration, submission.person())) {
            people.rename(submission.person(), registration.written().name(), submission.lang());
            agree(registration.id(), registration.written(), submission.person(), submission.lang());
        }
    }

    private void agree(UUID registration, Written written, UUID person, Lang lang) {
        if (written.visibility() == NameVisibility.NONE) {
            consents.withdraw(Consent.Purpose.SHOW_NAME, registration);
        } else {
            consents.give(
                    person,
                    Consent.Purpose.SHOW_NAME,
                    registration,
                    new Consent(written.consent(), lang, Consent.How.FORM));
        }
    }

    @Override
    public void withdrawn(Submission submission) {
        if (submission.confirmed()) {
            waitingList.leave(current(submission));
            consents.withdraw(Consent.Purpose.SHOW_NAME, submission.id());
        }
    }

    /** Notes that somebody still comes, though the event changed. */
    void stay(Submission submission) {
        var registration = current(submission);
        store.told(registration.id(), event(registration), false);
    }

    /** Keeps what somebody filled in until they confirm it. */
    void keep(UUID id, Invitation to, Reply reply) {
        store.add(id, to.event().id(), reply.written(), clock.instant());
        answer(id, to, reply);
    }

    private void answer(UUID registration, Invitation to, Reply reply) {
        answers.keep(registration, to.questions().stream().map(Question::id).toList(), reply.answers());
    }

    /** Takes the seats that are offered; false if none are any more. */
    boolean accept(Submission submission) {
        return waitingList.accept(current(submission));
    }

    /** What somebody writes of themselves anew; false if not so many seats are free. */
    boolean change(Submission submission, Invitation to, Registration registration, Reply reply) {
        var changed = reply.written();
        if (!waitingList.change(registration, changed)) {
            return false;
        }
        answer(registration.id(), to, reply);
        people.rename(submission.person(), changed.name(), submission.lang());
        agree(registration.id(), changed, submission.person(), submission.lang());
        return true;
    }

    @Override
    public List<UUID> over(Instant before) {
        return store.over(before);
    }

    Event event(Registration registration) {
        return events.byId(db.current(), registration.event()).orElseThrow();
    }

    /** How one may register for an event now; empty if not. */
    Optional<Invitation> open(Event event) {
        return Optional.of(invitation(event)).filter(to -> to.terms().isOpen(event, clock.instant()));
    }

    /** What an event offers and asks, whether one may register or not. */
    Invitation invitation(Event event) {
        return new Invitation(event, terms.of(event.id()).draft(), questions.of(event.id()));
    }

    /** The words by which somebody agrees that their name is shown. */
    static String consent(Words words) {
        return words.say("registration.visibility") + ": " + words.say("registration.visibility.hint");
    }
}
