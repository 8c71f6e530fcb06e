package sk.jadro.attendance;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;
import sk.jadro.events.Event;
import sk.jadro.events.Events;

/** What the desk's first page says of attendance: whoever came is counted while somebody remembers. */
@Component
class AttendanceOverview implements Matters {
    private final Events events;
    private final AttendanceStore store;

    AttendanceOverview(Events events, AttendanceStore store) {
        this.events = events;
        this.store = store;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var ended = events.endedLately(by.partnership());
        var counted = store.counts(ended.stream().map(Event::id).toList());
        var owed =
                ended.stream().filter(event -> !counted.containsKey(event.id())).toList();
        if (owed.isEmpty()) {
            return List.of();
        }
        return List.of(new Matter(
                Matter.Kind.OWED,
                owed.size(),
                page.say("attendance.owed", owed.size()),
                owed.stream()
                        .map(event -> new Matter.About(event.title(), page.date(event.startsAt())))
                        .toList(),
                page.say("attendance.owed.detail"),
                page.say("attendance.owed.action"),
                "/desk/events/" + owed.getFirst().id() + "/attendance"));
    }
}
