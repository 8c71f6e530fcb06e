package sk.jadro.activities;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.section.Hold;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventPlace;

/** The activities that grew from an event: its page shows them, and it can't go away under them. */
@Configuration
class GrownActivities {
    record GrownView(Page page, List<Activity> activities) {}

    @Bean
    static Section<UUID> whatGrewFromAnEvent(ActivityStore store) {
        return new Section<>(
                EventPlace.GROWTH,
                10,
                "activities/grown",
                (visit, events) -> store.grownFrom(events).stream()
                        .collect(Collectors.groupingBy(
                                GrownActivities::root,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), activities -> new GrownView(visit.page(), activities)))));
    }

    @Bean
    static Hold whatGrewHoldsItsEvent(ActivityStore store) {
        return store::hasGrownFrom;
    }

    private static UUID root(Activity activity) {
        return Objects.requireNonNull(activity.fromEvent());
    }
}
