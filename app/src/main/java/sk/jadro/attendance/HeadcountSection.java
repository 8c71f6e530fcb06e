package sk.jadro.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventPlace;

/** How many came, in two words beside an event's date. */
@Component
class HeadcountSection implements Section {
    private final AttendanceStore store;

    HeadcountSection(AttendanceStore store) {
        this.store = store;
    }

    record HeadcountView(Page page, Headcount headcount) {}

    @Override
    public EventPlace place() {
        return EventPlace.LINE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "attendance/headcount";
    }

    @Override
    public Map<UUID, HeadcountView> of(Page page, List<UUID> events) {
        return store.counts(events).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, counted -> new HeadcountView(page, counted.getValue())));
    }
}
