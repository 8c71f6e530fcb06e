package sk.jadro.registration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Paragraphs;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.FormKey;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.registration.GroupLetter.Sent;

/** Where coordinators write to all of an event's people in some state: they see the letter before it goes, and to how many. */
@Controller
class GroupLetterDesk {
    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_BODY = 5_000;
    private static final List<State> WRITTEN_TO = List.of(State.SEATED, State.OFFERED, State.WAITING, State.CANCELLED);

    private final Db db;
    private final Events events;
    private final GroupLetterStore store;
    private final GroupLetters letters;

    GroupLetterDesk(Db db, Events events, GroupLetterStore store, GroupLetters letters) {
        this.db = db;
        this.events = events;
        this.store = store;
        this.letters = letters;
    }

    record WriteView(Page page, Form form, Event event, List<Sent> sent) {
        UUID key() {
            return FormKey.of(form);
        }

        List<Option> states() {
            return Option.all(page, "registration.letter.to", WRITTEN_TO.toArray(State[]::new));
        }
    }

    /**
     * @param recipients to how many it goes
     * @param tested whether the writer has been sent one
     */
    record PreviewView(Page page, Form form, Event event, GroupLetter letter, int recipients, boolean tested) {
        List<String> slovak() {
            return Paragraphs.of(letter.body().sk());
        }

        List<String> english() {
            return Paragraphs.of(letter.body().enOrEmpty());
        }

        List<String> states() {
            return WRITTEN_TO.stream()
                    .filter(letter.states()::contains)
                    .map(Code::of)
                    .toList();
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/letters")
    Html form(Page page, Coordinator by, @PathVariable UUID id) {
        var form = new Form.Values().set("to", List.of("seated")).form();
        return write(page, form, by, event(by, id));
    }

    /** Shows it before it goes; nothing is sent. */
    @PostMapping("/{partnership}/desk/events/{id}/letters")
    View preview(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = event(by, id);
        return read(form, id)
                .map(letter -> (View) preview(page, form, by, event, letter, false))
                .orElseGet(() -> write(page, form, by, event).rejected());
    }

    /** The form again, with all that was typed. */
    @PostMapping("/{partnership}/desk/events/{id}/letters/writing")
    View again(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        return write(page, form, by, event(by, id));
    }

    /** Sends one to its writer. */
    @PostMapping("/{partnership}/desk/events/{id}/letters/test")
    View test(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = event(by, id);
        var letter = read(form, id);
        if (letter.isEmpty()) {
            return write(page, form, by, event).rejected();
        }
        db.in(
                by.partnership(),
                () -> letters.test(
                        page.here(),
                        letter.get(),
                        Objects.requireNonNull(by.person().email()),
                        page.lang()));
        return preview(page, form, by, event, letter.get(), true);
    }

    @PostMapping("/{partnership}/desk/events/{id}/letters/sending")
    View send(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = event(by, id);
        var letter = read(form, id);
        if (letter.isEmpty()) {
            return write(page, form, by, event).rejected();
        }
        db.in(by.partnership(), () -> letters.send(letter.get()));
        return Redirect.to(page, "/desk/events/" + id + "/letters").saying("registration.notice.letter-sent");
    }

    private static Optional<GroupLetter> read(Form form, UUID event) {
        var to = form.chosen("to", WRITTEN_TO, Code::of, "registration.problem.to-nobody");
        var subject = form.text("subject", LONGEST_SUBJECT);
        var body = form.longText("body", LONGEST_BODY);
        if (body.isBlank() && form.problem("body_sk") == null) {
            form.reject("body_sk", "registration.problem.empty-letter");
        }
        return form.isValid()
                ? Optional.of(new GroupLetter(FormKey.of(form), event, Set.copyOf(to), subject, body))
                : Optional.empty();
    }

    private Html write(Page page, Form form, Coordinator by, Event event) {
        var sent = db.in(by.partnership(), () -> store.of(event.id()));
        return Html.of("registration/letter", new WriteView(page, form, event, sent))
                .keptSecret();
    }

    private Html preview(Page page, Form form, Coordinator by, Event event, GroupLetter letter, boolean tested) {
        var recipients = db.in(by.partnership(), () -> store.recipients(event.id(), letter.states()));
        return Html.of("registration/letterPreview", new PreviewView(page, form, event, letter, recipients, tested))
                .keptSecret();
    }

    private Event event(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }
}
