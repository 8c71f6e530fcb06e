package sk.jadro.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;

/** Which events are about which activities. Called inside the partnership. */
@Component
class AgendaStore {
    private final Db db;

    AgendaStore(Db db) {
        this.db = db;
    }

    @Bean
    static PublicTables agendaTables() {
        return PublicTables.of("event_activity");
    }

    private record Pair(UUID event, UUID activity) {}

    /** The activities of each of these events. */
    Map<UUID, List<UUID>> activities(Collection<UUID> events) {
        return pairs("event_id", events, Pair::event, Pair::activity);
    }

    /** The events of each of these activities. */
    Map<UUID, List<UUID>> events(Collection<UUID> activities) {
        return pairs("activity_id", activities, Pair::activity, Pair::event);
    }

    private Map<UUID, List<UUID>> pairs(
            String column, Collection<UUID> ids, Function<Pair, UUID> of, Function<Pair, UUID> other) {
        return db
                .sql("select event_id, activity_id from event_activity where partnership_id = :partnership and "
                        + column + " = any (cast(:ids as uuid[]))")
                .set("ids", ids)
                .list(row -> new Pair(row.uuid("event_id"), row.uuid("activity_id")))
                .stream()
                .collect(Collectors.groupingBy(of, Collectors.mapping(other, Collectors.toList())));
    }

    /** An event is about these from now on, and no others. */
    void set(UUID event, Collection<UUID> activities) {
        db.sql("""
                delete from event_activity
                where partnership_id = :partnership and event_id = :event and activity_id <> all (cast(:activities as uuid[]))
                """).set("event", event).set("activities", activities).run();
        db.sql("""
                insert into event_activity (partnership_id, event_id, activity_id)
                select :partnership, :event, a from unnest(cast(:activities as uuid[])) a
                on conflict do nothing
                """).set("event", event).set("activities", activities).run();
    }
}
