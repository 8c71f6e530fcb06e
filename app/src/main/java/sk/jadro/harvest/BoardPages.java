package sk.jadro.harvest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.ui.Crumb;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.FormKey;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.base.web.Unlisted;
import sk.jadro.events.Event;
import sk.jadro.events.Events;

/** The way to a board by its code, and the board on everybody's phone. */
@Controller
class BoardPages {
    private static final int ON_A_PAGE = 40;

    private final Db db;
    private final Entrance entrance;
    private final NoteStore store;
    private final Sheets sheets;
    private final GroupStore groups;
    private final DotStore dots;
    private final Events events;
    private final Clock clock;

    BoardPages(
            Db db,
            Entrance entrance,
            NoteStore store,
            Sheets sheets,
            GroupStore groups,
            DotStore dots,
            Events events,
            Clock clock) {
        this.db = db;
        this.entrance = entrance;
        this.store = store;
        this.sheets = sheets;
        this.groups = groups;
        this.dots = dots;
        this.events = events;
        this.clock = clock;
    }

    /** Only who has a code reads a board. */
    @Bean
    static Unlisted boardsAreUnlisted() {
        return Unlisted.of("/boards");
    }

    record CodeView(Page page, Form form) {}

    /**
     * @param own what the reader wrote
     * @param others what others did, as far as it is to be seen now
     * @param left until the end; null where there is no hurry
     */
    record BoardView(
            Page page,
            Form form,
            Board board,
            Event event,
            NoteStore.Counts counts,
            List<Note> own,
            ListPage<Note> others,
            @Nullable Duration left) {
        UUID key() {
            return FormKey.of(form);
        }

        List<Option> prompts() {
            return BoardPages.prompts(page, board);
        }

        /** Those of the programme, to say at which one it is. */
        List<Option> points() {
            var points = event.points();
            return IntStream.rangeClosed(1, points.size())
                    .mapToObj(number ->
                            new Option(String.valueOf(number), points.get(number - 1), null, Theirs.lang(page)))
                    .toList();
        }

        List<Crumb> crumbs() {
            return BoardPages.crumbs(page, event);
        }
    }

    /**
     * A board whose notes are put together.
     *
     * @param undo what the reader moved last; null if nothing can be moved back
     * @param people how many gave dots, once that is to be seen
     */
    record GroupedView(
            Page page,
            Board board,
            Event event,
            NoteStore.Counts counts,
            List<Note> own,
            Sheets.Hanging hanging,
            GroupStore.@Nullable Step undo,
            int people,
            @Nullable Duration left) {
        boolean mayMove() {
            return board.round() == Round.GROUP;
        }

        boolean mayWeigh() {
            return board.round() == Round.WEIGH;
        }

        /** How many dots the reader has yet to give. */
        int dotsLeft() {
            return board.dots() - hanging.dots();
        }

        List<Crumb> crumbs() {
            return BoardPages.crumbs(page, event);
        }
    }

    /** To choose which question a note answers. */
    static List<Option> prompts(Page page, Board board) {
        return IntStream.rangeClosed(1, board.prompts().size())
                .mapToObj(number ->
                        new Option(String.valueOf(number), board.prompts().get(number - 1), null, Theirs.lang(page)))
                .toList();
    }

    /** Of a draft nobody hears, though people may write for it. */
    private static List<Crumb> crumbs(Page page, Event event) {
        var home = new Crumb(page.say("frame.home"), page.link(""));
        return event.isPublic() ? List.of(home, Crumb.of(page, event.title(), event.path())) : List.of(home);
    }

    @GetMapping("/{partnership}/boards")
    Html ask(Page page) {
        return Html.of("harvest/code", new CodeView(page, Form.empty())).keptSecret();
    }

    @PostMapping("/{partnership}/boards")
    View enter(Page page, Form form, Stranger stranger) {
        var typed = form.line("code", 60);
        if (form.isValid()) {
            var board = entrance.find(page.here(), Codes.typed(typed), stranger);
            if (board.isPresent()) {
                return Redirect.to(page, board.get().path());
            }
            if (entrance.isClosedTo(stranger)) {
                form.rejectAsTooMany("code");
            } else {
                form.reject("code", "harvest.problem.code");
            }
        }
        return Html.of("harvest/code", new CodeView(page, form)).rejected(form);
    }

    @GetMapping("/{partnership}/boards/{code}")
    Html board(Page page, AtBoard at, @Asked("page") PageNumber number) {
        return shown(page, slip(), at.board(), number, at.author());
    }

    /** An empty one; where there are several questions it answers the first unless another is chosen. */
    private static Form slip() {
        return new Form.Values().set("prompt", 1).form();
    }

    /** The board as one who is at it sees it, while people write with the slip as it was sent. */
    Html shown(Page page, Form form, Board board, PageNumber number, @Nullable String author) {
        return db.in(page.here().id(), () -> {
            if (board.isGrouped()) {
                var hanging = sheets.of(board, author);
                if (board.round() != Round.OVER || !hanging.sheets().isEmpty()) {
                    return grouped(page, board, hanging, author);
                }
            }
            return written(page, form, board, number, author);
        });
    }

    /** The board with a slip for which it is too late, so that what was written on it is not lost. */
    Html late(Page page, Form form, Board board, @Nullable String author) {
        return db.in(page.here().id(), () -> written(page, form, board, PageNumber.FIRST, author));
    }

    private Html written(Page page, Form form, Board board, PageNumber number, @Nullable String author) {
        var others = board.showsAll()
                ? ListPage.of(number, ON_A_PAGE, (limit, skipped) -> store.others(board.id(), author, limit, skipped))
                : new ListPage<Note>(List.of(), 1, false);
        return Html.of(
                        "harvest/board",
                        new BoardView(
                                page,
                                form,
                                board,
                                event(page, board),
                                store.counts(board.id()),
                                own(board, author),
                                others,
                                board.left(clock.instant())))
                .keptSecret();
    }

    private Html grouped(Page page, Board board, Sheets.Hanging hanging, @Nullable String author) {
        var undo = author == null || board.round() != Round.GROUP
                ? null
                : groups.lastStep(board.id(), author).orElse(null);
        return Html.of(
                        "harvest/grouped",
                        new GroupedView(
                                page,
                                board,
                                event(page, board),
                                store.counts(board.id()),
                                own(board, author),
                                hanging,
                                undo,
                                board.showsWeight() ? dots.people(board.id()) : 0,
                                board.left(clock.instant())))
                .keptSecret();
    }

    private List<Note> own(Board board, @Nullable String author) {
        return author == null ? List.of() : store.own(board.id(), author);
    }

    private Event event(Page page, Board board) {
        return events.byId(page.here().id(), board.event()).orElseThrow(NotFound::new);
    }
}
