package sk.jadro.harvest;

import gg.jte.Content;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.ui.Option;
import sk.jadro.base.ui.QrCode;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.EventPlace;
import sk.jadro.events.Events;

/** Where those who coordinate open a board on an event, look after it while people write, and end it. */
@Controller
class BoardDesk {
    private static final int ON_A_PAGE = 50;
    private static final int LONGEST_REASON = 200;

    /** That a code is taken comes about once in a thousand boards. */
    private static final int TRIES = 20;

    private final Db db;
    private final Events events;
    private final BoardStore boards;
    private final NoteStore store;
    private final Notes notes;
    private final Sheets sheets;
    private final Sections sections;
    private final Clock clock;

    BoardDesk(
            Db db,
            Events events,
            BoardStore boards,
            NoteStore store,
            Notes notes,
            Sheets sheets,
            Sections sections,
            Clock clock) {
        this.db = db;
        this.events = events;
        this.boards = boards;
        this.store = store;
        this.notes = notes;
        this.sheets = sheets;
        this.sections = sections;
        this.clock = clock;
    }

    @Bean
    static DeskLink boardsOfAnEvent() {
        return new DeskLink(EventPlace.DESK, "harvest", "/boards", 15);
    }

    /** @param counts how many notes each has */
    record BoardsView(Page page, Form form, Event event, List<Board> boards, Map<UUID, Integer> counts) {}

    /** @param hiding the note whose form was sent and can't be accepted; null unless one was */
    record CareView(
            Page page,
            Form form,
            @Nullable UUID hiding,
            Board board,
            Event event,
            NoteStore.Counts counts,
            List<Sheet> sheets,
            Shown shown,
            ListPage<Note> notes,
            @Nullable Duration left,
            QrCode code) {
        List<Content> at(GroupPlace place, Sheet sheet) {
            return shown.at(place, sheet.group().id());
        }

        List<Option> prompts() {
            return BoardPages.prompts(page, board);
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/boards")
    Html list(Page page, Coordinator by, @PathVariable UUID id) {
        return list(page, Form.empty(), by, id);
    }

    private Html list(Page page, Form form, Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> {
            var event = event(by, id);
            return Html.of("harvest/boards", new BoardsView(page, form, event, boards.of(id), boards.notes(id)))
                    .keptSecret();
        });
    }

    @PostMapping("/{partnership}/desk/events/{id}/boards")
    View open(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = event(by, id);
        var draft = BoardDraft.read(form);
        if (draft.isEmpty()) {
            return list(page, form, by, id).rejected(form);
        }
        var opened = db.in(by.partnership(), () -> {
            events.makeOwn(by, event.id());
            return open(id, draft.get());
        });
        return Redirect.to(page, "/desk/boards/" + opened).saying("harvest.notice.opened");
    }

    private UUID open(UUID event, BoardDraft draft) {
        for (int tried = 0; tried < TRIES; tried++) {
            var opened = boards.open(event, Codes.any(), draft);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw new IllegalStateException("there is no code left");
    }

    @GetMapping("/{partnership}/desk/boards/{board}")
    Html care(Page page, Coordinator by, @PathVariable UUID board, @Asked("page") PageNumber number) {
        return care(page, Form.empty(), null, by, board, number);
    }

    private Html care(Page page, Form form, @Nullable UUID hiding, Coordinator by, UUID id, PageNumber number) {
        return db.in(by.partnership(), () -> {
            var board = boards.byId(id).orElseThrow(NotFound::new);
            var hanging = board.isGrouped() ? sheets.of(board, null).sheets() : List.<Sheet>of();
            var view = new CareView(
                    page,
                    form,
                    hiding,
                    board,
                    event(by, board.event()),
                    store.counts(id),
                    hanging,
                    sections.of(
                            page,
                            hanging.stream().map(sheet -> sheet.group().id()).toList(),
                            GroupPlace.CARE),
                    ListPage.of(number, ON_A_PAGE, (limit, skipped) -> store.all(id, limit, skipped)),
                    board.left(clock.instant()),
                    QrCode.of(page.root() + page.link(board.path())));
            return Html.of("harvest/care", view).keptSecret();
        });
    }

    @PostMapping("/{partnership}/desk/boards/{board}/round")
    View begin(Page page, Form form, Coordinator by, @PathVariable UUID board) {
        var round = form.choice("round", Round.class);
        if (round == null) {
            return care(page, form, null, by, board, PageNumber.FIRST).rejected(form);
        }
        return done(page, board, notes.begin(by, board, round), "harvest.notice.round." + Code.of(round));
    }

    @PostMapping("/{partnership}/desk/boards/{board}/time")
    View setTime(Page page, Form form, Coordinator by, @PathVariable UUID board) {
        var minutes = form.read("minutes", BoardDraft::minutes);
        if (minutes == null) {
            return care(page, form, null, by, board, PageNumber.FIRST).rejected(form);
        }
        return done(page, board, notes.setTime(by, board, minutes), "harvest.notice.time");
    }

    /** Takes down what hung on a wall of paper. */
    @PostMapping("/{partnership}/desk/boards/{board}/notes")
    View copy(Page page, Form form, Coordinator by, @PathVariable UUID board) {
        var found = db.in(by.partnership(), () -> boards.byId(board)).orElseThrow(NotFound::new);
        var prompt = NoteForm.prompt(form, found);
        var lines = NoteForm.fromPaper(form);
        if (prompt == null || lines.isEmpty()) {
            return care(page, form, null, by, board, PageNumber.FIRST).rejected(form);
        }
        return done(page, board, notes.copy(by, board, prompt, lines), "harvest.notice.copied");
    }

    @PostMapping("/{partnership}/desk/boards/{board}/notes/{id}/hiding")
    View hide(Page page, Form form, Coordinator by, @PathVariable UUID board, @PathVariable UUID id) {
        var reason = form.optionalLine("reason", LONGEST_REASON);
        if (!form.isValid()) {
            return care(page, form, id, by, board, PageNumber.FIRST).rejected(form);
        }
        return done(page, board, notes.setHidden(by, board, id, reason == null ? "" : reason), "harvest.notice.hidden");
    }

    @PostMapping("/{partnership}/desk/boards/{board}/notes/{id}/showing")
    View show(Page page, Coordinator by, @PathVariable UUID board, @PathVariable UUID id) {
        return done(page, board, notes.setHidden(by, board, id, null), "harvest.notice.shown");
    }

    private static Redirect done(Page page, UUID board, Done done, String notice) {
        if (done != Done.DONE) {
            throw new NotFound();
        }
        return Redirect.to(page, "/desk/boards/" + board).saying(notice);
    }

    private Event event(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }
}
