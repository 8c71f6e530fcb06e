package sk.jadro.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import sk.jadro.answers.Turn;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Key;
import sk.jadro.base.web.KeyedList;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.initiatives.Responses.Response;

/** Where those who coordinate look at what was proposed, answer it, and make an event of it. */
@Controller
@RequestMapping("/{partnership}" + Initiative.DESK)
class InitiativeDesk {
    private static final int AT_ONCE = 50;
    private static final int LONGEST_REASON = 5_000;
    private static final int LONGEST_BODY = 200;

    private final Db db;
    private final InitiativeStore store;
    private final InitiativeLists lists;
    private final InitiativeViews views;
    private final Responses responses;
    private final Answers answers;

    InitiativeDesk(
            Db db,
            InitiativeStore store,
            InitiativeLists lists,
            InitiativeViews views,
            Responses responses,
            Answers answers) {
        this.db = db;
        this.store = store;
        this.lists = lists;
        this.views = views;
        this.responses = responses;
        this.answers = answers;
    }

    @Bean
    static DeskEntry initiativesOnTheDesk() {
        return new DeskEntry(
                RoomGroup.WORK, "initiatives.desk", "/initiatives", (page, by) -> page.say("initiatives.desk.note"));
    }

    record DeskView(Page page, KeyedList<Initiative> initiatives, LocalDate today) {}

    /** @param others which it could become a part of */
    record ResponseView(Page page, Form form, Initiative initiative, AnswerView answer, List<Initiative> others) {
        List<Option> outcomes() {
            return Option.all(page, InitiativeStore.KIND.said(), Outcome.values());
        }

        List<Option> wholes() {
            return others.stream()
                    .map(one -> new Option(
                            String.valueOf(one.number()),
                            one.number() + ". " + page.say(one.title()),
                            null,
                            page.langOf(one.title())))
                    .toList();
        }

        boolean isWithOthers() {
            return initiative.owed().turn() == Turn.OTHERS;
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by, @Asked("after") Key after) {
        return db.in(
                by.partnership(),
                () -> Html.of(
                                "initiatives/initiativesDesk",
                                new DeskView(
                                        page,
                                        KeyedList.of(after, AT_ONCE, size -> lists.all(after, size), Initiative::id),
                                        answers.today()))
                        .keptSecret());
    }

    @GetMapping("/{id}")
    Html show(Page page, Coordinator by, @PathVariable UUID id) {
        return shown(page, by, id, null);
    }

    /** Lets readers see it. */
    @PostMapping("/{id}/publication")
    View publish(Page page, Coordinator by, @PathVariable UUID id) {
        existing(by, id);
        responses.show(by, page.here(), id);
        return Redirect.to(page, Initiative.DESK + "/" + id).saying("initiatives.notice.shown");
    }

    @GetMapping({"/{id}/response", "/{id}/events", "/{id}/publication"})
    View formAddress(Page page, Coordinator by, @PathVariable UUID id) {
        return Redirect.to(page, existing(by, id).desk());
    }

    @PostMapping("/{id}/response")
    View respond(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var initiative = existing(by, id);
        var response = read(by, form, initiative);
        if (response == null) {
            return shown(page, by, id, form).rejected();
        }
        if (!form.typed("steps").isEmpty() && form.number("steps") != steps(by, id)) {
            form.reject("outcome", "initiatives.problem.answered-meanwhile");
            return shown(page, by, id, form).with(HttpStatus.CONFLICT);
        }
        responses.respond(by, page.here(), id, response);
        return Redirect.to(page, initiative.desk()).saying("initiatives.notice.answered");
    }

    /** Makes the draft of an event of it. */
    @PostMapping("/{id}/events")
    View prepareEvent(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var initiative = existing(by, id);
        var day = form.read("day", typed -> ahead(TypedTime.day(typed)));
        if (day == null) {
            return shown(page, by, id, form).rejected();
        }
        var event = responses.prepareEvent(by, initiative.id(), day);
        return Redirect.to(page, "/desk/events/" + event).saying("initiatives.notice.event");
    }

    private LocalDate ahead(LocalDate day) {
        if (day.isBefore(answers.today())) {
            throw new Invalid("initiatives.problem.past");
        }
        return day;
    }

    private @Nullable Response read(Coordinator by, Form form, Initiative initiative) {
        var outcome = form.choice("outcome", Outcome.class);
        var offered = form.optionalLines("offered", ProposalForm.LONGEST);
        var into = outcome == Outcome.MERGED ? form.read("into", typed -> whole(by, initiative, typed)) : null;
        var body = form.optionalLine("body", LONGEST_BODY);
        var reason = form.lines("reason", LONGEST_REASON);
        if (outcome == null || !form.isValid()) {
            return null;
        }
        var isChanged = offered != null && !offered.equals(initiative.proposal().text());
        return new Response(outcome, reason, body, isChanged ? offered : null, into);
    }

    private UUID whole(Coordinator by, Initiative initiative, String typed) {
        int number;
        try {
            number = Numbers.of(typed);
        } catch (NotFound e) {
            throw new Invalid("form.choose");
        }
        return db.in(
                by.partnership(),
                () -> store.byNumber(number)
                        .flatMap(one -> responses.whole(initiative.id(), one.id()))
                        .map(Initiative::id)
                        .orElseThrow(() -> new Invalid("initiatives.problem.into")));
    }

    private int steps(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> answers.steps(id).size());
    }

    private Html shown(Page page, Coordinator by, UUID id, @Nullable Form sent) {
        return db.in(by.partnership(), () -> {
            var initiative = store.byId(id).orElseThrow(NotFound::new);
            var answer = views.answer(page, initiative);
            var form = sent != null
                    ? sent
                    : Form.filled(Map.of(
                            "offered",
                            List.of(initiative.proposal().text()),
                            "steps",
                            List.of(String.valueOf(answer.steps().size())),
                            "body",
                            List.of(lastBody(answer))));
            return Html.of("initiatives/response", new ResponseView(page, form, initiative, answer, lists.others(id)))
                    .keptSecret();
        });
    }

    /** To whom it was handed over: they say what comes next. */
    private static String lastBody(AnswerView answer) {
        return answer.owed().turn() == Turn.OTHERS
                ? Objects.requireNonNullElse(answer.steps().getLast().body(), "")
                : "";
    }

    /** What was taken back is nobody's to answer. */
    private Initiative existing(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> store.byId(id))
                .filter(initiative -> !initiative.isWithdrawn())
                .orElseThrow(NotFound::new);
    }
}
