package sk.jadro.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.edit.Editable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.open.PublicPart;
import sk.jadro.people.SideCounts;

/** How many took part in events, by side: a row for each event that somebody has counted at. */
@Component
class AttendanceStore implements Editable<SideCounts> {
    private static final Edition<SideCounts> NOT_COUNTED = new Edition<>(SideCounts.NOBODY, 1);

    private final Db db;

    AttendanceStore(Db db) {
        this.db = db;
    }

    @Bean
    static PublicTables attendanceTables() {
        return PublicTables.of("headcount");
    }

    @Bean
    PublicPart attendanceOfPublicEvents() {
        return new PublicPart(
                "event",
                "attendance",
                "attendance.by-side",
                events -> counts(events).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, counted -> counted.getValue().bySide())));
    }

    /** An event to which nobody came, as far as is known, is left out. */
    Map<UUID, Headcount> counts(List<UUID> events) {
        return of(events).entrySet().stream()
                .filter(counted -> !counted.getValue().draft().equals(SideCounts.NOBODY))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        counted -> new Headcount(counted.getValue().draft().bySide())));
    }

    Edition<SideCounts> of(UUID event) {
        return of(List.of(event)).getOrDefault(event, NOT_COUNTED);
    }

    private Map<UUID, Edition<SideCounts>> of(List<UUID> events) {
        record Counted(UUID event, Edition<SideCounts> numbers) {}
        return db.sql("""
                select event_id, version, city_office, civil_society, business, academia, councillor, public
                from headcount
                where partnership_id = :partnership and event_id = any (cast(:events as uuid[]))
                """).set("events", events).list(row -> new Counted(row.uuid("event_id"), numbers(row))).stream()
                .collect(Collectors.toMap(Counted::event, Counted::numbers));
    }

    @Override
    public String kind() {
        return "attendance";
    }

    @Override
    public Class<SideCounts> draft() {
        return SideCounts.class;
    }

    /** By the event's row, as there may be none of its numbers yet. */
    @Override
    public Optional<Edition<SideCounts>> locked(UUID event) {
        return db.sql("select id from event where partnership_id = :partnership and id = :event for update")
                .set("event", event)
                .first(row -> row.uuid("id"))
                .map(this::of);
    }

    @Override
    public void change(UUID event, SideCounts draft, int version) {
        draft.setIn(db.sql("""
                insert into headcount (partnership_id, event_id, version, city_office, civil_society, business, academia,
                    councillor, public)
                values (:partnership, :event, :version, :city_office, :civil_society, :business, :academia, :councillor,
                    :public)
                on conflict (partnership_id, event_id) do update
                set version = excluded.version, city_office = excluded.city_office,
                    civil_society = excluded.civil_society, business = excluded.business,
                    academia = excluded.academia, councillor = excluded.councillor, public = excluded.public
                """).set("event", event).set("version", version + 1)).run();
    }

    private static Edition<SideCounts> numbers(Row row) {
        return new Edition<>(SideCounts.of(row), row.integer("version"));
    }
}
