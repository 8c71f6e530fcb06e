package sk.jadro.agenda;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.activities.ActivityPlace;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.section.Section;
import sk.jadro.base.section.Visit;
import sk.jadro.base.web.Page;
import sk.jadro.events.Event;
import sk.jadro.events.EventPlace;
import sk.jadro.events.Events;

/** The meetings of an activity on its page, and the activities of a meeting on its. */
@Configuration
class AgendaSections {
    private static final int PAST = 5;

    record ActivitiesOfEventView(Page page, List<Activity> activities) {}

    record EventsOfActivityView(Page page, List<Event> upcoming, List<Event> past) {}

    @Bean
    static Section<UUID> whatAnEventIsAbout(AgendaStore store, Activities activities) {
        return new Section<>(EventPlace.MATERIALS, 5, "agenda/ofEvent", (visit, events) -> {
            var chosen = store.activities(events);
            var known = published(visit, activities, all(chosen));
            return views(chosen, known, found -> new ActivitiesOfEventView(visit.page(), found));
        });
    }

    @Bean
    static Section<Activity> whereAnActivityIsTalkedAbout(AgendaStore store, Events events, Clock clock) {
        return new Section<>(ActivityPlace.BELOW, 4, "agenda/ofActivity", (visit, activities) -> {
            var byId = activities.stream().collect(Collectors.toMap(Activity::id, Function.identity()));
            var chosen = store.events(byId.keySet());
            var known = events.published(here(visit), all(chosen)).stream()
                    .collect(Collectors.toMap(Event::id, Function.identity()));
            var now = clock.instant();
            return views(chosen, known, found -> events(visit.page(), found, now)).entrySet().stream()
                    .collect(Collectors.toMap(view -> byId.get(view.getKey()), Map.Entry::getValue));
        });
    }

    private static EventsOfActivityView events(Page page, List<Event> found, Instant now) {
        var bySoon = Comparator.comparing(Event::startsAt);
        return new EventsOfActivityView(
                page,
                found.stream()
                        .filter(event -> event.endsAt().isAfter(now))
                        .sorted(bySoon)
                        .toList(),
                found.stream()
                        .filter(event -> !event.endsAt().isAfter(now))
                        .sorted(bySoon.reversed())
                        .limit(PAST)
                        .toList());
    }

    private static Map<UUID, Activity> published(Visit visit, Activities activities, List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : activities.byIds(here(visit), ids).stream()
                        .filter(Activity::isPublic)
                        .collect(Collectors.toMap(Activity::id, Function.identity()));
    }

    private static PartnershipId here(Visit visit) {
        return visit.page().here().id();
    }

    private static List<UUID> all(Map<UUID, List<UUID>> chosen) {
        return chosen.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** A view for each that has something to show. */
    private static <T, V> Map<UUID, V> views(
            Map<UUID, List<UUID>> chosen, Map<UUID, T> known, Function<List<T>, V> view) {
        var views = new HashMap<UUID, V>();
        chosen.forEach((one, others) -> {
            var found =
                    others.stream().filter(known::containsKey).map(known::get).toList();
            if (!found.isEmpty()) {
                views.put(one, view.apply(found));
            }
        });
        return views;
    }
}
