package sk.jadro.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.answers.AnswerView;
import sk.jadro.answers.Answers;
import sk.jadro.answers.Channel;
import sk.jadro.answers.Theme;
import sk.jadro.answers.Themes;
import sk.jadro.answers.Turn;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.search.Alike;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Key;
import sk.jadro.base.web.KeyedList;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.feedback.Answering.Response;
import sk.jadro.feedback.FeedbackStore.Note;
import sk.jadro.feedback.StartTexts.StartText;

/** Where those who coordinate read what people wrote, answer it, and type in what was said to them. */
@Controller
@RequestMapping("/{partnership}" + Feedback.DESK)
class FeedbackDesk {
    private static final int AT_ONCE = 50;
    private static final int LONGEST_ANSWER = 10_000;
    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_ALIKE = 10;

    private final Db db;
    private final FeedbackStore store;
    private final Writers writers;
    private final Answering answering;
    private final Answers answers;
    private final Themes themes;
    private final PublicKinds kinds;
    private final StartTexts texts;
    private final Alike alike;

    FeedbackDesk(
            Db db,
            FeedbackStore store,
            Writers writers,
            Answering answering,
            Answers answers,
            Themes themes,
            PublicKinds kinds,
            StartTexts texts,
            Alike alike) {
        this.db = db;
        this.store = store;
        this.writers = writers;
        this.answering = answering;
        this.answers = answers;
        this.themes = themes;
        this.kinds = kinds;
        this.texts = texts;
        this.alike = alike;
    }

    @Bean
    static DeskEntry feedbackOnTheDesk() {
        return new DeskEntry(
                RoomGroup.WORK, "feedback.desk", "/feedback", (page, by) -> page.say("feedback.desk.note"));
    }

    record DeskView(Page page, KeyedList<Feedback> feedback, LocalDate today) {}

    /**
     * @param about what it is about and readers see; null for nothing
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
            List<Note> notes,
            List<StartText> texts,
            List<Feedback> alike) {
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

        List<Option> themes() {
            return all.stream()
                    .map(one -> Option.of(page, one.id().toString(), one.title()))
                    .toList();
        }

        boolean isWithOthers() {
            return feedback.owed().turn() == Turn.OTHERS;
        }
    }

    record NewView(Page page, Form form) {
        List<Option> kinds() {
            return Option.all(page, "answers.kind", FeedbackKind.values());
        }

        List<Option> channels() {
            return List.of(channel(Channel.PHONE), channel(Channel.TABLE), channel(Channel.MAIL));
        }

        private Option channel(Channel channel) {
            return Option.of(Code.of(channel), page.say("answers.channel", channel));
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by, @Asked("after") Key after) {
        return db.in(
                by.partnership(),
                () -> Html.of(
                                "feedback/feedbackDesk",
                                new DeskView(
                                        page,
                                        KeyedList.of(after, AT_ONCE, size -> store.all(after, size), Feedback::id),
                                        answers.today()))
                        .keptSecret());
    }

    @GetMapping("/new")
    Html blank(Page page, Coordinator by) {
        return newOne(page, Form.empty());
    }

    /** Takes in what somebody said by telephone or in person; public as far as they agreed when they said it. */
    @PostMapping
    View enter(Page page, Form form, Coordinator by) {
        var channel = form.choice("channel", Channel.class);
        var written = db.in(by.partnership(), () -> Written.read(form, kinds));
        if (channel == null || written.isEmpty()) {
            return newOne(page, form).rejected();
        }
        var id = writers.enter(by, page.here(), written.get(), channel, page.lang());
        return Redirect.to(page, Feedback.DESK + "/" + id).saying("desk.notice.saved");
    }

    /** @param start the id of a text from which the answer is to start */
    @GetMapping("/{id}")
    Html show(Page page, Coordinator by, @PathVariable UUID id, @Asked("start") String start) {
        return shown(page, by, id, null, start);
    }

    @GetMapping({"/{id}/response", "/{id}/notes", "/{id}/publication", "/{id}/release"})
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
                    page, feedback.owed(), answers.steps(id), answers.today(), FeedbackStore.KIND.said());
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
                                    store.notes(id),
                                    all,
                                    alike(feedback)))
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

    private static Html newOne(Page page, Form form) {
        return Html.of("feedback/newFeedback", new NewView(page, form)).keptSecret();
    }

    /** What was taken back is nobody's to answer. */
    private Feedback existing(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> store.byId(id))
                .filter(feedback -> !feedback.isWithdrawn())
                .orElseThrow(NotFound::new);
    }
}
