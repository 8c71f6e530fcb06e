package sk.jadro.attendance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.people.Keeper;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/** The rows of who was at events. Called inside a partnership. */
@Component
class AttendeeStore {
    /**
     * Names as they were given for this event: on the list at its door, when registering for it, or in the circle whose
     * meeting it is. Each may be shown as its owner says there, now.
     */
    private static final String NAMES = """
            left join lateral (
                select name from event_participant
                where partnership_id = :partnership and event_id = :event and person_id = p.person_id
                  and removed_at is null
                limit 1) l on true
            left join lateral (
                select name, visibility from registration
                where partnership_id = :partnership and event_id = :event and person_id = p.person_id
                  and state = 'seated'
                limit 1) r on true
            left join lateral (
                select m.name, m.shown_name from membership m
                join event e on e.partnership_id = :partnership and e.id = :event and e.circle_id = m.circle_id
                where m.partnership_id = :partnership and m.person_id = p.person_id
                order by m.shown_name is null, m.id limit 1) m on true
            left join person h on h.partnership_id = :partnership and h.id = p.person_id
            """;

    private static final String SELECT = """
            select p.number, p.person_id, p.side, p.part, p.stands_in_for, l.name as listed, r.name as registered,
                r.visibility, m.name as member, m.shown_name, p.name as typed, h.name as known
            """;

    private final Db db;

    AttendeeStore(Db db) {
        this.db = db;
    }

    @Bean
    static PublicTables attendeeTables() {
        return PublicTables.of("presence");
    }

    @Bean
    Keeper attendeesAreKept() {
        return new Keeper("presence", this::forget);
    }

    /** Those of whom something is noted, by number. */
    List<Attendee> of(UUID event) {
        return db.sql(SELECT + "from presence p " + NAMES + """
                where p.partnership_id = :partnership and p.event_id = :event
                order by p.number limit 2000
                """)
                .set("event", event)
                .list(AttendeeStore::attendee);
    }

    /** Those who registered and have a seat, stand on its list, or are in its circle, and of whom nothing is noted. */
    List<Attendee> expected(UUID event) {
        return db.sql(SELECT + """
                from (
                    select distinct on (person_id) 0 as number, person_id, '' as name, side, null as part, null::int as stands_in_for
                    from (
                        select person_id, side, 1 as nth from event_participant
                        where partnership_id = :partnership and event_id = :event and removed_at is null
                        union all
                        select person_id, side, 2 from registration
                        where partnership_id = :partnership and event_id = :event and state = 'seated'
                        union all
                        select m.person_id, m.side, 3 from membership m
                        join event e on e.partnership_id = :partnership and e.id = :event and e.circle_id = m.circle_id
                        where m.partnership_id = :partnership and m.since <= cast(e.starts_at as date)
                          and (m.until is null or m.until > cast(e.starts_at as date))) one
                    where person_id is not null and not exists (
                        select from presence n
                        where n.partnership_id = :partnership and n.event_id = :event
                          and n.person_id = one.person_id)
                    order by person_id, nth) p
                """ + NAMES
                        + " order by coalesce(l.name, r.name, m.name, h.name) collate \"sk-x-icu\" limit 1000")
                .set("event", event)
                .list(AttendeeStore::attendee);
    }

    /** Nobody else gives numbers at this event until the transaction ends. */
    void lock(UUID event) {
        db.sql("select id from event where partnership_id = :partnership and id = :event for no key update")
                .set("event", event)
                .first(row -> row.uuid("id"));
    }

    /**
     * Notes what somebody had to do with an event, who gets a number if they have none.
     *
     * @param name as somebody typed it; empty where it is known otherwise
     * @param standsInFor 0 if for themselves
     */
    void note(UUID event, UUID person, String name, Side side, Part part, int standsInFor) {
        db.sql("""
                insert into presence (partnership_id, event_id, number, person_id, name, side, part, stands_in_for)
                values (:partnership, :event, (
                    select coalesce(max(number), 0) + 1 from presence
                    where partnership_id = :partnership and event_id = :event), :person, :name, :side, :part, :standsInFor)
                on conflict (partnership_id, event_id, person_id) do update
                set part = excluded.part, stands_in_for = excluded.stands_in_for, side = excluded.side,
                    name = case when excluded.name = '' then presence.name else excluded.name end
                """)
                .set("event", event)
                .set("person", person)
                .set("name", name)
                .set("side", side)
                .set("part", part)
                .set("standsInFor", standsInFor == 0 ? null : standsInFor)
                .run();
    }

    /** Notes of all who registered, or stand on its list, and of whom nothing is noted, that they came. */
    void settle(UUID event) {
        db.sql("""
                insert into presence (partnership_id, event_id, number, person_id, name, side, part)
                select :partnership, :event, (
                        select coalesce(max(number), 0) from presence
                        where partnership_id = :partnership and event_id = :event)
                    + row_number() over (order by nth, id), person_id, '', side, 'came'
                from (
                    select distinct on (person_id) * from (
                        select id, person_id, side, 1 as nth from event_participant
                        where partnership_id = :partnership and event_id = :event and removed_at is null
                        union all
                        select id, person_id, side, 2 from registration
                        where partnership_id = :partnership and event_id = :event and state = 'seated'
                          and person_id is not null) one
                    order by person_id, nth) known
                on conflict do nothing
                """).set("event", event).run();
    }

    /** Takes somebody out; their number stays nobody's. */
    void remove(UUID event, UUID person) {
        db.sql("""
                update presence set person_id = null, name = '', part = 'absent'
                where partnership_id = :partnership and event_id = :event and person_id = :person
                """).set("event", event).set("person", person).run();
    }

    /** What is noted of somebody. */
    Optional<Attendee> of(UUID event, UUID person) {
        return db.sql(SELECT + "from presence p " + NAMES + """
                where p.partnership_id = :partnership and p.event_id = :event and p.person_id = :person
                """)
                .set("event", event)
                .set("person", person)
                .first(AttendeeStore::attendee);
    }

    /** Events at which somebody was. */
    List<UUID> eventsOf(UUID person) {
        return db.sql("""
                select event_id from presence
                where partnership_id = :partnership and person_id = :person and part = 'came'
                """).set("person", person).list(row -> row.uuid("event_id"));
    }

    /** Who was there and can be written to: the next so many in the order of ids. */
    List<UUID> peopleAt(UUID event, UUID after, int most) {
        return db.sql("""
                select p.id from presence n
                join person p on p.partnership_id = :partnership and p.id = n.person_id
                where n.partnership_id = :partnership and n.event_id = :event and n.part = 'came' and p.id > :after
                  and p.email is not null and not p.sample
                order by p.id limit :most
                """)
                .set("event", event)
                .set("after", after)
                .set("most", most)
                .list(row -> row.uuid("id"));
    }

    /** Takes the invented people out; their numbers stay nobody's. */
    void removeSample() {
        db.sql("""
                update presence set person_id = null, name = ''
                where partnership_id = :partnership and person_id in (
                    select id from person where partnership_id = :partnership and sample)
                """).run();
    }

    private void forget(UUID person) {
        db.sql("""
                update presence set person_id = null, name = ''
                where partnership_id = :partnership and person_id = :person
                """).set("person", person).run();
    }

    private static Attendee attendee(Row row) {
        var part = row.stringOrNull("part");
        var standsInFor = row.integerOrNull("stands_in_for");
        return new Attendee(
                row.integer("number"),
                row.uuidOrNull("person_id"),
                first(
                        row.stringOrNull("listed"),
                        row.stringOrNull("registered"),
                        row.stringOrNull("member"),
                        row.stringOrNull("typed"),
                        row.stringOrNull("known")),
                shown(row),
                row.constant("side", Side.class),
                part == null ? null : row.constant("part", Part.class),
                standsInFor == null ? 0 : standsInFor);
    }

    private static String shown(Row row) {
        var registered = row.stringOrNull("registered");
        return first(
                row.stringOrNull("listed"),
                row.stringOrNull("shown_name"),
                registered == null
                        ? null
                        : row.constant("visibility", NameVisibility.class).show(registered));
    }

    private static String first(@Nullable String... names) {
        for (var name : names) {
            if (name != null && !name.isEmpty()) {
                return name;
            }
        }
        return "";
    }
}
