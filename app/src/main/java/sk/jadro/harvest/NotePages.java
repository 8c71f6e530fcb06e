package sk.jadro.harvest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.harvest.Notes.Done;

/** Where somebody writes a note, mends it and takes it back. */
@Controller
class NotePages {
    private final Db db;
    private final Entrance entrance;
    private final BoardPages pages;
    private final NoteStore store;
    private final Notes notes;
    private final Authors authors;

    NotePages(Db db, Entrance entrance, BoardPages pages, NoteStore store, Notes notes, Authors authors) {
        this.db = db;
        this.entrance = entrance;
        this.pages = pages;
        this.store = store;
        this.notes = notes;
        this.authors = authors;
    }

    record MendView(Page page, Form form, Board board, Note note) {}

    @PostMapping("/{partnership}/boards/{code}/notes")
    View write(
            Page page,
            Form form,
            @PathVariable String code,
            Stranger stranger,
            HttpServletRequest request,
            HttpServletResponse response) {
        var board = entrance.board(page.here(), code, stranger);
        var before = authors.of(request);
        var draft = NoteForm.read(form, board, page.words());
        if (draft.isEmpty()) {
            return pages.shown(page, form, board, PageNumber.FIRST, before.orElse(null))
                    .rejected(form);
        }
        var isKnown = before.filter(author -> db.in(page.here().id(), () -> store.isKnown(board.id(), author)))
                .isPresent();
        if (!stranger.mayWrite(form, "text", isKnown ? before.get() : null)) {
            return pages.shown(page, form, board, PageNumber.FIRST, before.orElse(null))
                    .rejected(form);
        }
        var author = authors.make(request, response);
        if (notes.write(page.here().id(), board, author, draft.get()) == Done.OVER) {
            form.reject("text", "harvest.problem.over");
            return pages.shown(page, form, board, PageNumber.FIRST, author).with(HttpStatus.CONFLICT);
        }
        return Redirect.to(page, board.path()).saying("harvest.notice.written");
    }

    @GetMapping("/{partnership}/boards/{code}/notes/{id}")
    Html mend(
            Page page,
            @PathVariable String code,
            @PathVariable UUID id,
            Stranger stranger,
            HttpServletRequest request) {
        var board = entrance.board(page.here(), code, stranger);
        var note = own(page, board, request, id);
        return Html.of(
                        "harvest/mend",
                        new MendView(
                                page, new Form.Values().set("text", note.text()).form(), board, note))
                .keptSecret();
    }

    @PostMapping("/{partnership}/boards/{code}/notes/{id}")
    View mended(
            Page page,
            Form form,
            @PathVariable String code,
            @PathVariable UUID id,
            Stranger stranger,
            HttpServletRequest request) {
        var board = entrance.board(page.here(), code, stranger);
        var note = own(page, board, request, id);
        var text = NoteForm.text(form);
        if (form.isValid()) {
            var author = authors.of(request).orElseThrow(NotFound::new);
            if (notes.mend(page.here().id(), board, author, id, text) == Done.DONE) {
                return Redirect.to(page, board.path()).saying("harvest.notice.mended");
            }
            form.reject("text", "harvest.problem.over-mend");
        }
        return Html.of("harvest/mend", new MendView(page, form, board, note))
                .rejected(form)
                .keptSecret();
    }

    @PostMapping("/{partnership}/boards/{code}/notes/{id}/withdrawal")
    View takeBack(
            Page page,
            @PathVariable String code,
            @PathVariable UUID id,
            Stranger stranger,
            HttpServletRequest request) {
        var board = entrance.board(page.here(), code, stranger);
        var author = authors.of(request).orElseThrow(NotFound::new);
        if (notes.takeBack(page.here().id(), board, author, id) != Done.DONE) {
            throw new NotFound();
        }
        return Redirect.to(page, board.path()).saying("harvest.notice.taken-back");
    }

    private Note own(Page page, Board board, HttpServletRequest request, UUID id) {
        return db.in(
                page.here().id(),
                () -> authors.of(request)
                        .flatMap(author -> store.own(board.id(), author, id))
                        .filter(note -> !note.isTakenBack())
                        .orElseThrow(NotFound::new));
    }
}
