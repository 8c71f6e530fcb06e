package sk.jadro.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.organisations.Affiliation;
import sk.jadro.people.Side;

/** Who is in circles on a day, of what readers may see of the memberships' rows. Called inside the partnership. */
@Component
class CompanyStore {
    /** That somebody is in the circle on {@code :day}. */
    private static final String THERE = " and since <= :day and (until is null or until > :day) ";

    private final Db db;

    CompanyStore(Db db) {
        this.db = db;
    }

    /**
     * Those in each circle on a day whose names readers may see, leads first, then those who have a seat: at most {@code each} of
     * one.
     */
    List<Member> shown(List<UUID> circles, LocalDate day, int each) {
        return db.sql("select m.*," + Affiliation.COLUMNS + """
                from unnest(cast(:circles as uuid[])) c(id)
                cross join lateral (
                    select id, circle_id, person_id, shown_name, side, organisation, duty, lead, interest, interest_on,
                           substitute_for is not null as substitute
                    from membership
                    where partnership_id = :partnership and circle_id = c.id and shown_name is not null
                """ + THERE + """
                    order by substitute_for is not null, not lead, shown_name collate "sk-x-icu", id
                    limit :each) m
                """ + Affiliation.join("m") + """
                order by m.substitute, not m.lead, m.shown_name collate "sk-x-icu", m.id
                """)
                .set("circles", circles)
                .set("day", day)
                .set("each", each)
                .list(row -> new Member(
                        row.uuid("circle_id"),
                        row.string("shown_name"),
                        row.constant("side", Side.class),
                        Affiliation.of(row),
                        row.stringOrNull("duty"),
                        row.bool("lead"),
                        row.bool("substitute"),
                        row.stringOrNull("interest"),
                        row.dateOrNull("interest_on")));
    }

    /** How many have a seat in each circle on a day, by side. */
    Map<UUID, Map<Side, Integer>> counts(List<UUID> circles, LocalDate day) {
        return db.sql("""
                select circle_id, side, count(*)::int as people from membership
                where partnership_id = :partnership and circle_id = any (cast(:circles as uuid[])) and substitute_for is null
                """ + THERE + " group by circle_id, side")
                .set("circles", circles)
                .set("day", day)
                .counts("circle_id", "side", Side.class, "people");
    }

    /** The circles of these that nobody leads on a day, though somebody is in them. */
    List<UUID> withoutLead(LocalDate day) {
        return db.sql("""
                select circle_id from membership where partnership_id = :partnership
                """ + THERE + " group by circle_id having not bool_or(lead) order by circle_id limit 50")
                .set("day", day)
                .list(row -> row.uuid("circle_id"));
    }
}
