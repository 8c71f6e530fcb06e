package sk.jadro.registration;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import sk.jadro.registration.RegistrationStore.Counts;

/** What readers see of an event's registration: whether one may, what is free, and who comes, as they chose to be shown. */
@Configuration
class RegistrationSections {
    private static final int SHOWN = 500;

    /**
     * @param open whether one may register now
     * @param free seats for everybody; null where there is room for all
     * @param names of those who have a seat, as they chose
     */
    record InviteView(
            Page page,
            Event event,
            Terms terms,
            boolean open,
            @Nullable Integer free,
            Counts counts,
            List<Registration> names) {
        /** How many come whose names are not shown. */
        int others() {
            return counts.seated() - names.size();
        }
    }

    @Bean
    static Section<UUID> registering(Events events, TermsStore terms, RegistrationStore store, Clock clock) {
        return new Section<>(EventPlace.ABOVE, 5, "registration/invite", (visit, ids) -> {
            var known = terms.of(ids);
            if (known.isEmpty()) {
                return Map.of();
            }
            var counts = store.counts(known.keySet());
            var views = new HashMap<UUID, InviteView>();
            known.forEach((id, one) -> events.byId(visit.page().here().id(), id)
                    .filter(event -> clock.instant().isBefore(event.endsAt()))
                    .filter(event -> one.open() || counts.containsKey(id))
                    .ifPresent(event -> {
                        var now = clock.instant();
                        views.put(
                                id,
                                new InviteView(
                                        visit.page(),
                                        event,
                                        one,
                                        one.isOpen(event, now),
                                        one.seats() == null ? null : new Seats(one, store.taken(id), now).free(),
                                        counts.getOrDefault(id, Counts.NOBODY),
                                        store.shown(id, SHOWN)));
                    }));
            return views;
        });
    }

    /** What programs read of an event's registration. */
    enum Figure {
        SEATS,
        FREE,
        WAITING
    }

    /** Numbers only: seats, those that are free, and how many are waited for. */
    @Bean
    static PublicPart registrationOfPublicEvents(TermsStore terms, RegistrationStore store) {
        return new PublicPart("event", "registration", "registration.numbers", events -> {
            var known = terms.of(events);
            var counts = store.counts(known.keySet());
            var numbers = new HashMap<UUID, Map<Figure, Integer>>();
            known.forEach((id, one) -> {
                if (one.seats() != null) {
                    var count = counts.getOrDefault(id, Counts.NOBODY);
                    var free = Math.max(0, one.seats() - count.seated() - count.held());
                    numbers.put(
                            id, Map.of(Figure.SEATS, one.seats(), Figure.FREE, free, Figure.WAITING, count.waiting()));
                }
            });
            return numbers;
        });
    }
}
