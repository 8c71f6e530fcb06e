package sk.jadro.attendance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.people.Side;

/** How many took part in events, by side. */
@Component
class AttendanceStore {
    private final Db db;

    AttendanceStore(Db db) {
        this.db = db;
    }

    @Bean
    static PublicTables attendanceTables() {
        return PublicTables.of("event_attendance");
    }

    /** An event that nobody has counted at is left out. */
    Map<UUID, Headcount> counts(List<UUID> events) {
        record Count(UUID event, Side side, int people) {}
        var counts = new HashMap<UUID, Map<Side, Integer>>();
        db.sql("""
                select event_id, side, people from event_attendance
                where partnership_id = :partnership and event_id = any (cast(:events as uuid[]))
                """)
                .set("events", events)
                .list(row -> new Count(row.uuid("event_id"), row.constant("side", Side.class), row.integer("people")))
                .forEach(count -> counts.computeIfAbsent(count.event(), id -> new EnumMap<>(Side.class))
                        .put(count.side(), count.people()));
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, counted -> new Headcount(counted.getValue())));
    }

    /** Which change of the numbers stands now. */
    int version(UUID event) {
        return db.sql("select attendance_version from event where partnership_id = :partnership and id = :event")
                .set("event", event)
                .one(row -> row.integer("attendance_version"));
    }

    /** Puts these numbers in the place of those read as {@code version}; false if they have changed since. */
    boolean change(UUID event, Map<Side, Integer> people, int version) {
        var changed = db.sql("""
                update event set attendance_version = attendance_version + 1, sample = false
                where partnership_id = :partnership and id = :event and attendance_version = :version
                """).set("event", event).set("version", version).run();
        if (changed == 0) {
            return false;
        }
        db.sql("delete from event_attendance where partnership_id = :partnership and event_id = :event")
                .set("event", event)
                .run();
        people.forEach((side, number) -> {
            if (number > 0) {
                add(event, side, number);
            }
        });
        return true;
    }

    void addSample(UUID event, Map<Side, Integer> people) {
        people.forEach((side, number) -> add(event, side, number));
    }

    private void add(UUID event, Side side, int people) {
        db.sql("""
                insert into event_attendance (partnership_id, event_id, side, people)
                values (:partnership, :event, :side, :people)
                """).set("event", event).set("side", side).set("people", people).run();
    }
}
