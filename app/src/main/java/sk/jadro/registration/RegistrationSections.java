package sk.jadro.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.open.PublicPart;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.events.Event;
import sk.jadro.events.EventPlace;
import sk.jadro.events.Events;
import sk.jadro.events.Way;

/** What readers see of an event's registration: whether one may, what is free, and who comes, as they chose to be shown. */
@Configuration
class RegistrationSections {
    private static final int SHOWN = 500;

    /**
     * @param open whether one may register now
     * @param rooms the hall and the online room, as far as they have so many seats
     * @param names of those who have a seat, as they chose
     */
    record InviteView(
            Page page, Event event, Terms terms, boolean open, List<Room> rooms, Tally tally, List<Written> names) {
        /** How many come whose names are not shown. */
        int others() {
            return tally.seats() - names.size();
        }

        /** Whether whoever registers now will wait. */
        boolean full() {
            return rooms.size() == event.way().choices().size()
                    && rooms.stream().allMatch(room -> room.free() == 0);
        }
    }

    /**
     * What readers are told of the hall, or of the online room.
     *
     * @param free seats for everybody
     */
    record Room(Way way, int free, int seats) {}

    private static List<Room> rooms(Event event, Terms terms, Tally tally, Instant now) {
        var seats = new Seats(terms, tally, now);
        return event.way().choices().stream()
                .filter(way -> terms.seats(way) != null)
                .map(way -> new Room(way, seats.free(way), Objects.requireNonNull(terms.seats(way))))
                .toList();
    }

    @Bean
    static Section<UUID> registering(
            Events events, TermsStore terms, TallyStore counted, RegistrationStore store, Clock clock) {
        return new Section<>(EventPlace.ABOVE, 5, "registration/invite", (visit, ids) -> {
            var known = terms.of(ids);
            if (known.isEmpty()) {
                return Map.of();
            }
            var tallies = counted.of(known.keySet());
            var views = new HashMap<UUID, InviteView>();
            known.forEach((id, one) -> events.byId(visit.page().here().id(), id)
                    .filter(event -> clock.instant().isBefore(event.endsAt()) && !event.isCancelled())
                    .filter(event -> one.open() || tallies.containsKey(id))
                    .ifPresent(event -> {
                        var now = clock.instant();
                        var tally = tallies.getOrDefault(id, Tally.NOBODY);
                        views.put(
                                id,
                                new InviteView(
                                        visit.page(),
                                        event,
                                        one,
                                        one.isOpen(event, now),
                                        rooms(event, one, tally, now),
                                        tally,
                                        store.shown(id, SHOWN)));
                    }));
            return views;
        });
    }

    /** What programs read of an event's registration. */
    enum Figure {
        CAPACITY,
        FREE,
        ONLINE_CAPACITY,
        ONLINE_FREE,
        WAITING
    }

    /** Numbers only: seats in the hall and online, those that are free, and how many are waited for. */
    @Bean
    static PublicPart registrationOfPublicEvents(TermsStore terms, TallyStore counted) {
        return new PublicPart("event", "registration", "registration.numbers", events -> {
            var known = terms.of(events);
            var tallies = counted.of(known.keySet());
            var numbers = new HashMap<UUID, Map<Figure, Integer>>();
            known.forEach((id, one) -> {
                var tally = tallies.getOrDefault(id, Tally.NOBODY);
                var figures = new EnumMap<Figure, Integer>(Figure.class);
                free(figures, Figure.CAPACITY, Figure.FREE, one.seats(), tally.taken(Way.IN_PERSON));
                free(figures, Figure.ONLINE_CAPACITY, Figure.ONLINE_FREE, one.onlineSeats(), tally.taken(Way.ONLINE));
                if (!figures.isEmpty()) {
                    figures.put(Figure.WAITING, tally.waiting());
                    numbers.put(id, figures);
                }
            });
            return numbers;
        });
    }

    private static void free(
            Map<Figure, Integer> figures, Figure capacity, Figure free, @Nullable Integer seats, int taken) {
        if (seats != null) {
            figures.put(capacity, seats);
            figures.put(free, Math.max(0, seats - taken));
        }
    }
}
