package sk.jadro.tasks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.core.CirclePlace;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.tasks.TaskCards.Card;
import sk.jadro.tasks.TaskLists.Carried;

/** What a circle is to do and who carries how much of it, by name, as its members alone see it. */
@Configuration
class InsideTasks {
    private static final int SHOWN = 30;
    private static final Map<CirclePlace, String> PLACES =
            Map.of(CirclePlace.INSIDE, "tasks/inside", CirclePlace.OVERSEEN, "tasks/overseen");

    /** @param all how many are to be done, of which these are the soonest */
    record InsideTasksView(Page page, Circle circle, List<Card> tasks, int all, Load load) {
        boolean hasMore() {
            return all > tasks.size();
        }
    }

    @Bean
    static Section<Circle> tasksInsideACircle(TaskLists lists, TaskCards cards, CircleMembers members) {
        return new Section<>(PLACES, 20, (visit, circles) -> {
            var page = visit.page();
            var ids = circles.stream().map(Circle::id).toList();
            var tasks = cards.of(lists.inside(ids, SHOWN), circles).stream()
                    .collect(Collectors.groupingBy(card -> card.draft().circle()));
            var carried = lists.carried(ids).stream().collect(Collectors.groupingBy(Carried::circle));
            var holders = holders(members, carried);
            return circles.stream().collect(Collectors.toMap(circle -> circle, circle -> {
                var counts = carried.getOrDefault(circle.id(), List.of());
                return new InsideTasksView(
                        page,
                        circle,
                        tasks.getOrDefault(circle.id(), List.of()),
                        counts.stream().mapToInt(Carried::tasks).sum(),
                        Load.of(counts, holders));
            }));
        });
    }

    private static Map<UUID, Holder> holders(CircleMembers members, Map<UUID, List<Carried>> carried) {
        return members
                .these(carried.values().stream()
                        .flatMap(List::stream)
                        .map(Carried::responsible)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Holder::membership, holder -> holder));
    }
}
