package sk.jadro.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.harvest.Groups.Target;

/** Where a note is moved to its place, and back. */
@Controller
class PlacePages {
    private static final String NONE = "none";
    private static final String NEW = "new";

    private final Db db;
    private final NoteStore notes;
    private final GroupStore store;
    private final Sheets sheets;
    private final Groups groups;

    PlacePages(Db db, NoteStore notes, GroupStore store, Sheets sheets, Groups groups) {
        this.db = db;
        this.notes = notes;
        this.store = store;
        this.sheets = sheets;
        this.groups = groups;
    }

    /** @param options where the note can go */
    record PlaceView(Page page, Form form, Board board, Note note, List<Option> options) {
        /** Where it is now, as the form says it. */
        String was() {
            return place(note.group());
        }
    }

    private static String place(@Nullable UUID group) {
        return group == null ? NONE : group.toString();
    }

    @GetMapping("/{partnership}/boards/{code}/notes/{id}/place")
    Html ask(Page page, AtBoard at, @PathVariable UUID id) {
        return ask(page, Form.empty(), at, id);
    }

    private Html ask(Page page, Form form, AtBoard at, UUID id) {
        return db.in(page.here().id(), () -> {
            var note = notes.byId(at.board().id(), id)
                    .filter(found -> found.hangs() && at.board().showsAll())
                    .orElseThrow(NotFound::new);
            return Html.of("harvest/place", new PlaceView(page, form, at.board(), note, options(page, at, note)))
                    .keptSecret();
        });
    }

    private List<Option> options(Page page, AtBoard at, Note note) {
        var hanging = sheets.of(at.board(), null);
        var options = new ArrayList<Option>();
        hanging.sheets().stream()
                .filter(sheet -> !sheet.group().id().equals(note.group()))
                .forEach(sheet -> options.add(sheet.option(page)));
        options.add(Option.of(NEW, page.say("harvest.place.new")));
        if (note.group() != null) {
            options.add(Option.of(NONE, page.say("harvest.place.none")));
        }
        hanging.loose().stream()
                .filter(other -> !other.id().equals(note.id()))
                .forEach(other ->
                        options.add(Option.of(other.id().toString(), page.say("harvest.place.with", other.inShort()))));
        return options;
    }

    @PostMapping("/{partnership}/boards/{code}/notes/{id}/place")
    View move(Page page, Form form, AtBoard at, @PathVariable UUID id) {
        var target = form.read("place", typed -> target(page, at, typed));
        var was = form.typed("was").isEmpty() || form.typed("was").equals(NONE) ? null : form.read("was", Typed::id);
        if (target == null || !form.isValid() || !at.mayTouch(form, "place")) {
            return ask(page, form, at, id).rejected(form);
        }
        return switch (groups.place(page.here().id(), at.board(), at.makeAuthor(), id, was, target)) {
            case DONE -> Redirect.to(page, at.board().path());
            case GONE -> throw new NotFound();
            case MEANWHILE -> refused(page, form, at, id, "harvest.problem.moved");
            case TOO_MANY -> refused(page, form, at, id, "harvest.problem.groups");
            case OVER -> refused(page, form, at, id, "harvest.problem.not-now");
        };
    }

    private Target target(Page page, AtBoard at, String typed) {
        if (typed.equals(NONE)) {
            return Target.NOWHERE;
        }
        if (typed.equals(NEW)) {
            return Target.NEW;
        }
        var id = Typed.id(typed);
        return db.in(page.here().id(), () -> {
            if (store.byId(at.board().id(), id).isPresent()) {
                return Target.group(id);
            }
            return notes.byId(at.board().id(), id)
                    .map(other -> Target.with(id))
                    .orElseThrow(() -> new Invalid("form.choose"));
        });
    }

    private Html refused(Page page, Form form, AtBoard at, UUID id, String problem) {
        form.reject("place", problem);
        return ask(page, form, at, id).with(HttpStatus.CONFLICT);
    }

    /** Moves back what whoever asks moved last. */
    @PostMapping("/{partnership}/boards/{code}/undo")
    View undo(Page page, AtBoard at) {
        var author = at.author();
        var done = author == null ? Done.GONE : groups.undo(page.here().id(), at.board(), author);
        return Redirect.to(page, at.board().path())
                .saying(done == Done.DONE ? "harvest.notice.undone" : "harvest.notice.not-undone");
    }
}
