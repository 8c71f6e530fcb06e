package sk.jadro.registration;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.events.Way;
import sk.jadro.people.Side;
import sk.jadro.registration.Tally.Line;

/** Counts who registered, whatever their number, each by one statement. Called inside the partnership. */
@Component
class TallyStore {
    private static final String COUNTS = " state in ('seated', 'waiting', 'offered') ";

    private final Db db;

    TallyStore(Db db) {
        this.db = db;
    }

    /** How many come to an event, by way and side; by the only way there is if the event became so. */
    Tally of(UUID event) {
        return of(List.of(event)).getOrDefault(event, Tally.NOBODY);
    }

    /** The same of those of these events to which somebody comes. */
    Map<UUID, Tally> of(Collection<UUID> events) {
        record Counted(UUID event, Line line) {}
        return db
                .sql("""
                select event_id, case e.way when 'hybrid' then r.way else e.way end as taken_part, side,
                       coalesce(sum(1 + companions) filter (where state = 'seated'), 0)::int as seats,
                       coalesce(sum(offered), 0)::int as held,
                       coalesce(sum(1 + companions) filter (where state = 'waiting'), 0)::int as waiting
                from registration r
                join event e on e.partnership_id = r.partnership_id and e.id = r.event_id
                where r.partnership_id = :partnership and event_id = any (cast(:events as uuid[])) and
                """ + COUNTS + "group by event_id, taken_part, side")
                .set("events", events)
                .list(row -> new Counted(
                        row.uuid("event_id"),
                        new Line(
                                row.constant("taken_part", Way.class),
                                row.constant("side", Side.class),
                                row.integer("seats"),
                                row.integer("held"),
                                row.integer("waiting"))))
                .stream()
                .collect(groupingBy(Counted::event, mapping(Counted::line, collectingAndThen(toList(), Tally::new))));
    }

    /** How many of those who have a seat, or are offered one, asked for something. */
    Map<Need, Integer> needs(UUID event) {
        record Needed(Need need, int people) {}
        var needed = new EnumMap<Need, Integer>(Need.class);
        db.sql("""
                select n.need, count(*)::int as people
                from registration r cross join lateral unnest(r.needs) n(need)
                where r.partnership_id = :partnership and r.event_id = :event and r.state in ('seated', 'offered')
                group by n.need
                """)
                .set("event", event)
                .list(row -> new Needed(row.constant("need", Need.class), row.integer("people")))
                .forEach(one -> needed.put(one.need(), one.people()));
        return needed;
    }
}
