package sk.jadro.registration;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.edit.SaveResult;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.Events;

/** Where coordinators write what an event asks those who register. */
@Controller
class QuestionDesk {
    private static final int LONGEST = 300;
    private static final int LONGEST_CHOICES = 2_000;
    private static final int MOST_CHOICES = 30;
    private static final Pattern POSITION = Pattern.compile("[1-9][0-9]?");

    private final Db db;
    private final Edits edits;
    private final Events events;
    private final QuestionStore questions;

    QuestionDesk(Db db, Edits edits, Events events, QuestionStore questions) {
        this.db = db;
        this.edits = edits;
        this.events = events;
        this.questions = questions;
    }

    @Bean
    static HistoryKind<QuestionDraft> questionsInTheHistory(QuestionStore store) {
        return new HistoryKind<>(store, "registration.question", question -> "/desk/questions/" + question);
    }

    record QuestionsView(Page page, Event event, List<Question> questions) {
        /** Whether there is room for another. */
        boolean fits() {
            return questions.stream().filter(question -> !question.removed()).count() < QuestionStore.MOST;
        }
    }

    /**
     * @param question null while a new one is written
     * @param merge with what somebody else saved meanwhile, null unless they did
     */
    record QuestionView(
            Page page,
            Form form,
            Event event,
            @Nullable Question question,
            @Nullable Merge<QuestionDraft> merge) {
        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
        }

        List<Option> kinds() {
            return Option.all(page, "registration.question.kind", QuestionKind.values());
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/questions")
    Html list(Page page, Coordinator by, @PathVariable UUID id) {
        var event = event(by, id);
        var all = db.in(by.partnership(), () -> questions.all(id));
        return Html.of("registration/questions", new QuestionsView(page, event, all))
                .keptSecret();
    }

    @GetMapping("/{partnership}/desk/events/{id}/questions/new")
    Html fresh(Page page, Coordinator by, @PathVariable UUID id) {
        var event = event(by, id);
        var next = db.in(by.partnership(), () -> questions.of(id)).stream()
                .mapToInt(question -> question.draft().position() + 1)
                .max()
                .orElse(1);
        var form = new Form.Values().set("position", Math.min(next, 99)).form();
        return page(page, form, event, null, null);
    }

    @PostMapping("/{partnership}/desk/events/{id}/questions")
    View add(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = event(by, id);
        var draft = read(form, id);
        if (draft.isPresent() && db.in(by.partnership(), () -> questions.of(id)).size() >= QuestionStore.MOST) {
            form.reject("question_sk", "registration.problem.questions", QuestionStore.MOST);
        }
        if (draft.isEmpty() || !form.isValid()) {
            return page(page, form, event, null, null).rejected();
        }
        edits.add(by, questions, draft.get());
        events.makeOwn(by, id);
        return Redirect.to(page, address(id)).saying("desk.notice.saved");
    }

    @GetMapping("/{partnership}/desk/questions/{id}")
    Html edit(Page page, Coordinator by, @PathVariable UUID id) {
        var question = existing(by, id);
        var event = event(by, question.draft().event());
        return page(page, filled(question.draft(), question.version()), event, question, null);
    }

    @PostMapping("/{partnership}/desk/questions/{id}")
    View change(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var question = existing(by, id);
        var event = event(by, question.draft().event());
        var draft = read(form, event.id());
        if (draft.isEmpty()) {
            return page(page, form, event, question, null).rejected();
        }
        return switch (edits.change(by, questions, id, draft.get(), form.number("version"))) {
            case ChangeResult.Saved(var saved) -> {
                events.makeOwn(by, event.id());
                yield Redirect.to(page, address(event.id())).saying("desk.notice.saved");
            }
            case ChangeResult.Conflict(var version, var merge) ->
                page(page, filled(merge.merged(), version), event, question, merge)
                        .with(HttpStatus.CONFLICT);
            case ChangeResult.Gone(), SaveResult.SlugTaken(), SaveResult.GrowsFromItself() -> throw new NotFound();
        };
    }

    /** It is asked no more. */
    @PostMapping("/{partnership}/desk/questions/{id}/archive")
    View remove(Page page, Coordinator by, @PathVariable UUID id) {
        var question = existing(by, id);
        edits.archive(by, questions, id);
        return Redirect.to(page, address(question.draft().event())).saying("registration.notice.question-removed");
    }

    @PostMapping("/{partnership}/desk/questions/{id}/return")
    View bringBack(Page page, Coordinator by, @PathVariable UUID id) {
        var question = existing(by, id);
        edits.bringBack(by, questions, id);
        return Redirect.to(page, address(question.draft().event())).saying("registration.notice.question-back");
    }

    private static Optional<QuestionDraft> read(Form form, UUID event) {
        var title = form.text("question", LONGEST);
        var kind = form.choice("answered", QuestionKind.class);
        var choices = form.longText("choices", LONGEST_CHOICES);
        var required = form.isChosen("required", "yes");
        var position = form.read("position", QuestionDesk::position);
        if (kind == null || position == null) {
            return Optional.empty();
        }
        var draft = new QuestionDraft(event, title, kind, choices, required, position);
        if (kind.hasChoices()) {
            checkChoices(form, draft.slovakChoices());
        }
        return form.isValid() ? Optional.of(draft) : Optional.empty();
    }

    private static void checkChoices(Form form, List<String> choices) {
        if (choices.size() < 2) {
            form.reject("choices_sk", "registration.problem.choices-few");
        } else if (choices.size() > MOST_CHOICES) {
            form.reject("choices_sk", "registration.problem.choices-many", MOST_CHOICES);
        } else if (choices.stream().distinct().count() < choices.size()) {
            form.reject("choices_sk", "registration.problem.choices-same");
        }
    }

    private static int position(String typed) {
        if (!POSITION.matches(typed)) {
            throw new Invalid("registration.problem.number", 1, 99);
        }
        return Integer.parseInt(typed);
    }

    private static Form filled(QuestionDraft draft, int version) {
        return new Form.Values()
                .set("question", draft.title())
                .set("answered", draft.kind())
                .set("choices", draft.choices())
                .set("required", draft.required() ? "yes" : "")
                .set("position", draft.position())
                .set("version", version)
                .form();
    }

    private static Html page(
            Page page, Form form, Event event, @Nullable Question question, @Nullable Merge<QuestionDraft> merge) {
        return Html.of("registration/questionForm", new QuestionView(page, form, event, question, merge))
                .keptSecret();
    }

    private Question existing(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> questions.byId(id)).orElseThrow(NotFound::new);
    }

    private Event event(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }

    private static String address(UUID event) {
        return "/desk/events/" + event + "/questions";
    }
}
