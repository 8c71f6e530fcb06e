package sk.jadro.handovers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;

/** Who hands what over to whom. Called inside the partnership. */
@Component
class HandoverStore {
    private static final String SELECT = """
            select h.id, h.activity_id, a.slug, a.title_sk, a.title_en, h.person_id, h.email, h.asked_at
            from handover h
            join activity a on a.partnership_id = :partnership and a.id = h.activity_id
            where h.partnership_id = :partnership and h.ended_at is null
            """;

    private final Db db;

    HandoverStore(Db db) {
        this.db = db;
    }

    Optional<Handover> open(UUID activity, UUID person) {
        return db.sql(SELECT + " and h.activity_id = :activity and h.person_id = :person")
                .set("activity", activity)
                .set("person", person)
                .first(HandoverStore::handover);
    }

    /** What somebody hands over now; two hundred at most. */
    List<Handover> by(UUID person) {
        return db.sql(SELECT + " and h.person_id = :person order by h.asked_at, h.id limit 200")
                .set("person", person)
                .list(HandoverStore::handover);
    }

    /** What is handed over to somebody at this activity. */
    List<Handover> to(UUID activity, UUID successor) {
        return db.sql(SELECT + """
                 and h.activity_id = :activity and h.person_id <> :successor and h.email = (
                    select p.email from person p where p.partnership_id = :partnership and p.id = :successor)
                order by h.id limit 20
                """)
                .set("activity", activity)
                .set("successor", successor)
                .list(HandoverStore::handover);
    }

    /** How often somebody asked anybody since then. */
    int countSince(UUID person, Instant since) {
        return db.sql("""
                select count(*)::int as n from handover
                where partnership_id = :partnership and person_id = :person and asked_at > :since
                """).set("person", person).set("since", since).one(row -> row.integer("n"));
    }

    /** Two that are asked at once wait for each other by their person. */
    void add(UUID activity, UUID person, EmailAddress to, Instant now) {
        db.sql("select id from person where partnership_id = :partnership and id = :person for no key update")
                .set("person", person)
                .first(row -> row.uuid("id"));
        end(activity, person, now);
        db.sql("""
                insert into handover (partnership_id, id, activity_id, person_id, email, asked_at)
                values (:partnership, :id, :activity, :person, :email, :now)
                """)
                .set("id", Ids.next())
                .set("activity", activity)
                .set("person", person)
                .set("email", to)
                .set("now", now)
                .run();
    }

    void end(UUID activity, UUID person, Instant now) {
        db.sql("""
                update handover set ended_at = :now
                where partnership_id = :partnership and activity_id = :activity and person_id = :person and ended_at is null
                """)
                .set("activity", activity)
                .set("person", person)
                .set("now", now)
                .run();
    }

    /** Forgets what was asked before then; how many. */
    int forget(Instant before) {
        return db.sql("delete from handover where partnership_id = :partnership and asked_at < :before")
                .set("before", before)
                .run();
    }

    private static Handover handover(Row row) {
        return new Handover(
                row.uuid("id"),
                row.uuid("activity_id"),
                row.string("slug"),
                row.text("title"),
                row.uuid("person_id"),
                new EmailAddress(row.string("email")),
                row.instant("asked_at"));
    }
}
