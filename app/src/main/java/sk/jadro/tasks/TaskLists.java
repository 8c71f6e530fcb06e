package sk.jadro.tasks;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Key;

/** The lists of tasks. Called inside the partnership. */
@Component
class TaskLists {
    /** The soonest first, those without a day last; of those that are over the last first. */
    private static final String ORDER = " ended_on desc, due_on nulls last, id ";

    private final Db db;

    TaskLists(Db db) {
        this.db = db;
    }

    /** @param allOfState how many there are of its state in all */
    record Placed(Task task, int allOfState) {}

    /**
     * The first public ones of each state.
     *
     * @param circle of this one alone; of all if null
     * @param each how many of a state
     * @param over how many of those that are over
     */
    List<Placed> board(@Nullable UUID circle, int each, int over) {
        return db.sql("select * from (select " + TaskStore.COLUMNS + """
                , count(*) over (partition by state)::int as all_of_state,
                    row_number() over (partition by state order by
                """ + ORDER
                        + ") as place from task where partnership_id = :partnership and" + TaskStore.PUBLIC + """
                    and (cast(:circle as uuid) is null or circle_id = :circle)) as placed
                where place <= case when ended_on is null then :each else :over end
                order by state, place
                """)
                .set("circle", circle)
                .set("each", each)
                .set("over", over)
                .list(row -> new Placed(TaskStore.task(row), row.integer("all_of_state")));
    }

    /** The public ones of a state. */
    List<Task> ofState(TaskState state, @Nullable UUID circle, int limit, int skipped) {
        return db.sql("select " + TaskStore.COLUMNS + """
                from task
                where partnership_id = :partnership and state = :state
                  and (cast(:circle as uuid) is null or circle_id = :circle) and
                """ + TaskStore.PUBLIC + "order by" + ORDER
                        + "limit :limit offset :skipped")
                .set("state", state)
                .set("circle", circle)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(TaskStore::task);
    }

    /** The public ones of each of these circles that come next, at most so many of each. */
    List<Task> next(Collection<UUID> circles, int each) {
        return db.sql("""
                select t.* from unnest(cast(:circles as uuid[])) c(id)
                cross join lateral (
                    select
                """ + TaskStore.COLUMNS + """
                    from task
                    where partnership_id = :partnership and circle_id = c.id and ended_on is null and
                """ + TaskStore.PUBLIC + """
                    order by due_on nulls last, id limit :each) t
                order by t.due_on nulls last, t.id
                """)
                .set("circles", circles)
                .set("each", each)
                .list(TaskStore::task);
    }

    /** All of them after one of them: what is to be done first, then what is over, archived ones at the end. */
    List<Task> all(Key after, int limit) {
        return db.sql("select " + TaskStore.COLUMNS + """
                from task
                where partnership_id = :partnership and (cast(:after as uuid) is null
                  or (archived, ended_on is not null, coalesce(due_on, 'infinity'), id) > (
                    select archived, ended_on is not null, coalesce(due_on, 'infinity'), id from task
                    where partnership_id = :partnership and id = :after))
                order by archived, ended_on is not null, coalesce(due_on, 'infinity'), id limit :limit
                """)
                .set("after", after.id())
                .set("limit", limit)
                .list(TaskStore::task);
    }

    /** Those to be done, the soonest first; five hundred at most. */
    List<Task> toDo() {
        return db.sql("select " + TaskStore.COLUMNS + """
                from task
                where partnership_id = :partnership and publication = 'published' and not archived and ended_on is null
                order by due_on nulls last, id limit 500
                """).list(TaskStore::task);
    }
}
