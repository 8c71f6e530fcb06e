package sk.jadro.events;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Page;

/** Gathers what an event's page shows: a number of queries that does not grow with the rows. */
@Component
class EventFolders {
    private final Db db;
    private final Attendance attendance;
    private final Participants participants;
    private final GraphicRecords records;
    private final List<Growth> growth;
    private final Clock clock;

    EventFolders(
            Db db,
            Attendance attendance,
            Participants participants,
            GraphicRecords records,
            List<Growth> growth,
            Clock clock) {
        this.db = db;
        this.attendance = attendance;
        this.participants = participants;
        this.records = records;
        this.growth = growth;
        this.clock = clock;
    }

    EventFolder open(Page page, Event event) {
        var partnership = page.here().id();
        return db.in(
                partnership,
                () -> new EventFolder(
                        event,
                        event.endsAt().isBefore(clock.instant()),
                        attendance.of(partnership, event.id()),
                        participants.of(partnership, event.id()),
                        records.of(partnership, event.id())
                                .filter(record -> record.isPublished() || page.coordinator())
                                .orElse(null),
                        growth.stream()
                                .flatMap(room -> room.grownFrom(partnership, event.id()).stream())
                                .toList()));
    }
}
