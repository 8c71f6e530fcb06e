package sk.jadro.tasks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.section.Section;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.thread.ThreadLine;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.MovedPermanently;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.core.Circle;
import sk.jadro.core.CirclePages;
import sk.jadro.core.CirclePlace;
import sk.jadro.core.Circles;
import sk.jadro.decisions.Decision;
import sk.jadro.decisions.DecisionPlace;
import sk.jadro.tasks.TaskCards.Card;

/** The board of all tasks, that of each circle, the list of a state, the page of one; and what comes next beside a circle. */
@Controller
class TaskPages {
    private static final int ON_A_PAGE = 20;
    private static final int IN_A_COLUMN = 12;
    private static final int OVER_IN_A_COLUMN = 5;
    private static final int BESIDE = 5;
    private static final int GROWN = 10;

    private final Db db;
    private final TaskStore store;
    private final TaskLists lists;
    private final TaskCards cards;
    private final Circles circles;
    private final CirclePages circlePages;
    private final PublicKind<Task> kind;
    private final RedThreads threads;

    TaskPages(
            Db db,
            TaskStore store,
            TaskLists lists,
            TaskCards cards,
            Circles circles,
            CirclePages circlePages,
            PublicKind<Task> kind,
            RedThreads threads) {
        this.db = db;
        this.store = store;
        this.lists = lists;
        this.cards = cards;
        this.circles = circles;
        this.circlePages = circlePages;
        this.kind = kind;
        this.threads = threads;
    }

    @Bean
    static MenuEntry tasksInTheMenu() {
        return new MenuEntry(RoomGroup.WORK, "tasks", "/tasks");
    }

    @Bean
    static Section<Circle> nextTasksOfACircle(TaskLists lists, TaskCards cards) {
        return new Section<>(CirclePlace.BESIDE, 30, "tasks/beside", (visit, circles) -> {
            var ids = circles.stream().map(Circle::id).toList();
            var next = cards.of(lists.next(ids, BESIDE), circles).stream().collect(Collectors.groupingBy(Card::circle));
            return next.keySet().stream()
                    .collect(Collectors.toMap(
                            circle -> circle,
                            circle -> new BesideView(visit.page(), circle, next.getOrDefault(circle, List.of()))));
        });
    }

    @Bean
    static Section<Decision> tasksThatGrewFromADecision(TaskLists lists, TaskCards cards) {
        return new Section<>(DecisionPlace.BESIDE, 10, "tasks/grown", (visit, decisions) -> {
            var page = visit.page();
            var ids = decisions.stream().map(Decision::id).toList();
            var grown = cards.of(page.here().id(), lists.grownFrom("decisions", ids, GROWN)).stream()
                    .collect(Collectors.groupingBy(
                            card -> Objects.requireNonNull(card.draft().from()).id()));
            return decisions.stream()
                    .filter(decision -> grown.containsKey(decision.id()))
                    .collect(Collectors.toMap(
                            decision -> decision,
                            decision -> new GrownView(page, grown.getOrDefault(decision.id(), List.of()))));
        });
    }

    record GrownView(Page page, List<Card> tasks) {}

    record BesideView(Page page, Circle circle, List<Card> tasks) {}

    /**
     * The tasks of a state.
     *
     * @param all how many there are, of which these are the first
     */
    record Column(TaskState state, int all, List<Card> tasks) {
        boolean hasMore() {
            return all > tasks.size();
        }
    }

    /**
     * @param circle whose tasks these are; null for all
     * @param circles by which one can choose
     */
    record BoardView(
            Page page,
            @Nullable Circle circle,
            List<Circle> circles,
            List<Column> columns,
            @Nullable Column givenUp) {
        String path() {
            return TaskPages.path(circle);
        }

        boolean isEmpty() {
            return givenUp == null && columns.stream().allMatch(column -> column.all() == 0);
        }
    }

    record StateView(Page page, @Nullable Circle circle, TaskState state, ListPage<Card> tasks) {
        String path() {
            return TaskPages.path(circle);
        }
    }

    record TaskView(Page page, Card card, ThreadLine thread) {}

    private static String path(@Nullable Circle circle) {
        return circle == null ? "/tasks" : circle.path() + "/tasks";
    }

    @GetMapping("/{partnership}/tasks")
    Html all(Page page, @Asked("state") Optional<TaskState> state, @Asked("page") PageNumber number) {
        return list(page, null, state, number);
    }

    @GetMapping("/{partnership}/circles/{slug}/tasks")
    View ofCircle(
            Page page,
            @PathVariable String slug,
            @Asked("state") Optional<TaskState> state,
            @Asked("page") PageNumber number) {
        var circle = circlePages.visible(page, slug);
        if (!circle.draft().slug().equals(slug)) {
            return MovedPermanently.to(page, path(circle));
        }
        var html = list(page, circle, state, number);
        return circle.isPublic() ? html : html.keptSecret();
    }

    @GetMapping("/{partnership}/tasks/{slug}")
    View one(Page page, @PathVariable String slug) {
        return db.in(page.here().id(), () -> {
            var task = store.bySlug(slug)
                    .filter(found -> found.isPublic() || page.may(Coordinator.class))
                    .orElseThrow(NotFound::new);
            return task.draft().slug().equals(slug) ? shown(page, task) : MovedPermanently.to(page, task.path());
        });
    }

    /** What somebody outside sees of a draft; once it is published, the page itself if it is for all, else nothing. */
    Optional<View> preview(Page page, UUID id) {
        return store.byId(id)
                .filter(task -> !task.archived() && (task.draft().isDraft() || task.isPublic()))
                .map(task -> task.isPublic() ? Redirect.to(page, task.path()) : shown(page, task));
    }

    /** Its page, whoever may read it. Called inside the partnership. */
    Html shown(Page page, Task task) {
        var card = cards.of(page.here().id(), List.of(task)).getFirst();
        var html = Html.of("tasks/task", new TaskView(page, card, threads.line(page, kind, task)));
        return task.isPublic() ? html : html.keptSecret();
    }

    private Html list(Page page, @Nullable Circle circle, Optional<TaskState> asked, PageNumber number) {
        return db.in(
                page.here().id(),
                () -> asked.map(state -> ofState(page, circle, state, number)).orElseGet(() -> board(page, circle)));
    }

    private Html ofState(Page page, @Nullable Circle circle, TaskState state, PageNumber number) {
        var found = ListPage.of(
                number,
                ON_A_PAGE,
                (limit, skipped) -> lists.ofState(state, circle == null ? null : circle.id(), limit, skipped));
        var shown = new ListPage<>(cards(page, circle, found.items()), found.number(), found.hasMore());
        return Html.of("tasks/listed", new StateView(page, circle, state, shown));
    }

    private List<Card> cards(Page page, @Nullable Circle circle, List<Task> tasks) {
        return circle == null ? cards.of(page.here().id(), tasks) : cards.of(tasks, List.of(circle));
    }

    private Html board(Page page, @Nullable Circle circle) {
        var placed = lists.board(circle == null ? null : circle.id(), IN_A_COLUMN, OVER_IN_A_COLUMN);
        var counts = placed.stream()
                .collect(Collectors.toMap(
                        one -> one.task().draft().state(), TaskLists.Placed::allOfState, (one, same) -> one));
        var shown = cards(
                        page,
                        circle,
                        placed.stream().map(TaskLists.Placed::task).toList())
                .stream()
                .collect(Collectors.groupingBy(card -> card.draft().state()));
        var columns = Stream.of(TaskState.values())
                .map(state -> new Column(state, counts.getOrDefault(state, 0), shown.getOrDefault(state, List.of())))
                .toList();
        var standing = circles.published(page.here().id()).stream()
                .filter(one -> one.draft().ends() == null)
                .limit(ON_A_PAGE)
                .toList();
        var givenUp = columns.getLast();
        return Html.of(
                "tasks/board",
                new BoardView(
                        page,
                        circle,
                        standing,
                        columns.subList(0, columns.size() - 1),
                        givenUp.all() == 0 ? null : givenUp));
    }
}
