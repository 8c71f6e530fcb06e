package sk.jadro.outputs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventPlace;
import sk.jadro.harvest.GroupPlace;

/** Outputs on the pages of the meetings that they came from, and what can be made of a board's groups. */
@Configuration
class OutputSections {
    record EventOutputsView(Page page, List<Output> outputs) {}

    /** @param output that was made of it; null while there is none */
    record GroupView(Page page, UUID group, @Nullable UUID output) {}

    @Bean
    static Section<UUID> outputsOfAnEvent(OutputLists lists) {
        return new Section<>(
                EventPlace.BELOW,
                5,
                "outputs/ofEvent",
                (visit, events) -> lists.of(events).stream()
                        .collect(Collectors.groupingBy(output -> output.draft().event()))
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, found -> new EventOutputsView(visit.page(), found.getValue()))));
    }

    @Bean
    static Section<UUID> outputsOfGroups(GroupOutputs groups) {
        return new Section<>(GroupPlace.CARE, 10, "outputs/make", (visit, all) -> {
            var made = groups.madeFrom(all);
            return all.stream()
                    .collect(Collectors.toMap(
                            Function.identity(), group -> new GroupView(visit.page(), group, made.get(group))));
        });
    }
}
