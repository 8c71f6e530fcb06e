package sk.jadro.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.edit.ListedStore;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.thread.Heard;
import sk.jadro.partnership.Publication;

/** Writes tasks and reads one; {@link TaskLists} has the lists. Called inside the partnership. */
@Component
class TaskStore extends ListedStore<Task, TaskDraft> {
    static final String COLUMNS = """
            id, slug, title_sk, title_en, why_sk, why_en, circle_id, responsible_id, due_on, state, state_reason, audience,
            from_kind, from_id, word, ended_on, publication, archived, version,
            array(select cast(h.membership_id as text) from task_helper h
                  where h.partnership_id = :partnership and h.task_id = task.id) as helpers
            """;

    /** What everybody may read. */
    static final String PUBLIC = " publication = 'published' and not archived and audience = 'public' ";

    TaskStore(Db db, Clock clock) {
        super(db, clock, "task", COLUMNS, TaskDraft.class, TaskDraft::slug, Task::edition);
    }

    @Bean
    static PublicTables taskTables() {
        return PublicTables.of("task", "task_helper");
    }

    @Bean
    static Heard tasksAreHeardOf() {
        return new Heard("""
                select max(t.changed_at) from task t
                where t.partnership_id = :partnership and t.from_kind = h.kind and t.from_id = h.id
                """);
    }

    @Bean
    PublicKind<Task> publicTasks() {
        return PublicKind.of("task", "tasks", "tasks.task", Task::id, Task::path, this)
                .title("tasks.name", Task::title)
                .markdown("why", "tasks.why", task -> task.draft().why())
                .code("state", "tasks.state", task -> task.draft().state())
                .day("due", "tasks.due", task -> task.draft().due())
                .text("stateReason", "tasks.state-reason", task -> Text.sk(said(task)))
                .reference("circle", "tasks.circle", task -> task.draft().circle())
                .reference(
                        "from",
                        "thread.from",
                        task -> task.draft().from() == null
                                ? null
                                : task.draft().from().id())
                .onTheThread(TaskStore::strand)
                .told(TaskStore::news);
    }

    private static Strand strand(Task task) {
        var state = task.draft().state();
        return Strand.of(Stage.DONE)
                .from(task.draft().from())
                .on(task.endedOn())
                .saying("tasks.state." + Code.of(state))
                .ahead(state != TaskState.DONE);
    }

    /** What is begun and put off every day is nobody's news, what is done is. */
    private static @Nullable News news(Task task) {
        return task.draft().state() == TaskState.DONE
                ? News.of("tasks.news", task.draft().why()).about(task.draft().from())
                : null;
    }

    private static String said(Task task) {
        var reason = task.draft().stateReason();
        return reason == null ? "" : reason;
    }

    LocalDate today() {
        return Words.local(clock.instant()).toLocalDate();
    }

    /** Those that are not for all are in no list of what is public. */
    @Override
    public List<Task> after(UUID id, int limit) {
        return db.sql("select " + COLUMNS + "from task where partnership_id = :partnership and id > :id and" + PUBLIC
                        + "order by id limit :limit")
                .set("id", id)
                .set("limit", limit)
                .list(this::thing);
    }

    @Override
    public List<Task> these(Collection<UUID> ids) {
        return db.sql("select " + COLUMNS
                        + "from task where partnership_id = :partnership and id = any (cast(:ids as uuid[])) and"
                        + PUBLIC
                        + "order by id")
                .set("ids", ids)
                .list(this::thing);
    }

    @Override
    public UUID add(TaskDraft draft) {
        return add(draft, null, false);
    }

    /** @param ended when it was over; today, if it is and this is null */
    UUID add(TaskDraft draft, @Nullable LocalDate ended, boolean sample) {
        var id = Ids.next();
        set(db.sql("""
                insert into task (
                    partnership_id, id, slug, title_sk, title_en, why_sk, why_en, circle_id, responsible_id, due_on, state,
                    state_reason, audience, from_kind, from_id, word, ended_on, publication, sample, changed_at)
                values (
                    :partnership, :id, :slug, :title_sk, :title_en, :why_sk, :why_en, :circle,
                    (select id from membership
                     where partnership_id = :partnership and id = :responsible and circle_id = :circle),
                    :due, :state, :state_reason, :audience, :from_kind, :from_id, :word,
                    case when :over then coalesce(cast(:ended as date), :today) end, :publication, :sample, :now)
                """), draft)
                .set("id", id)
                .set("ended", ended)
                .set("sample", sample)
                .run();
        addHelpers(id, draft);
        return id;
    }

    @Override
    public void change(UUID id, TaskDraft draft, int version) {
        slugs.remember(id, version, draft.slug());
        set(db.sql("""
                update task
                set slug = :slug, title_sk = :title_sk, title_en = :title_en, why_sk = :why_sk, why_en = :why_en,
                    circle_id = :circle, due_on = :due,
                    responsible_id = (
                        select id from membership
                        where partnership_id = :partnership and id = :responsible and circle_id = :circle),
                    ended_on = case when :over then coalesce(ended_on, :today) end, state = :state,
                    state_reason = :state_reason, audience = :audience, from_kind = :from_kind, from_id = :from_id,
                    word = :word, publication = :publication, version = version + 1, sample = false, changed_at = :now
                where partnership_id = :partnership and id = :id and version = :version
                """), draft).set("id", id).set("version", version).run();
        db.sql("delete from task_helper where partnership_id = :partnership and task_id = :id")
                .set("id", id)
                .run();
        addHelpers(id, draft);
    }

    /** Those who are of the circle. */
    private void addHelpers(UUID id, TaskDraft draft) {
        if (draft.helpers().isEmpty()) {
            return;
        }
        db.sql("""
                insert into task_helper (partnership_id, task_id, membership_id)
                select :partnership, :id, id from membership
                where partnership_id = :partnership and id = any (cast(:helpers as uuid[])) and circle_id = :circle
                  and id is distinct from cast(:responsible as uuid)
                """)
                .set("id", id)
                .set("helpers", draft.helpers())
                .set("circle", draft.circle())
                .set("responsible", draft.responsible())
                .run();
    }

    private Statement set(Statement statement, TaskDraft draft) {
        return Reference.set(statement, "from", draft.from())
                .set("slug", draft.slug())
                .set("title", draft.title())
                .set("why", draft.why())
                .set("circle", draft.circle())
                .set("responsible", draft.responsible())
                .set("due", draft.due())
                .set("state", draft.state())
                .set("state_reason", draft.stateReason())
                .set("audience", draft.audience())
                .set("word", draft.word())
                .set("over", draft.state().isOver())
                .set("today", today())
                .set("publication", draft.publication())
                .set("now", clock.instant());
    }

    /** Notes that help was asked for today; false if it was already. */
    boolean noteHelp(UUID id) {
        return db.sql("""
                        update task set helped_on = :today
                        where partnership_id = :partnership and id = :id and helped_on is distinct from :today
                        """).set("id", id).set("today", today()).run() > 0;
    }

    /** Takes invented people off what they carry and help with, so that they can go. */
    void removeSampleHolders() {
        db.sql("""
                update task set responsible_id = null, version = version + 1, changed_at = :now
                where partnership_id = :partnership and responsible_id in (
                    select id from membership where partnership_id = :partnership and sample)
                """).set("now", clock.instant()).run();
        db.sql("""
                update task set version = version + 1, changed_at = :now
                where partnership_id = :partnership and id in (
                    select h.task_id from task_helper h
                    join membership m on m.partnership_id = :partnership and m.id = h.membership_id
                    where h.partnership_id = :partnership and m.sample)
                """).set("now", clock.instant()).run();
        db.sql("""
                delete from task_helper
                where partnership_id = :partnership and membership_id in (
                    select id from membership where partnership_id = :partnership and sample)
                """).run();
    }

    /** Makes drafts of the sample tasks that readers see. */
    void withdrawSample() {
        db.sql("""
                update task set publication = 'draft', version = version + 1, changed_at = :now
                where partnership_id = :partnership and sample and publication = 'published'
                """).set("now", clock.instant()).run();
    }

    @Override
    protected Task thing(Row row) {
        return task(row);
    }

    private static Set<UUID> helpers(Row row) {
        return Stream.of(row.strings("helpers")).map(UUID::fromString).collect(Collectors.toSet());
    }

    static Task task(Row row) {
        var draft = new TaskDraft(
                row.string("slug"),
                row.text("title"),
                row.text("why"),
                row.uuid("circle_id"),
                row.uuidOrNull("responsible_id"),
                helpers(row),
                row.dateOrNull("due_on"),
                row.constant("state", TaskState.class),
                row.stringOrNull("state_reason"),
                row.constant("audience", Audience.class),
                Reference.of(row, "from"),
                row.stringOrNull("word"),
                row.constant("publication", Publication.class));
        return new Task(
                row.uuid("id"), draft, row.dateOrNull("ended_on"), row.bool("archived"), row.integer("version"));
    }
}
