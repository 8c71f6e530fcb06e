package sk.jadro.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.section.Hold;
import sk.jadro.base.text.Text;
import sk.jadro.people.Keeper;
import sk.jadro.people.Side;

/** The rows of those who agreed that their name is shown. */
@Component
class ParticipantStore implements Hold {
    private final Db db;

    ParticipantStore(Db db) {
        this.db = db;
    }

    @Bean
    static PublicTables participantTables() {
        return PublicTables.of("event_participant");
    }

    /** Sorted as Slovak does; at most so many of each event. */
    Map<UUID, List<Participant>> of(List<UUID> events, int limit) {
        record Listed(UUID event, Participant participant) {}
        return db
                .sql("""
                select asked.event, listed.*
                from unnest(cast(:events as uuid[])) as asked (event)
                cross join lateral (
                    select id, name, side from event_participant
                    where partnership_id = :partnership and event_id = asked.event and removed_at is null
                    order by name collate "sk-x-icu", id limit :limit) listed
                order by name collate "sk-x-icu", id
                """)
                .set("events", events)
                .set("limit", limit)
                .list(row -> new Listed(
                        row.uuid("event"),
                        new Participant(row.uuid("id"), row.string("name"), row.constant("side", Side.class))))
                .stream()
                .collect(Collectors.groupingBy(
                        Listed::event, Collectors.mapping(Listed::participant, Collectors.toList())));
    }

    UUID add(UUID event, UUID person, String name, Side side, boolean sample, Instant now) {
        var id = Ids.next();
        db.sql("""
                insert into event_participant (partnership_id, id, event_id, person_id, name, side, sample, created_at)
                values (:partnership, :id, :event, :person, :name, :side, :sample, :now)
                """)
                .set("id", id)
                .set("event", event)
                .set("person", person)
                .set("name", name)
                .set("side", side)
                .set("sample", sample)
                .set("now", now)
                .run();
        return id;
    }

    /** Whether this row is of this event's list, removed or not. */
    boolean has(UUID event, UUID id) {
        return db.sql("""
                select exists (select from event_participant
                where partnership_id = :partnership and id = :id and event_id = :event) as known
                """).set("id", id).set("event", event).one(row -> row.bool("known"));
    }

    void remove(UUID event, UUID id, Instant now) {
        db.sql("""
                update event_participant set removed_at = :now
                where partnership_id = :partnership and id = :id and event_id = :event and removed_at is null
                """).set("id", id).set("event", event).set("now", now).run();
    }

    /** Deletes the rows removed before; whose they were, invented people left out. */
    List<UUID> forget(Instant removedBefore) {
        return db.sql("""
                with forgotten as (
                    delete from event_participant
                    where partnership_id = :partnership and removed_at < :before returning person_id, sample)
                select person_id from forgotten where not sample
                """).set("before", removedBefore).list(row -> row.uuid("person_id"));
    }

    /** Whether somebody real stands in the list of this event, removed or not. */
    @Override
    public boolean holds(UUID event) {
        return db.sql("""
                select exists (select from event_participant
                where partnership_id = :partnership and event_id = :event and not sample) as real
                """).set("event", event).one(row -> row.bool("real"));
    }

    /** The titles of the sample's events in whose list somebody real stands. */
    List<Text> sampleEventsWithRealPeople() {
        return db.sql("""
                select title_sk, title_en from event e
                where partnership_id = :partnership and sample and exists (
                    select from event_participant p
                    where p.partnership_id = :partnership and p.event_id = e.id and not p.sample)
                order by starts_at limit 200
                """).list(row -> row.text("title"));
    }

    @Bean
    static Keeper participantsAreKept() {
        return new Keeper("event_participant");
    }

    void removeSample() {
        db.sql("delete from event_participant where partnership_id = :partnership and sample")
                .run();
    }
}
