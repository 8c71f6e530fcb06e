package sk.jadro.coowners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;

/** The names' rows. */
@Component
class CoOwnerStore {
    /** The names of one activity's column: those decided on, then those that wait in the forms that ask for them. */
    private static final String COLUMN =
            "select c.*, p.email from (select " + Signature.COLUMNS + """
                , id, person_id, state, source, created_at, sample, import_key
                from co_owner
                where partnership_id = :partnership and activity_id = a.id
                union all
                (select distinct on (s.person_id)
                """ + Signature.columns("u") + """
                        , s.id, s.person_id, case when s.withdrawn_at is null then 'unconfirmed' else 'withdrawn' end, 'form',
                        s.sent_at, false, null
                from submission s
                join sign_up u on u.partnership_id = s.partnership_id and u.id = s.id
                where s.partnership_id = :partnership and u.activity_ids @> array[a.id] and s.confirmed_at is null
                  and not exists (
                        select from co_owner o
                        where o.partnership_id = :partnership and o.activity_id = a.id and o.person_id = s.person_id
                          and (o.state <> 'withdrawn' or s.withdrawn_at is not null))
                  and not exists (
                        select from submission r
                        where r.partnership_id = :partnership and r.replaces = s.id and r.confirmed_at is not null)
                order by s.person_id, s.sent_at desc)) c
            left join person p on p.partnership_id = :partnership and p.id = c.person_id
            """;

    private final Db db;

    CoOwnerStore(Db db) {
        this.db = db;
    }

    @Bean
    static PublicTables coOwnerTables() {
        return PublicTables.of("co_owner");
    }

    /**
     * Puts a name into the column, or puts what the person wrote now in the place of what they wrote before; empty if
     * coordinators took it out, which its owner can't undo.
     */
    Optional<UUID> standForOwner(UUID activity, UUID person, Signature signature, Instant now) {
        return stand(activity, person, signature, CoOwner.Source.FORM, false, now);
    }

    /** The same by a coordinator, who may bring back what coordinators took out. */
    UUID stand(UUID activity, UUID person, Signature signature, CoOwner.Source source, Instant now) {
        return stand(activity, person, signature, source, true, now).orElseThrow();
    }

    private Optional<UUID> stand(
            UUID activity,
            UUID person,
            Signature signature,
            CoOwner.Source source,
            boolean evenIfRemoved,
            Instant now) {
        return signature
                .set(db.sql("insert into co_owner (" + Signature.COLUMNS + """
                    , partnership_id, id, activity_id, person_id, shown_name, state, source, created_at, confirmed_at)
                values (
                """ + Signature.PARAMETERS + """
                    , :partnership, :id, :activity, :person, :shown_name, 'confirmed', :source, :now, :now)
                on conflict (partnership_id, activity_id, person_id) do update
                set name = excluded.name, side = excluded.side, organisation = excluded.organisation, part = excluded.part, offers = excluded.offers,
                    offer = excluded.offer, visibility = excluded.visibility, shown_name = excluded.shown_name,
                    state = excluded.state, paused_part = null,
                    source = case when co_owner.source = 'import' then excluded.source else co_owner.source end,
                    confirmed_at = coalesce(co_owner.confirmed_at, excluded.confirmed_at), ended_at = null,
                    sample = false
                where co_owner.state <> 'removed' or :even_if_removed
                returning id
                """))
                .set("id", Ids.next())
                .set("activity", activity)
                .set("person", person)
                .set("source", source)
                .set("even_if_removed", evenIfRemoved)
                .set("shown_name", signature.shownName())
                .set("now", now)
                .first(row -> row.uuid("id"));
    }

    /** Keeps a name that waits out of the column, so that its owner can't confirm it any more. */
    void refuse(UUID activity, CoOwner waiting, Instant now) {
        waiting.signature()
                .set(db.sql("insert into co_owner (" + Signature.COLUMNS + """
                    , partnership_id, id, activity_id, person_id, state, source, created_at, ended_at)
                values (
                """ + Signature.PARAMETERS + """
                    , :partnership, :id, :activity, :person, 'removed', :source, :since, :now)
                on conflict (partnership_id, activity_id, person_id) do update
                set state = excluded.state, ended_at = excluded.ended_at
                """))
                .set("id", Ids.next())
                .set("activity", activity)
                .set("person", waiting.person())
                .set("source", waiting.source())
                .set("since", waiting.since())
                .set("now", now)
                .run();
    }

    /** The states of a person's names in these activities. */
    Map<UUID, CoOwner.State> states(UUID person, List<UUID> activities) {
        var states = new HashMap<UUID, CoOwner.State>();
        record At(UUID activity, CoOwner.State state) {}
        db.sql("""
                select activity_id, state from co_owner
                where partnership_id = :partnership and person_id = :person
                  and activity_id = any (cast(:activities as uuid[]))
                """)
                .set("person", person)
                .set("activities", activities)
                .list(row -> new At(row.uuid("activity_id"), row.constant("state", CoOwner.State.class)))
                .forEach(at -> states.put(at.activity(), at.state()));
        return states;
    }

    /** Takes a person's names out of these activities; the ids of those that stood there. */
    List<UUID> withdraw(UUID person, List<UUID> activities, Instant now) {
        return db.sql("""
                update co_owner set state = 'withdrawn', shown_name = null, ended_at = :now
                where partnership_id = :partnership and person_id = :person
                  and activity_id = any (cast(:activities as uuid[]))
                  and state = 'confirmed'
                returning id
                """)
                .set("person", person)
                .set("activities", activities)
                .set("now", now)
                .list(row -> row.uuid("id"));
    }

    /** Those of several columns in this state, or in any: at most {@code each} of one, after its first {@code skipped}. */
    Map<UUID, List<CoOwner>> inColumns(List<UUID> activities, CoOwner.@Nullable State state, int each, int skipped) {
        record Line(UUID activity, CoOwner coOwner) {}
        var columns = new HashMap<UUID, List<CoOwner>>();
        db.sql("select a.id as column_id, o.* from unnest(cast(:activities as uuid[])) a(id) cross join lateral ("
                        + COLUMN + """
                    where cast(:state as text) is null or c.state = :state
                    order by c.state in ('withdrawn', 'removed'), c.name collate "sk-x-icu", c.id
                    limit :each offset :skipped) o
                """)
                .set("activities", activities)
                .set("state", state)
                .set("each", each)
                .set("skipped", skipped)
                .list(row -> new Line(row.uuid("column_id"), coOwner(row)))
                .forEach(line -> columns.computeIfAbsent(line.activity(), id -> new ArrayList<>())
                        .add(line.coOwner()));
        return columns;
    }

    /** The names of an activity's column that were typed in from paper last, the latest first. */
    List<CoOwner> latestFromPaper(UUID activity, int most) {
        return db.sql("select c.* from (select cast(:activity as uuid)) a(id) cross join lateral (" + COLUMN + """
                    where c.source = 'paper' and c.state = 'confirmed' order by c.created_at desc, c.id limit :most) c
                """)
                .set("activity", activity)
                .set("most", most)
                .list(CoOwnerStore::coOwner);
    }

    /** Whether a person's name stands in an activity's column, and neither paper nor a table brought it there. */
    boolean standsByOwnWord(UUID activity, UUID person) {
        return db.sql("""
                select exists (
                    select from co_owner
                    where partnership_id = :partnership and activity_id = :activity and person_id = :person
                      and state = 'confirmed' and source = 'form') as stands
                """).set("activity", activity).set("person", person).one(row -> row.bool("stands"));
    }

    /**
     * A name of this activity's column, locked until the transaction ends.
     *
     * @param id of the name, or of the form that it waited in when the coordinator's page was made
     */
    Optional<CoOwner> locked(UUID activity, UUID id) {
        db.sql("""
                select id from submission where partnership_id = :partnership and id = :id for update
                """).set("id", id).first(row -> row.uuid("id"));
        db.sql("""
                select id from co_owner
                where partnership_id = :partnership and activity_id = :activity and (id = :id or person_id = (
                    select person_id from submission where partnership_id = :partnership and id = :id))
                for update
                """).set("id", id).set("activity", activity).first(row -> row.uuid("id"));
        return db.sql("select c.* from (select cast(:activity as uuid)) a(id) cross join lateral (" + COLUMN + """
                    where c.id = :id or c.person_id = (
                        select person_id from submission where partnership_id = :partnership and id = :id)
                    order by c.id = :id desc
                    limit 1) c
                """)
                .set("id", id)
                .set("activity", activity)
                .first(CoOwnerStore::coOwner);
    }

    void remove(UUID id, Instant now) {
        db.sql("""
                update co_owner set state = 'removed', shown_name = null, ended_at = :now
                where partnership_id = :partnership and id = :id and state = 'confirmed'
                """).set("id", id).set("now", now).run();
    }

    /** Forgets names that ended before this; whose they were. */
    List<UUID> forget(Instant endedBefore) {
        return db
                .sql("""
                delete from co_owner
                where partnership_id = :partnership and state in ('withdrawn', 'removed') and ended_at < :ended
                returning person_id
                """)
                .set("ended", endedBefore)
                .list(row -> Optional.ofNullable(row.uuidOrNull("person_id")))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static CoOwner coOwner(Row row) {
        var email = row.stringOrNull("email");
        return new CoOwner(
                row.uuid("id"),
                row.uuidOrNull("person_id"),
                email == null ? null : new EmailAddress(email),
                Signature.of(row),
                row.constant("state", CoOwner.State.class),
                row.constant("source", CoOwner.Source.class),
                row.instant("created_at"),
                row.bool("sample"),
                row.stringOrNull("import_key"));
    }
}
