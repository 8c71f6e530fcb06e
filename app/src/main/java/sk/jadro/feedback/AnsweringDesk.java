package sk.jadro.feedback;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.answers.AnswerView;
import sk.jadro.answers.Answers;
import sk.jadro.answers.LegalKind;
import sk.jadro.answers.Theme;
import sk.jadro.answers.Themes;
import sk.jadro.answers.Turn;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.Attachment;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.search.Alike;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.feedback.Answering.Response;
import sk.jadro.feedback.FeedbackStore.Note;
import sk.jadro.feedback.StartTexts.StartText;

/** Where those who coordinate read what somebody wrote, and answer it. */
@Controller
@RequestMapping("/{partnership}" + Feedback.DESK)
class AnsweringDesk {
    private static final int LONGEST_ANSWER = 10_000;
    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_ALIKE = 10;

    private final Db db;
    private final FeedbackStore store;
    private final Answering answering;
    private final Answers answers;
    private final Themes themes;
    private final PublicKinds kinds;
    private final StartTexts texts;
    private final Alike alike;
    private final Attachments attachments;

    AnsweringDesk(
            Db db,
            FeedbackStore store,
            Answering answering,
            Answers answers,
            Themes themes,
            PublicKinds kinds,
            StartTexts texts,
            Alike alike,
            Attachments attachments) {
        this.db = db;
        this.store = store;
        this.answering = answering;
        this.answers = answers;
        this.themes = themes;
        this.kinds = kinds;
        this.texts = texts;
        this.alike = alike;
        this.attachments = attachments;
    }

    /**
     * @param about what it is about and readers see; null for nothing
     * @param files that came along with it
     * @param texts from which the answer may start
     * @param alike others that wait for an answer and say much the same
     */
    record OneView(
            Page page,
            Form form,
            Feedback feedback,
            AnswerView answer,
            List<Theme> all,
            @Nullable PublicThing about,
            List<Attachment> files,
            List<Note> notes,
            List<StartText> texts,
            List<Feedback> alike,
            boolean hasRegistry) {
        List<Option> alikes() {
            return alike.stream()
                    .map(one -> new Option(
                            one.id().toString(),
                            one.number() + ". " + page.say(one.title()),
                            null,
                            page.langOf(one.title())))
                    .toList();
        }

        List<Option> states() {
            return Option.all(page, "feedback.state", State.values());
        }

        List<Option> laws() {
            return LegalKind.ALL.stream()
                    .map(kind -> Option.of(page, kind.code(), kind.called()))
                    .toList();
        }

        List<Option> themes() {
            return all.stream()
                    .map(one -> Option.of(page, one.id().toString(), one.title()))
                    .toList();
        }

        boolean isWithOthers() {
            return feedback.owed().turn() == Turn.OTHERS;
        }
    }

    @GetMapping("/{id}/files/{number}")
    View file(Page page, Coordinator by, @PathVariable UUID id, @PathVariable int number) {
        return attachments.delivery(page, existing(by, id).id(), number);
    }

    /** @param start the id of a text from which the answer is to start */
    @GetMapping("/{id}")
    Html show(Page page, Coordinator by, @PathVariable UUID id, @Asked("start") String start) {
        return shown(page, by, id, null, start);
    }

    @GetMapping({"/{id}/response", "/{id}/legal", "/{id}/notes", "/{id}/publication", "/{id}/release"})
    View formAddress(Page page, Coordinator by, @PathVariable UUID id) {
        return Redirect.to(page, existing(by, id).desk());
    }

    @PostMapping("/{id}/response")
    View respond(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var feedback = existing(by, id);
        var response = read(by, form);
        if (response == null) {
            return shown(page, by, id, form).rejected();
        }
        if (!form.typed("steps").isEmpty() && form.number("steps") != steps(by, id)) {
            form.reject("state", "feedback.problem.answered-meanwhile");
            return shown(page, by, id, form).with(HttpStatus.CONFLICT);
        }
        answering.respond(by, page.here(), id, response);
        others(by, form, id).forEach(other -> answering.respond(by, page.here(), other, response));
        return Redirect.to(page, feedback.desk()).saying("feedback.notice.answered");
    }

    /** Those that are to get the same answer, as far as they still wait for one. */
    private List<UUID> others(Coordinator by, Form form, UUID id) {
        return db.in(by.partnership(), () -> store.othersWaiting(id)).stream()
                .map(Feedback::id)
                .filter(other -> form.isChosen("also", other.toString()))
                .toList();
    }

    @PostMapping("/{id}/notes")
    View note(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var feedback = existing(by, id);
        var note = form.lines("note", LONGEST_NOTE);
        if (!form.isValid()) {
            return shown(page, by, id, form).rejected();
        }
        answering.note(by, id, note);
        return Redirect.to(page, feedback.desk()).saying("desk.notice.saved");
    }

    /** Says what it is by law, which hands it over to the city's registry; or that it is nothing such. */
    @PostMapping("/{id}/legal")
    View mark(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var feedback = existing(by, id);
        var typed = form.typed("legal");
        var legal = LegalKind.byCode(typed);
        if (legal.isPresent()) {
            answering.handOver(by, page.here(), id, legal.get());
            return Redirect.to(page, feedback.desk()).saying("feedback.notice.handed-over");
        }
        if (!typed.isEmpty() || feedback.owed().legal() == null) {
            form.reject("legal", "form.missing.legal");
            return shown(page, by, id, form).rejected();
        }
        answering.takeOver(by, page.here(), id);
        return Redirect.to(page, feedback.desk()).saying("feedback.notice.taken-over");
    }

    /** A person wrote it: it counts from now on. */
    @PostMapping("/{id}/release")
    View release(Page page, Coordinator by, @PathVariable UUID id) {
        var feedback = existing(by, id);
        answering.release(by, page.here(), id);
        return Redirect.to(page, feedback.desk()).saying("feedback.notice.released");
    }

    /** Lets readers see its words. */
    @PostMapping("/{id}/publication")
    View publish(Page page, Coordinator by, @PathVariable UUID id) {
        var feedback = existing(by, id);
        answering.show(by, id);
        return Redirect.to(page, feedback.desk()).saying("feedback.notice.shown");
    }

    private @Nullable Response read(Coordinator by, Form form) {
        var state = form.choice("state", State.class);
        var body = form.optionalLine("body", LONGEST_BODY);
        if (state == State.HANDED_OVER && body == null && form.problem("body") == null) {
            form.reject("body", "feedback.problem.body");
        }
        var text = form.lines("text", LONGEST_ANSWER);
        var theme = form.readOptional("theme", typed -> theme(by, typed)).orElse(null);
        return state == null || !form.isValid() ? null : new Response(state, text, body, theme);
    }

    private UUID theme(Coordinator by, String typed) {
        return db.in(by.partnership(), themes::all).stream()
                .map(Theme::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Invalid("form.choose"));
    }

    private int steps(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> answers.steps(id).size());
    }

    private Html shown(Page page, Coordinator by, UUID id, Form sent) {
        return shown(page, by, id, sent, "");
    }

    private Html shown(Page page, Coordinator by, UUID id, @Nullable Form sent, String start) {
        return db.in(by.partnership(), () -> {
            var feedback = store.byId(id).orElseThrow(NotFound::new);
            var answer = new AnswerView(
                    page, feedback.owed(), answers.signedSteps(id), answers.today(), FeedbackStore.KIND.said());
            var all = texts.all();
            var form = sent != null ? sent : filled(feedback, answer, begun(all, start));
            var about = feedback.about();
            return Html.of(
                            "feedback/one",
                            new OneView(
                                    page,
                                    form,
                                    feedback,
                                    answer,
                                    themes.all(),
                                    about == null
                                            ? null
                                            : kinds.these(List.of(about)).get(about),
                                    attachments.of(id),
                                    store.notes(id),
                                    all,
                                    alike(feedback),
                                    answers.registry().isPresent()))
                    .keptSecret();
        });
    }

    private static String begun(List<StartText> all, String start) {
        return all.stream()
                .filter(one -> one.id().toString().equals(start))
                .findFirst()
                .map(StartText::text)
                .orElse("");
    }

    private List<Feedback> alike(Feedback feedback) {
        return alike.among(store.othersWaiting(feedback.id()), Feedback::text, feedback.text()).stream()
                .limit(MOST_ALIKE)
                .toList();
    }

    private Form filled(Feedback feedback, AnswerView answer, String text) {
        return new Form.Values()
                .set("text", text)
                .set("steps", answer.steps().size())
                .set(
                        "theme",
                        themes.of(feedback.id()).map(one -> one.id().toString()).orElse(""))
                .set("body", lastBody(answer))
                .form();
    }

    /** To whom it was handed over: they say what comes next. */
    private static String lastBody(AnswerView answer) {
        return answer.owed().turn() == Turn.OTHERS
                ? Objects.requireNonNullElse(answer.steps().getLast().body(), "")
                : "";
    }

    /** What was taken back is nobody's to answer. */
    private Feedback existing(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> store.byId(id))
                .filter(feedback -> !feedback.isWithdrawn())
                .orElseThrow(NotFound::new);
    }
}
