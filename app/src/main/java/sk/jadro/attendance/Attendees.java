package sk.jadro.attendance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Events;
import sk.jadro.people.People;
import sk.jadro.people.Person;
import sk.jadro.people.Side;

/** Who was at an event, who sent word and who came for whom, each with a number by which texts name them. */
@Component
public class Attendees {
    private final Db db;
    private final AttendeeStore store;
    private final Events events;
    private final People people;

    Attendees(Db db, AttendeeStore store, Events events, People people) {
        this.db = db;
        this.store = store;
        this.events = events;
        this.people = people;
    }

    /** Those of whom something is noted, by number. Called inside the partnership. */
    public List<Attendee> of(UUID event) {
        return store.of(event);
    }

    /** Somebody who was there. Called inside the partnership. */
    public Optional<Attendee> present(UUID event, UUID person) {
        return store.of(event, person).filter(attendee -> attendee.isPresent(person));
    }

    /** The events at which somebody was. Called inside the partnership. */
    public List<UUID> eventsOf(UUID person) {
        return store.eventsOf(person);
    }

    /** The next so many who were there and can be written to, in the order of ids. Called inside the partnership. */
    public List<Person> reachable(UUID event, UUID after, int most) {
        return people.reachable(store.peopleAt(event, after, most));
    }

    /**
     * Notes of all who registered, or stand on its list, and of whom nothing is noted yet, that they came. Called inside the
     * partnership.
     */
    public void settle(UUID event) {
        store.lock(event);
        store.settle(event);
    }

    /** Those of whom something is noted, then those who were expected. */
    List<Attendee> known(Coordinator by, UUID event) {
        return db.in(
                by.partnership(),
                () -> Stream.concat(
                                store.of(event).stream().filter(attendee -> attendee.person() != null),
                                store.expected(event).stream())
                        .toList());
    }

    /**
     * What is to be noted of somebody.
     *
     * @param standsInFor the number of whom they came for; 0 if for themselves
     */
    record Mark(Attendee whom, Part part, int standsInFor) {}

    /** Notes what is said of each of them. */
    void mark(Coordinator by, UUID event, List<Mark> marks) {
        db.in(by.partnership(), () -> {
            store.lock(event);
            for (var mark : marks) {
                var person = mark.whom().person();
                if (person != null) {
                    store.note(event, person, "", mark.whom().side(), mark.part(), mark.standsInFor());
                }
            }
            events.makeOwn(by, event);
        });
    }

    /**
     * Adds somebody whom nobody expected.
     *
     * @param key of the form: who was sent twice stands once
     * @param email null of one who gave none
     */
    void add(Coordinator by, UUID key, UUID event, String name, @Nullable EmailAddress email, Side side, Part part) {
        db.in(by.partnership(), () -> {
            store.lock(event);
            var person =
                    email == null ? people.typedIn(key, name, Lang.SK) : Optional.of(people.withEmail(email, Lang.SK));
            person.ifPresent(one -> store.note(event, one.id(), name, side, part, 0));
            events.makeOwn(by, event);
        });
    }

    /** Takes somebody out whose number stays nobody's; texts that name them say only that somebody was meant. */
    void remove(Coordinator by, UUID event, UUID person) {
        db.in(by.partnership(), () -> {
            store.remove(event, person);
            people.forgetUnlessKept(person);
        });
    }
}
