package sk.jadro.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Key;

/** The lists of decisions. Called inside the partnership. */
@Component
class DecisionLists {
    private static final String SELECT = "select " + DecisionStore.COLUMNS + "from decision ";

    private final Db db;
    private final DecisionStore store;

    DecisionLists(Db db, DecisionStore store) {
        this.db = db;
        this.store = store;
    }

    /** The public ones that are not decided yet, the soonest first; a hundred at most. */
    List<Decision> running() {
        return db.sql(SELECT + "where partnership_id = :partnership and stage in ('open', 'heard') and"
                        + DecisionStore.PUBLIC + "order by last_day, number limit 100")
                .list(DecisionStore::decision);
    }

    /** The public ones of which it is known what came of them, the latest first. */
    List<Decision> over(int limit, int skipped) {
        return db.sql(SELECT + "where partnership_id = :partnership and stage not in ('draft', 'open', 'heard') and"
                        + DecisionStore.PUBLIC + "order by number desc limit :limit offset :skipped")
                .set("limit", limit)
                .set("skipped", skipped)
                .list(DecisionStore::decision);
    }

    /** How many were opened that readers don't see. */
    int internal() {
        return db.sql("""
                select count(*)::int as many from decision
                where partnership_id = :partnership and number is not null and internal_reason is not null and not archived
                """).one(row -> row.integer("many"));
    }

    /** The latest public ones of each of these circles, at most so many of each. */
    List<Decision> latest(Collection<UUID> circles, int each) {
        return db.sql("select d.* from unnest(cast(:circles as uuid[])) c(id) cross join lateral (" + SELECT
                        + "where partnership_id = :partnership and circle_id = c.id and" + DecisionStore.PUBLIC
                        + "order by number desc limit :each) d order by d.number desc")
                .set("circles", circles)
                .set("each", each)
                .list(DecisionStore::decision);
    }

    /** What these circles are about to decide: drafts first, then what is open, the soonest first; fifty at most. */
    List<Decision> coming(Collection<UUID> circles) {
        return db.sql(SELECT + """
                where partnership_id = :partnership and circle_id = any (cast(:circles as uuid[])) and not archived
                  and stage in ('draft', 'open', 'heard')
                order by stage <> 'draft', last_day, id limit 50
                """).set("circles", circles).list(DecisionStore::decision);
    }

    /**
     * All of them after one of them: drafts first, then the latest; archived ones at the end.
     *
     * @param circles of these alone; of all if null
     */
    List<Decision> all(@Nullable Collection<UUID> circles, Key after, int limit) {
        return db.sql(SELECT + """
                where partnership_id = :partnership
                  and (cast(:circles as uuid[]) is null or circle_id = any (cast(:circles as uuid[])))
                  and (cast(:after as uuid) is null
                  or (archived, -coalesce(number, 2147483647), id) > (
                    select archived, -coalesce(number, 2147483647), id from decision
                    where partnership_id = :partnership and id = :after))
                order by archived, -coalesce(number, 2147483647), id limit :limit
                """)
                .set("circles", circles)
                .set("after", after.id())
                .set("limit", limit)
                .list(DecisionStore::decision);
    }

    /** These, whatever their stage. */
    List<Decision> byIds(Collection<UUID> ids) {
        return db.sql(SELECT + "where partnership_id = :partnership and id = any (cast(:ids as uuid[])) order by id")
                .set("ids", ids)
                .list(DecisionStore::decision);
    }

    /** Those that one names, whose place it takes and what it takes up, and the one that took its own place. */
    List<Decision> around(Decision decision) {
        return db.sql(SELECT + """
                where partnership_id = :partnership
                  and (id = any (cast(:named as uuid[])) or (supersedes_id = :id and stage = 'accepted' and not archived))
                """)
                .set("id", decision.id())
                .set(
                        "named",
                        Stream.of(decision.draft().supersedes(), decision.takesUp())
                                .filter(Objects::nonNull)
                                .toList())
                .list(DecisionStore::decision);
    }

    /** The accepted ones, that others may take the place of; two hundred at most, the latest first. */
    List<Decision> accepted() {
        return db.sql(SELECT + """
                where partnership_id = :partnership and stage = 'accepted' and not archived
                order by number desc limit 200
                """).list(DecisionStore::decision);
    }

    /** What waits for those who coordinate: what all were heard on, and drafts of what came back; a hundred at most. */
    List<Decision> owed() {
        return db.sql(SELECT + """
                where partnership_id = :partnership and not archived
                  and (stage = 'heard' or (stage = 'draft' and takes_up_id is not null))
                order by last_day, id limit 100
                """).list(DecisionStore::decision);
    }

    /** Which are open though their last day is over. */
    List<UUID> toBeClosed() {
        return db.sql("""
                select id from decision
                where partnership_id = :partnership and stage = 'open' and last_day < :today and not archived
                order by last_day, id limit 500
                """).set("today", store.today()).list(row -> row.uuid("id"));
    }
}
