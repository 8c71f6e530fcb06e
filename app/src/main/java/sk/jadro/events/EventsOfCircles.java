package sk.jadro.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.section.Section;
import sk.jadro.base.section.Visit;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.core.CirclePlace;

/** What a circle's pages say of events: when it meets next. */
@Configuration
class EventsOfCircles {
    private static final String TEMPLATE = "events/ofCircle";

    /** @param event the next one; null where none is announced */
    record OfCircleView(Page page, Circle circle, @Nullable Event event) {}

    @Bean
    static Section<Circle> nextEventBesideACircle(EventLists lists) {
        return new Section<>(CirclePlace.BESIDE, 10, TEMPLATE, (visit, circles) -> announced(visit, lists, circles));
    }

    @Bean
    static Section<Circle> nextEventOverseen(EventLists lists) {
        return new Section<>(CirclePlace.OVERSEEN, 5, TEMPLATE, (visit, circles) -> announced(visit, lists, circles));
    }

    /** Those who are in it hear also that nothing is announced: somebody may want to change that. */
    @Bean
    static Section<Circle> nextEventInsideACircle(EventLists lists) {
        return new Section<>(CirclePlace.INSIDE, 5, TEMPLATE, (visit, circles) -> {
            var views = new HashMap<Circle, OfCircleView>();
            circles.forEach(circle -> views.put(circle, new OfCircleView(visit.page(), circle, null)));
            views.putAll(announced(visit, lists, circles));
            return views;
        });
    }

    private static Map<Circle, OfCircleView> announced(Visit visit, EventLists lists, List<Circle> circles) {
        var byId = circles.stream().collect(Collectors.toMap(Circle::id, Function.identity()));
        return lists.next(byId.keySet()).stream()
                .map(event -> new OfCircleView(
                        visit.page(), Objects.requireNonNull(byId.get(Objects.requireNonNull(event.circle()))), event))
                .collect(Collectors.toMap(OfCircleView::circle, Function.identity()));
    }
}
