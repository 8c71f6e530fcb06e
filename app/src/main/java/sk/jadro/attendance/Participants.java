package sk.jadro.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.people.Consent;
import sk.jadro.people.Consents;
import sk.jadro.people.People;
import sk.jadro.people.Person;
import sk.jadro.people.Side;

/** The names of those who took part and agreed that they are shown. The others are counted only. */
@Component
class Participants {
    /** A meeting of more people than this shows the first names of the alphabet. */
    private static final int MOST = 500;

    private final Db db;
    private final ParticipantStore store;
    private final People people;
    private final Consents consents;
    private final Clock clock;

    Participants(Db db, ParticipantStore store, People people, Consents consents, Clock clock) {
        this.db = db;
        this.store = store;
        this.people = people;
        this.consents = consents;
        this.clock = clock;
    }

    List<Participant> of(PartnershipId partnership, UUID event) {
        return db.in(partnership, () -> of(List.of(event)).getOrDefault(event, List.of()));
    }

    /** Called inside a partnership. */
    Map<UUID, List<Participant>> of(List<UUID> events) {
        return store.of(events, MOST);
    }

    /**
     * Types a name in from the list that people signed there.
     *
     * @param key of the form: a name that was sent twice stands once
     */
    void add(Coordinator by, UUID key, UUID event, String name, Side side, Consent consent) {
        db.in(
                by.partnership(),
                () -> people.typedIn(key, name, consent.lang())
                        .ifPresent(person -> add(event, person, side, consent, false)));
    }

    /** Adds an invented one. Called inside a partnership. */
    void addSample(UUID event, Person person, Side side, Consent consent) {
        add(event, person, side, consent, true);
    }

    /** Takes a name out and its consent back; false if it was never in this event's list. */
    boolean remove(Coordinator by, UUID event, UUID id) {
        return db.in(by.partnership(), () -> {
            if (!store.has(event, id)) {
                return false;
            }
            store.remove(event, id, clock.instant());
            consents.withdraw(Consent.Purpose.SHOW_NAME, id);
            return true;
        });
    }

    /** Forgets those whose name was taken out before then; how many. Called inside a partnership. */
    int forget(Instant before) {
        var removed = store.forget(before);
        removed.forEach(people::forgetUnlessKept);
        return removed.size();
    }

    private void add(UUID event, Person person, Side side, Consent consent, boolean sample) {
        var id = store.add(event, person.id(), person.name(), side, sample, clock.instant());
        consents.give(person.id(), Consent.Purpose.SHOW_NAME, id, consent);
    }
}
