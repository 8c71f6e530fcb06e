package sk.jadro.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventPlace;

/** Who came: numbers by side, and the names of those who agreed. */
@Component
class PeopleSection implements Section {
    private final AttendanceStore attendance;
    private final Participants participants;

    PeopleSection(AttendanceStore attendance, Participants participants) {
        this.attendance = attendance;
        this.participants = participants;
    }

    record PeopleView(Page page, Headcount headcount, List<Participant> participants) {
        /** How many are counted but not among the names. */
        int others() {
            return Math.max(0, headcount.people() - participants.size());
        }
    }

    @Override
    public EventPlace place() {
        return EventPlace.BELOW;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "attendance/people";
    }

    @Override
    public Map<UUID, PeopleView> of(Page page, List<UUID> events) {
        var counts = attendance.counts(events);
        var names = participants.of(events);
        var views = new HashMap<UUID, PeopleView>();
        for (var event : events) {
            var headcount = counts.getOrDefault(event, Headcount.NOBODY);
            var participants = names.getOrDefault(event, List.of());
            if (headcount.people() > 0 || !participants.isEmpty()) {
                views.put(event, new PeopleView(page, headcount, participants));
            }
        }
        return views;
    }
}
