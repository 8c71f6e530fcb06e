package sk.jadro.harvest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.live.LiveStreams;
import sk.jadro.base.ui.QrCode;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;

/** A board on the wall of the hall, and what makes all of its pages follow what is done at it. */
@Controller
class WallPages {
    private static final int ON_THE_WALL = 12;

    private final Db db;
    private final NoteStore store;
    private final Sheets sheets;
    private final DotStore dots;
    private final BoardStream changes;
    private final LiveStreams live;
    private final Clock clock;

    WallPages(
            Db db, NoteStore store, Sheets sheets, DotStore dots, BoardStream changes, LiveStreams live, Clock clock) {
        this.db = db;
        this.store = store;
        this.sheets = sheets;
        this.dots = dots;
        this.changes = changes;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @param notes the newest while people write
     * @param hanging null while nothing is put together
     * @param people how many gave dots, once that is to be seen
     */
    record WallView(
            Page page,
            Board board,
            NoteStore.Counts counts,
            List<Note> notes,
            Sheets.@Nullable Hanging hanging,
            int people,
            @Nullable Duration left,
            QrCode code) {}

    @GetMapping("/{partnership}/boards/{code}/wall")
    Html wall(Page page, AtBoard at) {
        var board = at.board();
        return db.in(page.here().id(), () -> {
            var hanging = board.isGrouped() ? sheets.of(board, null) : null;
            var isGrouped = hanging != null && !hanging.sheets().isEmpty();
            var view = new WallView(
                    page,
                    board,
                    store.counts(board.id()),
                    board.showsAll() && !isGrouped ? store.others(board.id(), null, ON_THE_WALL, 0) : List.<Note>of(),
                    isGrouped ? hanging : null,
                    board.showsWeight() ? dots.people(board.id()) : 0,
                    board.left(clock.instant()),
                    QrCode.of(page.root() + page.link(board.path())));
            return Html.of("harvest/wall", view).keptSecret();
        });
    }

    /** Every change of the board's notes and groups as it happens, each once, in order. */
    @GetMapping("/{partnership}/boards/{code}/stream")
    View stream(Page page, AtBoard at, @Asked("after") String after, HttpServletRequest request) {
        var board = at.board();
        var last = request.getHeader("Last-Event-ID");
        return live.of(
                board.id(),
                number(last == null ? after : last, board.changes()),
                changes.of(page.here().id(), board.id()));
    }

    /** What is no number means what the board is now. */
    private static long number(String typed, long now) {
        try {
            return Math.max(0, Long.parseLong(typed));
        } catch (NumberFormatException e) {
            return now;
        }
    }
}
