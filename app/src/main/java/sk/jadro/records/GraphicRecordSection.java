package sk.jadro.records;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.EventPlace;

/** The drawing above what an event's page says of it; a draft is there for coordinators only. */
@Configuration
class GraphicRecordSection {
    record GraphicRecordView(Page page, GraphicRecord record) {}

    @Bean
    static Section<UUID> graphicRecordOnItsEventsPage(GraphicRecordStore store) {
        return new Section<>(
                EventPlace.ABOVE,
                10,
                "records/graphicRecord",
                (visit, events) -> store.of(events).entrySet().stream()
                        .filter(found ->
                                found.getValue().isPublished() || visit.page().may(Coordinator.class))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, found -> new GraphicRecordView(visit.page(), found.getValue()))));
    }
}
