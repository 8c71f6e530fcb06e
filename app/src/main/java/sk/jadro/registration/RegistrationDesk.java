package sk.jadro.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import sk.jadro.base.edit.Called;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.edit.Revision;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.sheets.SheetFormat;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.ui.Option;
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

/** Where coordinators say how one registers for an event, and see who comes and who waits. */
@Controller
class RegistrationDesk {
    private static final int ON_A_PAGE = 100;

    private final Db db;
    private final Edits edits;
    private final Events events;
    private final TermsStore terms;
    private final RegistrationStore store;
    private final TallyStore tallies;
    private final RegistrationSheet sheet;
    private final QuestionStore questions;
    private final AnswerStore answers;
    private final WaitingList waitingList;
    private final Clock clock;

    RegistrationDesk(
            Db db,
            Edits edits,
            Events events,
            TermsStore terms,
            RegistrationStore store,
            TallyStore tallies,
            RegistrationSheet sheet,
            QuestionStore questions,
            AnswerStore answers,
            WaitingList waitingList,
            Clock clock) {
        this.db = db;
        this.edits = edits;
        this.events = events;
        this.terms = terms;
        this.store = store;
        this.tallies = tallies;
        this.sheet = sheet;
        this.questions = questions;
        this.answers = answers;
        this.waitingList = waitingList;
        this.clock = clock;
    }

    @Bean
    static DeskLink registrationOfAnEvent() {
        return new DeskLink(EventPlace.DESK, "registration", "/registration", 5);
    }

    /** By the titles of their events. */
    @Bean
    static HistoryKind<Terms> registrationInTheHistory(TermsStore store, Events events) {
        return new HistoryKind<>(
                store,
                "registration",
                (page, steps) -> {
                    var titles = events.titles(
                            page.here().id(),
                            steps.stream().map(Revision::thing).distinct().toList());
                    return step -> Called.by(page, titles.get(step.thing()));
                },
                event -> "/desk/events/" + event + "/registration",
                (page, ids) -> Map.of());
    }

    /**
     * @param state in which state those listed are; in any if null
     * @param bySide how many seats are taken or held, by side
     * @param byAnswer how often each answer was given, by question
     * @param answers by registration
     * @param merge with what somebody else saved meanwhile, null unless they did
     */
    record DeskView(
            Page page,
            Event event,
            Terms terms,
            Instant now,
            Form form,
            @Nullable Merge<Terms> merge,
            @Nullable State state,
            Tally tally,
            Map<Need, Integer> byNeed,
            List<Question> questions,
            Map<UUID, Map<String, Integer>> byAnswer,
            ListPage<Registration> registrations,
            Map<UUID, List<Answered>> answers) {
        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
        }

        /** Why nobody of those who wait is offered a seat, in sentences. */
        List<String> standstill() {
            return Standstill.of(page, event, terms, tally, now);
        }

        List<Option> needs() {
            return Option.all(page, "registration.needs", Need.values());
        }

        List<Option> states() {
            return Option.all(page, "registration.state", State.values()).stream()
                    .filter(option -> !option.value().equals("sent"))
                    .toList();
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/registration")
    Html show(
            Page page,
            Coordinator by,
            @PathVariable UUID id,
            @Asked("state") Optional<State> state,
            @Asked("page") PageNumber number) {
        return db.in(by.partnership(), () -> {
            var stands = terms.of(id);
            return view(
                    page,
                    existing(by, id),
                    TermsForm.filled(stands.draft(), stands.version()),
                    null,
                    state.orElse(null),
                    number);
        });
    }

    @PostMapping("/{partnership}/desk/events/{id}/registration")
    View change(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        var draft = TermsForm.read(form, event);
        if (draft.isEmpty()) {
            return again(page, by, event, form, null).rejected();
        }
        return switch (edits.change(by, terms, id, draft.get(), form.number("version"))) {
            case ChangeResult.Saved(var saved) -> {
                events.makeOwn(by, id);
                move(by, id, draft.get());
                yield Redirect.to(page, address(id)).saying("desk.notice.saved");
            }
            case ChangeResult.Conflict(var version, var merge) ->
                again(page, by, event, TermsForm.filled(merge.merged(), version), merge)
                        .with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> throw new NotFound();
        };
    }

    @PostMapping("/{partnership}/desk/events/{id}/registration/closing")
    View close(Page page, Coordinator by, @PathVariable UUID id) {
        return open(page, by, id, false).saying("registration.notice.closing");
    }

    @PostMapping("/{partnership}/desk/events/{id}/registration/opening")
    View open(Page page, Coordinator by, @PathVariable UUID id) {
        return open(page, by, id, true).saying("registration.notice.opening");
    }

    private Redirect open(Page page, Coordinator by, UUID id, boolean open) {
        existing(by, id);
        var stands = db.in(by.partnership(), () -> terms.of(id));
        edits.change(by, terms, id, stands.draft().opened(open), stands.version());
        events.makeOwn(by, id);
        move(by, id, stands.draft());
        return Redirect.to(page, address(id));
    }

    /** More seats are offered at once, and those that are kept for a side once they are kept no more. */
    private void move(Coordinator by, UUID id, Terms saved) {
        db.in(by.partnership(), () -> {
            waitingList.move(id);
            if (saved.reservedUntil() != null) {
                waitingList.moveAt(id, saved.reservedUntil());
            }
        });
    }

    @GetMapping("/{partnership}/desk/events/{id}/registration.{format}")
    View table(Page page, Coordinator by, @PathVariable UUID id, @PathVariable String format) {
        var event = existing(by, id);
        return db.in(by.partnership(), () -> sheet.of(page, event, SheetFormat.of(format)));
    }

    private Html again(Page page, Coordinator by, Event event, Form form, @Nullable Merge<Terms> merge) {
        return db.in(by.partnership(), () -> view(page, event, form, merge, null, PageNumber.FIRST));
    }

    private Html view(
            Page page, Event event, Form form, @Nullable Merge<Terms> merge, @Nullable State state, PageNumber number) {
        var registrations =
                ListPage.of(number, ON_A_PAGE, (limit, skipped) -> store.of(event.id(), state, limit, skipped));
        var view = new DeskView(
                page,
                event,
                terms.of(event.id()).draft(),
                clock.instant(),
                form,
                merge,
                state,
                tallies.of(event.id()),
                tallies.needs(event.id()),
                questions.of(event.id()),
                answers.counts(event.id()),
                registrations,
                answers.of(registrations.items().stream().map(Registration::id).toList()));
        return Html.of("registration/desk", view).keptSecret();
    }

    private Event existing(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }

    private static String address(UUID event) {
        return "/desk/events/" + event + "/registration";
    }
}
