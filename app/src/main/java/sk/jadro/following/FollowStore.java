package sk.jadro.following;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.open.Reference;
import sk.jadro.people.Keeper;

/** The rows of who follows what. Called inside the partnership. */
@Component
class FollowStore {
    private static final String SELECT = """
            select f.id, f.person_id, f.kind, f.thing_id, f.rhythm, f.heard is not null as confirmed,
                   f.ended_at is not null as ended
            from follow f where f.partnership_id = :partnership
            """;

    /** Of those who have not heard of all, and want letters. */
    private static final String WAITING = """
            from follow f
            where f.partnership_id = :partnership and f.rhythm = 'at-once' and f.ended_at is null
              and exists (
                select from news_of o
                where o.partnership_id = :partnership and o.kind = f.kind and o.thing_id = f.thing_id
                  and o.number > f.heard)
              and exists (
                select from person p
                where p.partnership_id = :partnership and p.id = f.person_id and p.daily_letter and p.email is not null
                  and not p.sample)
            """;

    private final Db db;
    private final Clock clock;

    FollowStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Bean
    static Keeper followersAreKept() {
        return new Keeper("follow");
    }

    /** What waits for its owner's word, under the id of the submission. */
    void add(UUID id, Reference thing, Rhythm rhythm) {
        Reference.set(db.sql("""
                insert into follow (partnership_id, id, person_id, kind, thing_id, rhythm)
                select :partnership, :id, person_id, :thing_kind, :thing_id, :rhythm from submission
                where partnership_id = :partnership and id = :id
                """), "thing", thing)
                .set("id", id)
                .set("rhythm", rhythm)
                .run();
    }

    Optional<Follow> byId(UUID id) {
        return db.sql(SELECT + "and f.id = :id").set("id", id).first(FollowStore::follow);
    }

    /** All of somebody's, the latest first. */
    List<Follow> of(UUID person) {
        return db.sql(SELECT + "and f.person_id = :person order by f.ended_at nulls first, f.id desc limit 200")
                .set("person", person)
                .list(FollowStore::follow);
    }

    /** From now on they hear; one that they had of the same thing ends. */
    void begin(UUID id, long heard) {
        db.sql("""
                update follow old set ended_at = :now
                from follow f
                where f.partnership_id = :partnership and f.id = :id
                  and old.partnership_id = :partnership and old.person_id = f.person_id and old.kind = f.kind
                  and old.thing_id = f.thing_id and old.id <> :id and old.heard is not null and old.ended_at is null
                """).set("id", id).set("now", clock.instant()).run();
        db.sql("""
                update follow f set heard = :heard, ended_at = null, person_id = s.person_id
                from submission s
                where f.partnership_id = :partnership and f.id = :id and s.partnership_id = :partnership and s.id = f.id
                """).set("id", id).set("heard", heard).run();
    }

    /** Those of whom this is followed, or was. */
    List<Follow> followers(Reference thing) {
        return Reference.set(db.sql(SELECT + "and f.kind = :thing_kind and f.thing_id = :thing_id"), "thing", thing)
                .list(FollowStore::follow);
    }

    void delete(UUID id) {
        db.sql("delete from submission where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    void end(UUID id) {
        db.sql("update follow set ended_at = :now where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("now", clock.instant())
                .run();
    }

    void setRhythm(UUID id, Rhythm rhythm) {
        db.sql("update follow set rhythm = :rhythm where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("rhythm", rhythm)
                .run();
    }

    /** Those whose time is over: nobody confirmed them, or they ended; what coordinators said of the desk stays said. */
    List<UUID> over(Instant before) {
        return db.sql("""
                select f.id from follow f
                join submission s on s.partnership_id = :partnership and s.id = f.id
                where f.partnership_id = :partnership and f.kind <> 'desk'
                  and (f.ended_at < :before or f.heard is null and s.sent_at < :before)
                """).set("before", before).list(row -> row.uuid("id"));
    }

    /**
     * Some of those who want to hear at once, have not heard of all, and were not written to for so long, in the order of their ids.
     *
     * @param after whose ids come after this one
     */
    List<UUID> impatient(Duration pause, UUID after, int most) {
        return db.sql("select distinct f.person_id " + WAITING + """
                  and f.person_id > :after
                  and not exists (
                    select from follow other
                    where other.partnership_id = :partnership and other.person_id = f.person_id
                      and other.rhythm = 'at-once' and other.heard_at > :since)
                order by f.person_id
                limit :most
                """)
                .set("after", after)
                .set("since", clock.instant().minus(pause))
                .set("most", most)
                .list(row -> row.uuid("person_id"));
    }

    /** When the first of those who have not heard of all will have been left alone for so long; empty if they have. */
    Optional<Instant> patientUntil(Duration pause) {
        return db.sql("select f.heard_at " + WAITING + " and f.heard_at is not null order by f.heard_at limit 1")
                .first(row -> row.instant("heard_at").plus(pause));
    }

    /** These people have heard all up to this number of what they follow in these rhythms. */
    void heard(Set<UUID> readers, Collection<Rhythm> rhythms, long last) {
        db.sql("""
                update follow set heard = :last
                where partnership_id = :partnership and person_id = any (cast(:readers as uuid[]))
                  and rhythm = any (cast(:rhythms as text[])) and heard < :last
                """)
                .set("readers", readers)
                .set("rhythms", rhythms)
                .set("last", last)
                .run();
    }

    /** A letter went to these people just now. */
    void wroteTo(Collection<UUID> readers) {
        db.sql("""
                update follow set heard_at = :now
                where partnership_id = :partnership and person_id = any (cast(:readers as uuid[])) and rhythm = 'at-once'
                """).set("readers", readers).set("now", clock.instant()).run();
    }

    private static Follow follow(Row row) {
        return new Follow(
                row.uuid("id"),
                row.uuid("person_id"),
                new Reference(row.string("kind"), row.uuid("thing_id")),
                row.constant("rhythm", Rhythm.class),
                row.bool("confirmed"),
                row.bool("ended"));
    }
}
