package sk.jadro.coowners;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;

/** The rows of one person, in all columns. */
@Component
class MyNameStore {
    private final Db db;

    MyNameStore(Db db) {
        this.db = db;
    }

    /**
     * A name of theirs in a column.
     *
     * @param paused what they were before they paused; null while they don't
     * @param signUp the form by which it can be changed; null if there is none
     */
    record MyName(
            UUID id,
            UUID activity,
            Signature signature,
            CoOwner.State state,
            CoOwner.Source source,
            Instant since,
            @Nullable Engagement paused,
            @Nullable UUID signUp) {}

    /** A form of theirs that was not confirmed. */
    record MyForm(UUID id, List<UUID> activities, Signature signature, boolean withdrawn, Instant sent) {}

    List<MyName> names(UUID person) {
        return db.sql("select " + Signature.columns("o") + """
                , o.id, o.activity_id, o.state, o.source, o.created_at, o.paused_part,
                       (select s.id from submission s
                        join sign_up u on u.partnership_id = s.partnership_id and u.id = s.id
                        where s.partnership_id = :partnership and s.person_id = :person
                          and s.confirmed_at is not null and u.activity_ids @> array[o.activity_id]
                          and not exists (
                            select from submission r
                            where r.partnership_id = :partnership and r.replaces = s.id and r.confirmed_at is not null)
                        order by s.sent_at desc limit 1) as sign_up
                from co_owner o
                where o.partnership_id = :partnership and o.person_id = :person
                order by o.state in ('withdrawn', 'removed'), o.created_at desc, o.id
                limit 200
                """)
                .set("person", person)
                .list(row -> new MyName(
                        row.uuid("id"),
                        row.uuid("activity_id"),
                        Signature.of(row),
                        row.constant("state", CoOwner.State.class),
                        row.constant("source", CoOwner.Source.class),
                        row.instant("created_at"),
                        row.stringOrNull("paused_part") == null ? null : row.constant("paused_part", Engagement.class),
                        row.uuidOrNull("sign_up")));
    }

    List<MyForm> forms(UUID person) {
        return db.sql("select " + Signature.columns("u") + """
                , s.id, u.activity_ids::text[] as activities, s.sent_at,
                       s.withdrawn_at is not null as withdrawn
                from submission s
                join sign_up u on u.partnership_id = s.partnership_id and u.id = s.id
                where s.partnership_id = :partnership and s.person_id = :person and s.confirmed_at is null
                  and not exists (
                        select from submission r
                        where r.partnership_id = :partnership and r.replaces = s.id and r.confirmed_at is not null)
                order by s.sent_at desc, s.id
                limit 200
                """)
                .set("person", person)
                .list(row -> new MyForm(
                        row.uuid("id"),
                        Arrays.stream(row.strings("activities"))
                                .map(UUID::fromString)
                                .toList(),
                        Signature.of(row),
                        row.bool("withdrawn"),
                        row.instant("sent_at")));
    }

    /** Lets somebody who carries an activity only hear of it for a while; false if they don't carry it. */
    boolean pause(UUID person, UUID activity) {
        return db.sql("""
                update co_owner set paused_part = part, part = 'interested'
                where partnership_id = :partnership and person_id = :person and activity_id = :activity
                  and state = 'confirmed' and part <> 'interested'
                """).set("person", person).set("activity", activity).run() > 0;
    }

    /** Lets them carry it again as before; false if they did not pause. */
    boolean resume(UUID person, UUID activity) {
        return db.sql("""
                update co_owner set part = paused_part, paused_part = null
                where partnership_id = :partnership and person_id = :person and activity_id = :activity
                  and state = 'confirmed' and paused_part is not null
                """).set("person", person).set("activity", activity).run() > 0;
    }

    /** Shows a name no more, nor the next time that its form is sent. */
    void hide(UUID person, UUID name) {
        db.sql("""
                update sign_up u set visibility = 'none'
                from submission s, co_owner o
                where u.partnership_id = :partnership and s.partnership_id = :partnership
                  and o.partnership_id = :partnership and s.id = u.id and s.person_id = :person and o.id = :name
                  and o.person_id = :person and u.activity_ids @> array[o.activity_id]
                """).set("person", person).set("name", name).run();
        db.sql("""
                update co_owner set visibility = 'none', shown_name = null
                where partnership_id = :partnership and person_id = :person and id = :name
                """).set("person", person).set("name", name).run();
    }

    /** Leaves a row that knows nobody for each column that the person stands in; to the day, lest its time tell whose it was. */
    void leaveCount(UUID person) {
        db.sql("""
                insert into co_owner (
                    partnership_id, id, activity_id, name, side, part, visibility, state, source, sample, created_at,
                    confirmed_at)
                select partnership_id, gen_random_uuid(), activity_id, '', side, part, 'none', state, source, sample,
                       date_trunc('day', created_at), date_trunc('day', confirmed_at)
                from co_owner
                where partnership_id = :partnership and person_id = :person and state = 'confirmed'
                """).set("person", person).run();
    }
}
