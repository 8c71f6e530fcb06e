package sk.jadro.events;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.SampleFile;
import sk.jadro.people.People;
import sk.jadro.people.Side;

/** Invented people who took part. */
@Component
class ParticipantSample {
    private final Participants participants;
    private final ParticipantStore store;
    private final People people;
    private final Dictionary dictionary;

    ParticipantSample(Participants participants, ParticipantStore store, People people, Dictionary dictionary) {
        this.participants = participants;
        this.store = store;
        this.people = people;
        this.dictionary = dictionary;
    }

    void add(UUID event, SampleFile sample) {
        var consent = ListConsent.of(dictionary.in(Lang.SK), sample.text("title"));
        for (var participant : sample.parts("participants")) {
            participants.addSample(
                    event,
                    people.sample(new EmailAddress(participant.string("email")), participant.string("name")),
                    Code.parse(Side.class, participant.string("side")).orElseThrow(),
                    consent);
        }
    }

    boolean isAnybodyReal(UUID event) {
        return store.holds(event);
    }

    void remove() {
        store.removeSample();
    }
}
