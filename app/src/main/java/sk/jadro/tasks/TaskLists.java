package sk.jadro.tasks;

import java.time.LocalDate;
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

    private static final String TO_DO = """
            from task
            where partnership_id = :partnership and publication = 'published' and not archived and ended_on is null
            """;

    private static final String FOR_MEMBERS = " and audience in ('public', 'circle') ";

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
                where place <= case when ended_on is null then cast(:each as int) else cast(:over as int) end
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

    /** The public ones that grew from these things, those to be done first; at most so many of each. */
    List<Task> grownFrom(String kind, Collection<UUID> things, int each) {
        return db.sql("""
                select t.* from unnest(cast(:things as uuid[])) o(id)
                cross join lateral (
                    select
                """ + TaskStore.COLUMNS + """
                    from task
                    where partnership_id = :partnership and from_kind = :kind and from_id = o.id and
                """ + TaskStore.PUBLIC
                        + "order by ended_on is not null, due_on nulls last, id limit :each) t")
                .set("kind", kind)
                .set("things", things)
                .set("each", each)
                .list(TaskStore::task);
    }

    /** Those to be done that all of these circles' members see, the soonest first, at most so many of each. */
    List<Task> inside(Collection<UUID> circles, int each) {
        return db.sql("""
                select t.* from unnest(cast(:circles as uuid[])) c(id)
                cross join lateral (
                    select
                """ + TaskStore.COLUMNS + TO_DO + FOR_MEMBERS + """
                      and circle_id = c.id
                    order by due_on nulls last, id limit :each) t
                order by t.due_on nulls last, t.id
                """)
                .set("circles", circles)
                .set("each", each)
                .list(TaskStore::task);
    }

    /** @param responsible null of those that nobody was given */
    record Carried(UUID circle, @Nullable UUID responsible, int tasks) {}

    /** How many of those each membership carries. */
    List<Carried> carried(Collection<UUID> circles) {
        return db.sql("select circle_id, responsible_id, count(*)::int as tasks " + TO_DO + FOR_MEMBERS + """
                  and circle_id = any (cast(:circles as uuid[]))
                group by circle_id, responsible_id
                """)
                .set("circles", circles)
                .list(row ->
                        new Carried(row.uuid("circle_id"), row.uuidOrNull("responsible_id"), row.integer("tasks")));
    }

    /**
     * All of them after one of them: what is to be done first, then what is over, archived ones at the end.
     *
     * @param circles of these alone; of all if null
     */
    List<Task> all(@Nullable Collection<UUID> circles, Key after, int limit) {
        return db.sql("select " + TaskStore.COLUMNS + """
                from task
                where partnership_id = :partnership
                  and (cast(:circles as uuid[]) is null or circle_id = any (cast(:circles as uuid[])))
                  and (cast(:after as uuid) is null
                  or (archived, ended_on is not null, coalesce(due_on, 'infinity'), id) > (
                    select archived, ended_on is not null, coalesce(due_on, 'infinity'), id from task
                    where partnership_id = :partnership and id = :after))
                order by archived, ended_on is not null, coalesce(due_on, 'infinity'), id limit :limit
                """)
                .set("circles", circles)
                .set("after", after.id())
                .set("limit", limit)
                .list(TaskStore::task);
    }

    /** Those to be done, the soonest first; five hundred at most. */
    List<Task> toDo() {
        return db.sql("select " + TaskStore.COLUMNS + TO_DO + """
                order by due_on nulls last, id limit 500
                """).list(TaskStore::task);
    }

    /** Those to be done that these memberships carry or help with, the soonest first; a hundred at most. */
    List<Task> concerning(Collection<UUID> memberships) {
        return db.sql("select " + TaskStore.COLUMNS + TO_DO + """
                  and (responsible_id = any (cast(:ids as uuid[])) or id in (
                    select task_id from task_helper
                    where partnership_id = :partnership and membership_id = any (cast(:ids as uuid[]))))
                order by due_on nulls last, id limit 100
                """)
                .set("ids", memberships)
                .list(TaskStore::task);
    }

    /** Those that these memberships carry and are told of on a day: three days before theirs, on it, and weekly after it. */
    List<Task> toldOn(LocalDate day, Collection<UUID> memberships) {
        return db.sql("select " + TaskStore.COLUMNS + TO_DO + """
                  and responsible_id = any (cast(:ids as uuid[]))
                  and (due_on - cast(:day as date) in (0, 3)
                    or (due_on < :day and (cast(:day as date) - due_on) % 7 = 0))
                order by due_on, id
                """)
                .set("day", day)
                .set("ids", memberships)
                .list(TaskStore::task);
    }

    /** Those of these circles, but for private ones, that are two weeks late on a day, or three, or four. */
    List<Task> lateOn(LocalDate day, Collection<UUID> circles) {
        return db.sql("select " + TaskStore.COLUMNS + TO_DO + FOR_MEMBERS + """
                  and circle_id = any (cast(:circles as uuid[]))
                  and cast(:day as date) - due_on >= 14 and (cast(:day as date) - due_on) % 7 = 0
                order by due_on, id
                """)
                .set("day", day)
                .set("circles", circles)
                .list(TaskStore::task);
    }
}
