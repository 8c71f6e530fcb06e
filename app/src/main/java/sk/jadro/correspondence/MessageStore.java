package sk.jadro.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Text;
import sk.jadro.coowners.Carriers;

/** What was written, to whom it goes, and who is silent. Called inside the partnership. */
@Component
class MessageStore {
    private static final String SELECT = """
            select m.id, m.activity_id, a.slug, a.title_sk, a.title_en, m.person_id, m.name, m.said, m.to_id, m.written_at,
                m.reported_at
            from message m
            join activity a on a.partnership_id = :partnership and a.id = m.activity_id
            where m.partnership_id = :partnership
            """;

    private final Db db;

    MessageStore(Db db) {
        this.db = db;
    }

    Optional<Message> byId(UUID id) {
        return db.sql(SELECT + " and m.id = :id").set("id", id).first(MessageStore::message);
    }

    /** What others wrote to somebody at what they carry now, the latest first; twenty at most. */
    List<Message> to(UUID person) {
        return db.sql(SELECT + """
                 and m.person_id <> :person and (m.to_id = :person or m.to_id is null and m.activity_id in (
                    select c.activity_id from
                """ + Carriers.ROWS + """
                     c where c.person_id = :person))
                order by m.written_at desc, m.id limit 20
                """).set("person", person).list(MessageStore::message);
    }

    /** What somebody wrote that is kept still; two hundred at most. */
    List<Message> by(UUID person) {
        return db.sql(SELECT + " and m.person_id = :person order by m.written_at desc, m.id limit 200")
                .set("person", person)
                .list(MessageStore::message);
    }

    /** What those who coordinate were asked to look at, the oldest first; a hundred at most. */
    List<Message> reported() {
        return db.sql(SELECT + " and m.reported_at is not null order by m.reported_at, m.id limit 100")
                .list(MessageStore::message);
    }

    /** How many somebody wrote at an activity since then. */
    int countSince(UUID activity, UUID person, Instant since) {
        return db.sql("""
                select count(*)::int as n from message
                where partnership_id = :partnership and activity_id = :activity and person_id = :person and written_at > :since
                """)
                .set("activity", activity)
                .set("person", person)
                .set("since", since)
                .one(row -> row.integer("n"));
    }

    UUID add(UUID activity, UUID person, String name, String said, @Nullable UUID to, Instant now) {
        var id = Ids.next();
        db.sql("""
                insert into message (partnership_id, id, activity_id, person_id, name, said, to_id, written_at)
                values (:partnership, :id, :activity, :person, :name, :said, cast(:to as uuid), :now)
                """)
                .set("id", id)
                .set("activity", activity)
                .set("person", person)
                .set("name", name)
                .set("said", said)
                .set("to", to)
                .set("now", now)
                .run();
        return id;
    }

    /** Of a message that is not at all its readers yet the last person who has it, in the order of ids; empty once it is. */
    Optional<UUID> reached(UUID id) {
        return db.sql("""
                select coalesce(reached, '00000000-0000-0000-0000-000000000000') as reached
                from message where partnership_id = :partnership and id = :id and not over for update
                """).set("id", id).first(row -> row.uuid("reached"));
    }

    void noteReached(UUID id, @Nullable UUID reached, boolean over) {
        db.sql("""
                update message set reached = coalesce(cast(:reached as uuid), reached), over = :over
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("reached", reached).set("over", over).run();
    }

    /** The next of those to whom a message goes: they carry the activity, have an address, and did not mute it. */
    List<UUID> readers(Message message, UUID after, int limit) {
        return db.sql("select p.id from person p join" + Carriers.ROWS + """
                 c on c.person_id = p.id
                where p.partnership_id = :partnership and c.activity_id = :activity and p.id <> :writer and p.id > :after
                  and p.email is not null and not p.sample and (cast(:to as uuid) is null or p.id = :to)
                  and not exists (
                    select from silence s
                    where s.partnership_id = :partnership and s.activity_id = :activity and s.person_id = p.id and s.kind = 'muted')
                order by p.id limit :limit
                """)
                .set("activity", message.activity())
                .set("writer", message.person())
                .set("to", message.to())
                .set("after", after)
                .set("limit", limit)
                .list(row -> row.uuid("id"));
    }

    void report(UUID id, @Nullable Instant when) {
        db.sql("update message set reported_at = :when where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("when", when)
                .run();
    }

    boolean isSilent(UUID activity, UUID person, Silence how) {
        return db.sql("""
                select exists (
                    select from silence
                    where partnership_id = :partnership and activity_id = :activity and person_id = :person and kind = :how) as silent
                """)
                .set("activity", activity)
                .set("person", person)
                .set("how", how)
                .one(row -> row.bool("silent"));
    }

    void silence(UUID activity, UUID person, Silence how, Instant now) {
        db.sql("""
                insert into silence (partnership_id, activity_id, person_id, kind, since)
                values (:partnership, :activity, :person, :how, :now) on conflict do nothing
                """)
                .set("activity", activity)
                .set("person", person)
                .set("how", how)
                .set("now", now)
                .run();
    }

    /** Somebody who does not write at an activity, by what they are called there or else. */
    record Stopped(UUID activity, Text title, UUID person, String name) {}

    /** Whom those who coordinate don't let write, the latest first; a hundred at most. */
    List<Stopped> stopped() {
        return db.sql("""
                select s.activity_id, a.title_sk, a.title_en, s.person_id, coalesce(o.name, p.name) as name
                from silence s
                join activity a on a.partnership_id = :partnership and a.id = s.activity_id
                join person p on p.partnership_id = :partnership and p.id = s.person_id
                left join co_owner o
                  on o.partnership_id = :partnership and o.activity_id = s.activity_id and o.person_id = s.person_id
                where s.partnership_id = :partnership and s.kind = 'stopped'
                order by s.since desc, s.person_id limit 100
                """)
                .list(row -> new Stopped(
                        row.uuid("activity_id"), row.text("title"), row.uuid("person_id"), row.string("name")));
    }

    /** False if they were not silent so. */
    boolean end(UUID activity, UUID person, Silence how) {
        return db.sql("""
                delete from silence
                where partnership_id = :partnership and activity_id = :activity and person_id = :person and kind = :how
                """)
                        .set("activity", activity)
                        .set("person", person)
                        .set("how", how)
                        .run()
                > 0;
    }

    /** Forgets what was written before then and nobody reported; how many. */
    int forget(Instant before) {
        return db.sql("""
                delete from message where partnership_id = :partnership and written_at < :before and reported_at is null
                """).set("before", before).run();
    }

    private static Message message(Row row) {
        return new Message(
                row.uuid("id"),
                row.uuid("activity_id"),
                row.string("slug"),
                row.text("title"),
                row.uuid("person_id"),
                row.string("name"),
                row.string("said"),
                row.uuidOrNull("to_id"),
                row.instant("written_at"),
                row.instantOrNull("reported_at") != null);
    }
}
