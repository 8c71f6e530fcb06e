package sk.jadro.activities;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.people.Keeper;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/** The names' rows. */
@Component
class CoOwnerStore implements Keeper {
    private static final String SELECT = """
            select o.id, o.person_id, p.email, o.name, o.side, o.visibility, o.offer, o.state, o.source, o.created_at,
                   o.sample
            from co_owner o
            join person p on p.partnership_id = o.partnership_id and p.id = o.person_id
            where o.partnership_id = :partnership
            """;

    private final Db db;

    CoOwnerStore(Db db) {
        this.db = db;
    }

    /** The shown names of public activities, by activity, at most {@code each} of one, after the first {@code skipped}. */
    Map<UUID, List<Column.Name>> shownNames(List<UUID> activities, int each, int skipped) {
        record Line(UUID activity, Column.Name name) {}
        var names = new HashMap<UUID, List<Column.Name>>();
        db.sql("""
                select a.id as activity_id, o.shown_name, o.side, o.offer
                from unnest(cast(:activities as uuid[])) a(id)
                cross join lateral (
                    select shown_name, side, offer, id from co_owner
                    where partnership_id = :partnership and activity_id = a.id and state = 'confirmed'
                      and shown_name is not null
                    order by shown_name collate "sk-x-icu", id
                    limit :each offset :skipped) o
                order by o.shown_name collate "sk-x-icu", o.id
                """)
                .set("activities", activities)
                .set("each", each)
                .set("skipped", skipped)
                .list(row -> new Line(
                        row.uuid("activity_id"),
                        new Column.Name(
                                row.string("shown_name"), row.constant("side", Side.class), row.stringOrNull("offer"))))
                .forEach(line -> names.computeIfAbsent(line.activity(), id -> new ArrayList<>())
                        .add(line.name()));
        return names;
    }

    /** How many names readers may see in a column. */
    int shown(UUID activity) {
        return db.sql("""
                select count(*)::int as names from co_owner
                where partnership_id = :partnership and activity_id = :activity and state = 'confirmed'
                  and shown_name is not null
                """).set("activity", activity).one(row -> row.integer("names"));
    }

    /** How many confirmed people carry each activity, by side. */
    Map<UUID, Map<Side, Integer>> counts(List<UUID> activities) {
        record Count(UUID activity, Side side, int people) {}
        var counts = new HashMap<UUID, Map<Side, Integer>>();
        db.sql("""
                select activity_id, side, count(*)::int as people from co_owner
                where partnership_id = :partnership and activity_id = any (cast(:activities as uuid[]))
                  and state = 'confirmed'
                group by activity_id, side
                """)
                .set("activities", activities)
                .list(row ->
                        new Count(row.uuid("activity_id"), row.constant("side", Side.class), row.integer("people")))
                .forEach(count -> counts.computeIfAbsent(count.activity(), id -> new EnumMap<>(Side.class))
                        .put(count.side(), count.people()));
        return counts;
    }

    /** Notes a name that its owner has still to confirm; nothing if the person is in this column already. */
    void addUnconfirmed(UUID activity, UUID person, Signature signature, Instant now) {
        insertUnlessThere(activity, person, signature, CoOwner.Source.FORM, now);
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
        insertUnlessThere(activity, person, signature, source, now);
        return db.sql("""
                update co_owner
                set name = :name, side = :side, visibility = :visibility, shown_name = :shown_name, offer = :offer,
                    state = 'confirmed', confirmed_at = coalesce(confirmed_at, :now), ended_at = null,
                    sample = false
                where partnership_id = :partnership and activity_id = :activity and person_id = :person
                  and (state <> 'removed' or :even_if_removed)
                returning id
                """)
                .set("activity", activity)
                .set("person", person)
                .set("even_if_removed", evenIfRemoved)
                .set("name", signature.name())
                .set("side", signature.side())
                .set("visibility", signature.visibility())
                .set("shown_name", signature.shownName())
                .set("offer", signature.offer())
                .set("now", now)
                .first(row -> row.uuid("id"));
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
                  and state in ('unconfirmed', 'confirmed')
                returning id
                """)
                .set("person", person)
                .set("activities", activities)
                .set("now", now)
                .list(row -> row.uuid("id"));
    }

    /** Lets the names that were never confirmed wait for that again. */
    void undoUnconfirmedWithdrawal(UUID person, List<UUID> activities) {
        db.sql("""
                update co_owner set state = 'unconfirmed', ended_at = null
                where partnership_id = :partnership and person_id = :person
                  and activity_id = any (cast(:activities as uuid[]))
                  and state = 'withdrawn' and confirmed_at is null
                """).set("person", person).set("activities", activities).run();
    }

    void dropUnconfirmed(UUID person, List<UUID> activities) {
        db.sql("""
                delete from co_owner
                where partnership_id = :partnership and person_id = :person
                  and activity_id = any (cast(:activities as uuid[])) and state = 'unconfirmed'
                """).set("person", person).set("activities", activities).run();
    }

    List<CoOwner> inColumn(UUID activity, int limit, int skipped) {
        return db.sql(SELECT + """
                  and o.activity_id = :activity
                order by o.state in ('withdrawn', 'removed'), o.name collate "sk-x-icu", o.id
                limit :limit offset :skipped
                """)
                .set("activity", activity)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(CoOwnerStore::coOwner);
    }

    /** Those of several columns, at most {@code each} of one. */
    Map<UUID, List<CoOwner>> inColumns(List<UUID> activities, int each) {
        record Line(UUID activity, CoOwner coOwner) {}
        var columns = new HashMap<UUID, List<CoOwner>>();
        db.sql("""
                select a.id as column_id, o.*
                from unnest(cast(:activities as uuid[])) a(id)
                cross join lateral (""" + SELECT + """
                      and o.activity_id = a.id
                    order by o.state in ('withdrawn', 'removed'), o.name collate "sk-x-icu", o.id
                    limit :each) o
                """)
                .set("activities", activities)
                .set("each", each)
                .list(row -> new Line(row.uuid("column_id"), coOwner(row)))
                .forEach(line -> columns.computeIfAbsent(line.activity(), id -> new ArrayList<>())
                        .add(line.coOwner()));
        return columns;
    }

    /** A name of this activity's column, locked until the transaction ends. */
    Optional<CoOwner> locked(UUID activity, UUID id) {
        return db.sql(SELECT + "and o.id = :id and o.activity_id = :activity for update of o")
                .set("id", id)
                .set("activity", activity)
                .first(CoOwnerStore::coOwner);
    }

    void remove(UUID id, Instant now) {
        db.sql("""
                update co_owner set state = 'removed', shown_name = null, ended_at = :now
                where partnership_id = :partnership and id = :id and state in ('unconfirmed', 'confirmed')
                """).set("id", id).set("now", now).run();
    }

    /** How many names wait for their owners' confirmation, and how many stand. */
    Map<CoOwner.State, Integer> totals() {
        record Total(CoOwner.State state, int names) {}
        var totals = new EnumMap<CoOwner.State, Integer>(CoOwner.State.class);
        db.sql("""
                select state, count(*)::int as names from co_owner
                where partnership_id = :partnership group by state
                """)
                .list(row -> new Total(row.constant("state", CoOwner.State.class), row.integer("names")))
                .forEach(total -> totals.put(total.state(), total.names()));
        return totals;
    }

    /** People whose last name in any column this forgets. */
    List<UUID> forget(Instant unconfirmedBefore, Instant endedBefore) {
        return db.sql("""
                delete from co_owner
                where partnership_id = :partnership
                  and ((state = 'unconfirmed' and created_at < :unconfirmed)
                    or (state in ('withdrawn', 'removed') and ended_at < :ended))
                returning person_id
                """)
                .set("unconfirmed", unconfirmedBefore)
                .set("ended", endedBefore)
                .list(row -> row.uuid("person_id"));
    }

    @Override
    public boolean keeps(UUID person) {
        return db.sql("""
                select exists (select from co_owner where partnership_id = :partnership and person_id = :person)
                    or exists (select from sign_up where partnership_id = :partnership and person_id = :person) as known
                """).set("person", person).one(row -> row.bool("known"));
    }

    void addSample(UUID activity, UUID person, Signature signature, Instant now) {
        var id = stand(activity, person, signature, CoOwner.Source.FORM, now);
        db.sql("update co_owner set sample = true, told_at = :now where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("now", now)
                .run();
    }

    void removeSample() {
        db.sql("delete from co_owner where partnership_id = :partnership and sample")
                .run();
    }

    private void insertUnlessThere(
            UUID activity, UUID person, Signature signature, CoOwner.Source source, Instant now) {
        db.sql("""
                insert into co_owner (
                    partnership_id, id, activity_id, person_id, name, side, visibility, offer, state, source,
                    created_at)
                values (:partnership, :id, :activity, :person, :name, :side, :visibility, :offer, 'unconfirmed',
                    :source, :now)
                on conflict (partnership_id, activity_id, person_id) do nothing
                """)
                .set("id", Ids.next())
                .set("activity", activity)
                .set("person", person)
                .set("name", signature.name())
                .set("side", signature.side())
                .set("visibility", signature.visibility())
                .set("offer", signature.offer())
                .set("source", source)
                .set("now", now)
                .run();
    }

    private static CoOwner coOwner(Row row) {
        var email = row.stringOrNull("email");
        return new CoOwner(
                row.uuid("id"),
                row.uuid("person_id"),
                email == null ? null : new EmailAddress(email),
                new Signature(
                        row.string("name"),
                        row.constant("side", Side.class),
                        row.constant("visibility", NameVisibility.class),
                        row.stringOrNull("offer")),
                row.constant("state", CoOwner.State.class),
                row.constant("source", CoOwner.Source.class),
                row.instant("created_at"),
                row.bool("sample"));
    }
}
