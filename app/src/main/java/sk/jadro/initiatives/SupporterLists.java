package sk.jadro.initiatives;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.people.Side;

/** Who stands by initiatives. Called inside the partnership. */
@Component
class SupporterLists {
    /**
     * Each person once who stands by an initiative, or by one that became a part of it, or proposed such a one; in whose name
     * {@code shown} is whether readers may see it.
     */
    private static final String ALL = """
            with parts as (
                select id, person_id, name, side, visibility, proposed_at from initiative
                where partnership_id = :partnership and merged_into = :id and withdrawn_at is null and hidden_at is null),
            people as (
                select distinct on (person_id) person_id, name, side, visibility, since from (
                    select person_id, name, side, visibility, since from supporter
                    where partnership_id = :partnership and (initiative_id = :id or initiative_id in (select id from parts))
                    union all
                    select coalesce(person_id, id), name, side, visibility, proposed_at from parts) a
                where person_id is distinct from (
                    select person_id from initiative where partnership_id = :partnership and id = :id)
                order by person_id, since)
            """;

    private final Db db;

    SupporterLists(Db db) {
        this.db = db;
    }

    /** How many stand by it, by side; who proposed it is not among them. */
    Map<Side, Integer> counts(UUID initiative) {
        return db.sql(ALL + "select cast(:id as uuid) as id, side, count(*)::int as people from people group by side")
                .set("id", initiative)
                .counts("id", "side", Side.class, "people")
                .getOrDefault(initiative, Map.of());
    }

    /** The first of those whose names readers may see, in the order in which they came. */
    List<Signatory> shown(UUID initiative, int limit) {
        return db.sql(ALL + """
                select name, side, visibility from people where visibility <> 'none' and name <> ''
                order by since, person_id limit :limit
                """).set("id", initiative).set("limit", limit).list(Signatory::of);
    }

    /** How many stand by each of these themselves. */
    Map<UUID, Map<Side, Integer>> countsOf(List<UUID> initiatives) {
        if (initiatives.isEmpty()) {
            return Map.of();
        }
        return db.sql("""
                select initiative_id, side, count(*)::int as people from supporter
                where partnership_id = :partnership and initiative_id = any (cast(:ids as uuid[]))
                group by initiative_id, side
                """).set("ids", initiatives).counts("initiative_id", "side", Side.class, "people");
    }
}
