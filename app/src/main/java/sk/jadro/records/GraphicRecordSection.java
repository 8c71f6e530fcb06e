package sk.jadro.records;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventPlace;

/** The drawing above what an event's page says of it; a draft is there for coordinators only. */
@Component
class GraphicRecordSection implements Section {
    private final GraphicRecordStore store;

    GraphicRecordSection(GraphicRecordStore store) {
        this.store = store;
    }

    record GraphicRecordView(Page page, GraphicRecord record) {}

    @Override
    public EventPlace place() {
        return EventPlace.ABOVE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "records/graphicRecord";
    }

    @Override
    public Map<UUID, GraphicRecordView> of(Page page, List<UUID> events) {
        return store.of(events).entrySet().stream()
                .filter(found -> found.getValue().isPublished() || page.coordinator())
                .collect(Collectors.toMap(Map.Entry::getKey, found -> new GraphicRecordView(page, found.getValue())));
    }
}
