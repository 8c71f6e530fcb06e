package sk.jadro.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.ListedDesk;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.thread.Offshoot;
import sk.jadro.base.thread.Origins;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Key;
import sk.jadro.base.web.KeyedList;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.core.CirclePlace;
import sk.jadro.drafts.DraftKind;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.MemberChoices;
import sk.jadro.members.Steward;
import sk.jadro.tasks.TaskCards.Card;

/** Where those who coordinate, or lead a circle, write, publish and archive its tasks, and say who carries each. */
@Controller
@RequestMapping("/{partnership}/desk/tasks")
class TaskDesk extends ListedDesk<Task, TaskDraft, Steward> {
    private static final int AT_ONCE = 50;

    private final TaskLists lists;
    private final TaskCards cards;
    private final CircleMembers members;
    private final Origins origins;
    private final TaskPages pages;

    TaskDesk(
            Db db,
            Edits edits,
            TaskStore store,
            TaskLists lists,
            TaskCards cards,
            CircleMembers members,
            Origins origins,
            TaskPages pages) {
        super(db, edits, store, "/desk/tasks");
        this.lists = lists;
        this.cards = cards;
        this.members = members;
        this.origins = origins;
        this.pages = pages;
    }

    @Bean
    static DeskEntry tasksOnTheDesk() {
        return new DeskEntry(RoomGroup.WORK, "tasks.desk", "/tasks", (page, by) -> page.say("tasks.desk.note"));
    }

    @Bean
    static DeskLink tasksOfWhoLeads() {
        return new DeskLink(CirclePlace.LED, "tasks.led", "/desk/tasks", 20);
    }

    @Bean
    static Offshoot tasksGrow() {
        return new Offshoot("tasks", "tasks.desk.new", "/desk/tasks/new");
    }

    @Bean
    static HistoryKind<TaskDraft> tasksInTheHistory(TaskStore store, CircleMembers members, Origins origins) {
        return new HistoryKind<>(
                store,
                "tasks.task",
                HistoryKind.Titles.BY_THEMSELVES,
                task -> "/desk/tasks/" + task,
                (page, ids) -> titles(page, members, origins, ids));
    }

    /** What those are called that a draft refers to. */
    private static Map<UUID, String> titles(Page page, CircleMembers members, Origins origins, Set<UUID> ids) {
        var titles = new HashMap<>(members.titles(page, ids));
        titles.putAll(origins.titles(page, ids));
        return titles;
    }

    @Bean
    static DraftKind<TaskDraft> tasksAsDrafts(TaskStore store, TaskPages pages) {
        return new DraftKind<>(
                store, "/desk/tasks", TaskDraft::title, TaskDraft::isDraft, TaskDraft::published, pages::preview);
    }

    record TasksDeskView(Page page, KeyedList<Card> tasks) {}

    /** @param origins which it may have grown from */
    record TaskFormView(Written<Task, TaskDraft> written, MemberChoices choices, Origins.Offer origins) {
        /** Of all that is offered, by their ids. */
        Map<UUID, String> titles() {
            var titles = new HashMap<>(choices.titles(written.page()));
            titles.putAll(origins.titles());
            return titles;
        }
    }

    @GetMapping
    Html list(Page page, Steward by, @Asked("after") Key after) {
        return db.in(by.partnership(), () -> {
            var found = KeyedList.of(after, AT_ONCE, size -> lists.all(by.circles(), after, size), Task::id);
            var shown = new KeyedList<>(cards.of(by.partnership(), found.items()), found.after(), found.next());
            return Html.of("tasks/tasksDesk", new TasksDeskView(page, shown)).keptSecret();
        });
    }

    @GetMapping("/{id}/preview")
    View preview(Page page, Steward by, @PathVariable UUID id) {
        return db.in(by.partnership(), () -> pages.shown(page, existing(by, id)).keptSecret());
    }

    @Override
    protected Optional<TaskDraft> read(Form form, Steward by) {
        return TaskForm.read(form, by::looksAfter, origins);
    }

    @Override
    protected boolean isTheirs(TaskDraft draft, Steward by) {
        return by.looksAfter(draft.circle());
    }

    @Override
    protected Form filled(TaskDraft draft, int version) {
        return TaskForm.filled(draft, version, origins);
    }

    @Override
    protected Html shown(Written<Task, TaskDraft> written, Steward by) {
        return db.in(by.partnership(), () -> {
            var task = written.thing();
            var choices = members.choices(
                    by.partnership(),
                    circle -> by.looksAfter(circle.id()),
                    task == null ? null : task.draft().circle());
            var offer = origins.offer(written.page(), written.form(), "tasks");
            return Html.of("tasks/taskForm", new TaskFormView(written, choices, offer));
        });
    }
}
