package sk.jadro.checkins;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Text;
import sk.jadro.coowners.Carriers;

/** Who is asked, what they said, and who was thanked. Called inside the partnership. */
@Component
class CheckinStore {
    private static final String SELECT =
            "select a.id, a.slug, a.title_sk, a.title_en, o.person_id from" + Carriers.ROWS + """
            o
            join activity a on a.partnership_id = :partnership and a.id = o.activity_id
              and a.publication = 'published' and not a.archived
            left join checkin c on c.partnership_id = :partnership and c.activity_id = o.activity_id
              and c.person_id = o.person_id
            """;

    /** That somebody was asked and has not answered. */
    private static final String WAITS = " c.asked_at is not null ";

    private final Db db;

    CheckinStore(Db db) {
        this.db = db;
    }

    /** Somebody who carries, or carried, an activity. */
    record Carrier(UUID activity, String slug, Text title, UUID person) {
        String path() {
            return "/activities/" + slug;
        }
    }

    /** Of these people those who neither said since then that they carry an open activity, nor were asked. */
    List<Carrier> due(Collection<UUID> readers, Instant since) {
        return db.sql(SELECT + """
                where a.state <> 'closed' and o.person_id = any (cast(:readers as uuid[]))
                  and greatest(o.since, c.said_at, c.asked_at) < :since
                order by o.person_id, a.position, a.id limit 2000
                """).set("readers", readers).set("since", since).list(CheckinStore::carrier);
    }

    /** Of these people those who carried an activity that is closed, and were not thanked. */
    List<Carrier> unthanked(Collection<UUID> readers) {
        return db.sql(SELECT + """
                where a.state = 'closed' and o.person_id = any (cast(:readers as uuid[])) and c.thanked_at is null
                order by o.person_id, a.position, a.id limit 2000
                """).set("readers", readers).list(CheckinStore::carrier);
    }

    /** What somebody was asked about and has not answered. */
    List<Carrier> waiting(UUID person) {
        return db.sql(SELECT + "where a.state <> 'closed' and o.person_id = :person and" + WAITS
                        + "order by a.position, a.id limit 200")
                .set("person", person)
                .list(CheckinStore::carrier);
    }

    /** Of how many of each activity it is not known whether they still carry it, as they were asked before then. */
    record Silent(UUID activity, Text title, int people) {}

    List<Silent> silent(Instant before) {
        return db.sql("select id, title_sk, title_en, count(*)::int as people from (" + SELECT
                        + "where a.state <> 'closed' and c.asked_at < :before and" + WAITS + """
                ) s
                group by id, title_sk, title_en order by count(*) desc, id limit 200
                """)
                .set("before", before)
                .list(row -> new Silent(row.uuid("id"), row.text("title"), row.integer("people")));
    }

    void noteAsked(List<Carrier> carriers, Instant now) {
        note("asked_at", carriers, now);
    }

    void noteThanked(List<Carrier> carriers, Instant now) {
        note("thanked_at", carriers, now);
    }

    private void note(String what, List<Carrier> carriers, Instant now) {
        db.sql("""
                insert into checkin (partnership_id, activity_id, person_id, %1$s)
                select :partnership, r.activity_id, r.person_id, :now
                from unnest(cast(:activities as uuid[]), cast(:people as uuid[])) r(activity_id, person_id)
                on conflict (partnership_id, activity_id, person_id) do update set %1$s = excluded.%1$s
                """.formatted(what))
                .set("activities", carriers.stream().map(Carrier::activity).toList())
                .set("people", carriers.stream().map(Carrier::person).toList())
                .set("now", now)
                .run();
    }

    /** Somebody says that they still carry it; false if they were never asked. */
    boolean say(UUID activity, UUID person, Instant now) {
        return db.sql("""
                update checkin set said_at = :now, asked_at = null
                where partnership_id = :partnership and activity_id = :activity and person_id = :person
                  and (asked_at is not null or said_at is not null)
                """)
                        .set("activity", activity)
                        .set("person", person)
                        .set("now", now)
                        .run()
                > 0;
    }

    private static Carrier carrier(Row row) {
        return new Carrier(row.uuid("id"), row.string("slug"), row.text("title"), row.uuid("person_id"));
    }
}
