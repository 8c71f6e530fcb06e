package sk.jadro.harvest;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.submissions.ManagementPage;

/** Where somebody writes a note, mends it and takes it back. */
@Controller
class NotePages {
    private final Db db;
    private final BoardPages pages;
    private final NoteStore store;
    private final Notes notes;
    private final NoteLetters letters;
    private final Events events;
    private final ManagementPage management;

    NotePages(
            Db db,
            BoardPages pages,
            NoteStore store,
            Notes notes,
            NoteLetters letters,
            Events events,
            ManagementPage management) {
        this.db = db;
        this.pages = pages;
        this.store = store;
        this.notes = notes;
        this.letters = letters;
        this.events = events;
        this.management = management;
    }

    record MendView(Page page, Form form, Board board, Note note) {}

    @PostMapping("/{partnership}/boards/{code}/notes")
    View write(Page page, Form form, AtBoard at) {
        var draft = NoteForm.read(form, at.board(), points(page, form, at), page.words());
        var email = form.readOptional("email", EmailAddress::new).orElse(null);
        var mayWrite = draft.isPresent() && form.isValid() && at.mayWrite(form, "text", isKnown(page, at));
        var permit = mayWrite && email != null ? at.mayCauseLetter(form, "email", email.mailbox()) : null;
        if (!mayWrite || !form.isValid()) {
            return pages.shown(page, form, at.board(), PageNumber.FIRST, at.author())
                    .rejected(form);
        }
        var author = at.makeAuthor();
        var board = at.board();
        var done = notes.write(page.here().id(), board, author, draft.get(), note -> {
            if (email != null && permit != null) {
                letters.leave(permit, page, board.id(), author, note, email);
            }
        });
        if (done == Done.OVER) {
            form.reject("text", "harvest.problem.over");
            return pages.late(page, form, board, author).with(HttpStatus.CONFLICT);
        }
        return Redirect.to(page, board.path())
                .saying(email == null ? "harvest.notice.written" : "harvest.notice.written-mail");
    }

    /** Asked for only where one is said. */
    private List<String> points(Page page, Form form, AtBoard at) {
        return form.typed("point").isEmpty()
                ? List.of()
                : events.byId(page.here().id(), at.board().event())
                        .map(Event::points)
                        .orElse(List.of());
    }

    private boolean isKnown(Page page, AtBoard at) {
        var author = at.author();
        return author != null
                && db.in(page.here().id(), () -> store.isKnown(at.board().id(), author));
    }

    @GetMapping("/{partnership}/boards/{code}/notes/{id}")
    Html mend(Page page, AtBoard at, @PathVariable UUID id) {
        var note = own(page, at, id);
        return mend(page, new Form.Values().set("text", note.text()).form(), at, note);
    }

    private static Html mend(Page page, Form form, AtBoard at, Note note) {
        return Html.of("harvest/mend", new MendView(page, form, at.board(), note))
                .keptSecret();
    }

    @PostMapping("/{partnership}/boards/{code}/notes/{id}")
    View mended(Page page, Form form, AtBoard at, @PathVariable UUID id) {
        var note = own(page, at, id);
        var text = NoteForm.text(form);
        if (form.isValid()) {
            if (notes.mend(page.here().id(), at.board(), at.makeAuthor(), id, text) == Done.DONE) {
                return Redirect.to(page, at.board().path()).saying("harvest.notice.mended");
            }
            form.reject("text", "harvest.problem.over-mend");
        }
        return mend(page, form, at, note).rejected(form);
    }

    @PostMapping("/{partnership}/boards/{code}/notes/{id}/withdrawal")
    View takeBack(Page page, AtBoard at, @PathVariable UUID id) {
        var author = at.author();
        if (author == null || notes.takeBack(page.here().id(), at.board(), author, id) != Done.DONE) {
            throw new NotFound();
        }
        return Redirect.to(page, at.board().path()).saying("harvest.notice.taken-back");
    }

    /** What the second link of the letter shows. */
    @GetMapping("/{partnership}/note-letters/{token}")
    View manage(Page page, @PathVariable String token) {
        return management.of(page, letters, token);
    }

    private Note own(Page page, AtBoard at, UUID id) {
        var author = at.author();
        if (author == null) {
            throw new NotFound();
        }
        return db.in(
                page.here().id(),
                () -> store.own(at.board().id(), author, id)
                        .filter(note -> !note.isTakenBack())
                        .orElseThrow(NotFound::new));
    }
}
