package sk.jadro.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventWords;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Deed;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;
import sk.jadro.submissions.MyDeed;

/** For which events somebody registered, on their own page. */
@Component
class MyRegistrations implements Involvement {
    private final RegistrationStore store;
    private final AnswerStore answers;
    private final Registrations registrations;

    MyRegistrations(RegistrationStore store, AnswerStore answers, Registrations registrations) {
        this.store = store;
        this.answers = answers;
        this.registrations = registrations;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        var all = store.ofPerson(person);
        var answered = answers.of(all.stream().map(Registration::id).toList());
        return all.stream()
                .map(registration -> involved(page, registration, answered.getOrDefault(registration.id(), List.of())))
                .toList();
    }

    @Override
    public void takenBack(UUID person, UUID subject) {
        store.hide(person, subject);
    }

    private Involved involved(Page page, Registration registration, List<Answered> answers) {
        var event = registrations.event(registration);
        var written = registration.written();
        var state =
                registration.askedAgain() ? page.say("registration.still") : registrations.title(page, registration);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("name", page.say("people.name"), written.name()));
        facts.add(new Fact("side", page.say("people.side"), page.say("side", written.side())));
        facts.add(new Fact("when", page.say("events.when"), EventWords.span(page, event)));
        facts.add(new Fact(
                "way",
                page.say("registration.way"),
                page.say("events.way", event.way().comingBy(written.way()))));
        facts.add(new Fact("companions", page.say("registration.companions"), String.valueOf(written.companions())));
        written.needs().stream()
                .sorted()
                .forEach(need -> facts.add(
                        new Fact("needs", page.say("registration.needs"), page.say("registration.needs", need))));
        answers.forEach(one -> facts.add(new Fact("answer", page.say(one.title()), one.answer())));
        facts.add(new Fact("state", page.say("registration.state.title"), state));
        return new Involved(
                registration.id(),
                page.say("events.event"),
                event.title(),
                event.isPublic() ? event.path() : null,
                state,
                registration.state() == State.SENT
                        || registration.state() == State.OFFERED
                        || registration.askedAgain(),
                deeds(page, registration),
                List.copyOf(facts));
    }

    private List<Deed> deeds(Page page, Registration registration) {
        return switch (registration.state()) {
            case SENT ->
                List.of(
                        deed(MyDeed.CONFIRMATION, registration, page.say("registration.confirm")),
                        deed(MyDeed.WITHDRAWAL, registration, page.say("registration.cancel")));
            case SEATED, WAITING, OFFERED ->
                List.of(
                        deed(MyDeed.CHANGES, registration, page.say("registration.change")),
                        deed(MyDeed.WITHDRAWAL, registration, page.say("registration.cancel")));
            case CANCELLED, LAPSED ->
                registrations.open(registrations.event(registration)).isPresent()
                        ? List.of(deed(MyDeed.RETURN, registration, page.say("registration.again")))
                        : List.of();
        };
    }

    private Deed deed(MyDeed deed, Registration registration, String label) {
        return registrations.deed(deed, registration.id(), label);
    }
}
