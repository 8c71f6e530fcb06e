package sk.jadro.coowners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.activities.MissingHands;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Statement;
import sk.jadro.base.home.Knot;
import sk.jadro.base.open.PublicPart;
import sk.jadro.base.open.Stage;
import sk.jadro.base.thread.Carried;
import sk.jadro.base.thread.Heard;
import sk.jadro.organisations.Affiliation;
import sk.jadro.people.Side;

/** What the columns show of their names, and how many there are. Called inside the partnership. */
@Component
class ColumnStore {
    private final Db db;

    ColumnStore(Db db) {
        this.db = db;
    }

    @Bean
    static Carried activitiesAreCarried() {
        return new Carried("activities", "coowners.thread", """
                select count(*) from co_owner o
                where o.partnership_id = :partnership and o.activity_id = k.thing_id and o.state = 'confirmed'
                  and o.part <> 'interested'
                """);
    }

    @Bean
    static Heard newNamesAreHeardOf() {
        return new Heard("""
                select max(o.confirmed_at) from co_owner o
                where o.partnership_id = :partnership and o.activity_id = h.id and h.kind = 'activities' and o.state = 'confirmed'
                """);
    }

    @Bean
    static MissingHands activitiesLackHands() {
        return new MissingHands("""
                (select count(distinct o.side) < 2 from co_owner o
                 where o.partnership_id = :partnership and o.activity_id = h.id and o.state = 'confirmed' and o.part <> 'interested'
                   and o.side in ('city-office', 'civil-society'))
                """);
    }

    @Bean
    static Knot namesOnTheThread() {
        return new Knot(Stage.CARRIED, "coowners.knot", null, """
                select count(*) from co_owner o
                join activity a on a.partnership_id = o.partnership_id and a.id = o.activity_id
                where o.partnership_id = :partnership and o.state = 'confirmed' and o.part <> 'interested'
                  and a.publication = 'published' and not a.archived
                """);
    }

    /** The shown names of those who carry public activities, owners before supporters, by activity, at most {@code each} of one, after the first {@code skipped}. */
    Map<UUID, List<Column.Name>> shownNames(List<UUID> activities, int each, int skipped) {
        record Line(UUID activity, Column.Name name) {}
        var names = new HashMap<UUID, List<Column.Name>>();
        db.sql("select a.id as activity_id, o.shown_name, o.side, o.part, o.offers, o.offer," + Affiliation.COLUMNS
                        + """
                from unnest(cast(:activities as uuid[])) a(id)
                cross join lateral (
                    select shown_name, side, part, offers, offer, person_id, organisation, id from co_owner
                    where partnership_id = :partnership and activity_id = a.id and state = 'confirmed'
                      and part <> 'interested' and shown_name is not null
                    order by part = 'supporter', shown_name collate "sk-x-icu", id
                    limit :each offset :skipped) o
                """ + Affiliation.join("o") + """
                order by o.part = 'supporter', o.shown_name collate "sk-x-icu", o.id
                """)
                .set("activities", activities)
                .set("each", each)
                .set("skipped", skipped)
                .list(row -> new Line(
                        row.uuid("activity_id"),
                        new Column.Name(
                                row.string("shown_name"),
                                row.constant("side", Side.class),
                                Affiliation.of(row),
                                row.constant("part", Engagement.class),
                                Signature.contributions(List.of(row.strings("offers"))),
                                row.stringOrNull("offer"))))
                .forEach(line -> names.computeIfAbsent(line.activity(), id -> new ArrayList<>())
                        .add(line.name()));
        return names;
    }

    /** How many names readers may see in a column. */
    int shown(UUID activity) {
        return db.sql("""
                select count(*)::int as names from co_owner
                where partnership_id = :partnership and activity_id = :activity and state = 'confirmed'
                  and part <> 'interested' and shown_name is not null
                """).set("activity", activity).one(row -> row.integer("names"));
    }

    @Bean
    PublicPart coOwnersOfPublicActivities() {
        return new PublicPart("activity", "coOwners", "coowners.by-side", this::counts);
    }

    /** How many confirmed people carry each activity, by side. */
    Map<UUID, Map<Side, Integer>> counts(List<UUID> activities) {
        return db.sql("""
                select activity_id, side, count(*)::int as people from co_owner
                where partnership_id = :partnership and activity_id = any (cast(:activities as uuid[]))
                  and state = 'confirmed' and part <> 'interested'
                group by activity_id, side
                """).set("activities", activities).counts("activity_id", "side", Side.class, "people");
    }

    /** How many want to hear of it. */
    int interested(UUID activity) {
        return db.sql("""
                select count(*)::int as people from co_owner
                where partnership_id = :partnership and activity_id = :activity and state = 'confirmed'
                  and part = 'interested'
                """).set("activity", activity).one(row -> row.integer("people"));
    }

    /** How many real names have come to stand in the columns since then, by activity. */
    Map<UUID, Integer> confirmedSince(Instant since) {
        return byActivity(db.sql("""
                select activity_id, count(*)::int as names from co_owner
                where partnership_id = :partnership and state = 'confirmed' and confirmed_at >= :since and not sample
                group by activity_id
                """).set("since", since));
    }

    /** How many wait for their owners, by activity. */
    Map<UUID, Integer> waiting() {
        return byActivity(db.sql("""
                select asked.activity as activity_id, count(distinct s.person_id)::int as names
                from submission s
                join sign_up u on u.partnership_id = s.partnership_id and u.id = s.id
                cross join lateral unnest(u.activity_ids) as asked (activity)
                where s.partnership_id = :partnership and s.confirmed_at is null and s.withdrawn_at is null
                  and not exists (
                        select from co_owner o
                        where o.partnership_id = :partnership and o.activity_id = asked.activity
                          and o.person_id = s.person_id and o.state <> 'withdrawn')
                  and not exists (
                        select from submission r
                        where r.partnership_id = :partnership and r.replaces = s.id and r.confirmed_at is not null)
                group by asked.activity
                """));
    }

    private static Map<UUID, Integer> byActivity(Statement statement) {
        var counts = new HashMap<UUID, Integer>();
        statement
                .list(row -> Map.entry(row.uuid("activity_id"), row.integer("names")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
