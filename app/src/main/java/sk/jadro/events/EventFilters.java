package sk.jadro.events;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.AskedSlug;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;

/** Which events readers can ask for. Called inside the partnership. */
@Component
class EventFilters {
    private final EventLists lists;
    private final Circles circles;

    EventFilters(EventLists lists, Circles circles) {
        this.lists = lists;
        this.circles = circles;
    }

    /** What is asked for; a circle that readers don't see is none. */
    EventFilter of(PartnershipId partnership, Optional<EventKind> kind, Optional<AskedSlug> circle) {
        var found = circle.flatMap(slug -> circles.bySlug(partnership, slug.value()))
                .filter(Circle::isPublic);
        return new EventFilter(kind.orElse(null), found.orElse(null));
    }

    /**
     * What there is to choose from.
     *
     * @param kinds of which there are events
     * @param circles those whose they are and that readers see, by their ids, from the middle outwards
     */
    record Offered(List<EventKind> kinds, Map<UUID, Circle> circles) {
        List<Option> kindOptions(Page page) {
            return Option.all(page, "events.kinds", kinds.toArray(EventKind[]::new));
        }

        List<Option> circleOptions(Page page) {
            return circles.values().stream()
                    .map(circle -> Option.of(page, circle.draft().slug(), circle.title()))
                    .toList();
        }
    }

    /** What is asked for is among it, whether or not there is any. */
    Offered offered(PartnershipId partnership, EventFilter filter) {
        var met = lists.met();
        var kinds = Stream.concat(met.stream().map(EventLists.Met::kind), Stream.ofNullable(filter.kind()))
                .distinct()
                .sorted()
                .toList();
        var ids = met.stream()
                .map(EventLists.Met::circle)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        if (filter.circle() != null) {
            ids.add(filter.circle().id());
        }
        var shown = new LinkedHashMap<UUID, Circle>();
        if (!ids.isEmpty()) {
            circles.published(partnership).stream()
                    .filter(circle -> ids.contains(circle.id()))
                    .forEach(circle -> shown.put(circle.id(), circle));
        }
        return new Offered(kinds, shown);
    }
}
