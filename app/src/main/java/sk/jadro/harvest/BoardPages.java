package sk.jadro.harvest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.live.LiveStreams;
import sk.jadro.base.ui.Crumb;
import sk.jadro.base.ui.Option;
import sk.jadro.base.ui.QrCode;
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

/** The way to a board by its code, the board on everybody's phone, and on the wall. */
@Controller
class BoardPages {
    private static final int ON_A_PAGE = 40;
    private static final int ON_THE_WALL = 12;

    private final Db db;
    private final Entrance entrance;
    private final NoteStore store;
    private final Notes notes;
    private final Authors authors;
    private final Events events;
    private final LiveStreams live;
    private final Clock clock;

    BoardPages(
            Db db,
            Entrance entrance,
            NoteStore store,
            Notes notes,
            Authors authors,
            Events events,
            LiveStreams live,
            Clock clock) {
        this.db = db;
        this.entrance = entrance;
        this.store = store;
        this.notes = notes;
        this.authors = authors;
        this.events = events;
        this.live = live;
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
            return IntStream.rangeClosed(1, board.prompts().size())
                    .mapToObj(number -> new Option(
                            String.valueOf(number), board.prompts().get(number - 1), null, Theirs.lang(page)))
                    .toList();
        }

        /** Of a draft nobody hears, though people may write for it. */
        List<Crumb> crumbs() {
            var home = new Crumb(page.say("frame.home"), page.link(""));
            return event.isPublic() ? List.of(home, Crumb.of(page, event.title(), event.path())) : List.of(home);
        }
    }

    record WallView(
            Page page,
            Board board,
            Event event,
            NoteStore.Counts counts,
            List<Note> notes,
            @Nullable Duration left,
            QrCode code) {}

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
    Html board(
            Page page,
            @PathVariable String code,
            @Asked("page") PageNumber number,
            Stranger stranger,
            HttpServletRequest request) {
        return shown(
                page,
                slip(),
                entrance.board(page.here(), code, stranger),
                number,
                authors.of(request).orElse(null));
    }

    /** An empty one; where there are several questions it answers the first unless another is chosen. */
    private static Form slip() {
        return new Form.Values().set("prompt", 1).form();
    }

    @GetMapping("/{partnership}/boards/{code}/wall")
    Html wall(Page page, @PathVariable String code, Stranger stranger) {
        var board = entrance.board(page.here(), code, stranger);
        return db.in(page.here().id(), () -> {
            var hanging = board.showsAll() ? store.others(board.id(), null, ON_THE_WALL, 0) : List.<Note>of();
            var view = new WallView(
                    page,
                    board,
                    event(page, board),
                    store.counts(board.id()),
                    hanging,
                    board.left(clock.instant()),
                    QrCode.of(page.root() + page.link(board.path())));
            return Html.of("harvest/wall", view).keptSecret();
        });
    }

    /** Every change of the board's notes as it happens, each once, in order. */
    @GetMapping("/{partnership}/boards/{code}/stream")
    View stream(
            Page page,
            @PathVariable String code,
            @Asked("after") String after,
            Stranger stranger,
            HttpServletRequest request) {
        var board = entrance.board(page.here(), code, stranger);
        var last = request.getHeader("Last-Event-ID");
        return live.of(
                board.id(),
                number(last == null ? after : last, board.changes()),
                notes.source(page.here().id(), board.id()));
    }

    /** What is no number means what the board is now. */
    private static long number(String typed, long now) {
        try {
            return Math.max(0, Long.parseLong(typed));
        } catch (NumberFormatException e) {
            return now;
        }
    }

    /** The board as one who writes sees it, with the slip as it was sent. */
    Html shown(Page page, Form form, Board board, PageNumber number, @Nullable String author) {
        return db.in(page.here().id(), () -> {
            var others = board.showsAll()
                    ? ListPage.of(
                            number, ON_A_PAGE, (limit, skipped) -> store.others(board.id(), author, limit, skipped))
                    : new ListPage<Note>(List.of(), 1, false);
            var view = new BoardView(
                    page,
                    form,
                    board,
                    event(page, board),
                    store.counts(board.id()),
                    author == null ? List.of() : store.own(board.id(), author),
                    others,
                    board.left(clock.instant()));
            return Html.of("harvest/board", view).keptSecret();
        });
    }

    private Event event(Page page, Board board) {
        return events.byId(page.here().id(), board.event()).orElseThrow(NotFound::new);
    }
}
