package sk.jadro.activities;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.section.Hold;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventPlace;

/** The activities that grew from an event: its page shows them, and it can't go away under them. */
@Component
class GrownActivities implements Section, Hold {
    private final ActivityStore store;

    GrownActivities(ActivityStore store) {
        this.store = store;
    }

    record GrownView(Page page, List<Activity> activities) {}

    @Override
    public EventPlace place() {
        return EventPlace.GROWTH;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "activities/grown";
    }

    @Override
    public Map<UUID, GrownView> of(Page page, List<UUID> events) {
        return store.grownFrom(events).stream()
                .collect(Collectors.groupingBy(
                        GrownActivities::root,
                        Collectors.collectingAndThen(
                                Collectors.toList(), activities -> new GrownView(page, activities))));
    }

    @Override
    public boolean holds(UUID event) {
        return store.hasGrownFrom(event);
    }

    private static UUID root(Activity activity) {
        return Objects.requireNonNull(activity.fromEvent());
    }
}
