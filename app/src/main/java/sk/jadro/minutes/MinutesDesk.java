package sk.jadro.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.attendance.Attendee;
import sk.jadro.attendance.Attendees;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.Called;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.edit.Revision;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Typed;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.text.Words;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.EventPlace;
import sk.jadro.events.Events;
import sk.jadro.minutes.Correction.Answer;
import sk.jadro.minutes.MinutesView.Said;
import sk.jadro.minutes.MinutesWriting.Refusal;

/** Where those who coordinate write minutes, open them for corrections, answer these, and close them. */
@Controller
class MinutesDesk {
    private static final int LONGEST = 100_000;
    private static final int BECAUSE = 500;
    private static final int AMENDMENT = 20_000;

    private final Db db;
    private final Events events;
    private final MinutesStore store;
    private final AmendmentStore amendments;
    private final MinutesWriting writing;
    private final Corrections corrections;
    private final Composition composition;
    private final Attendees attendees;
    private final Clock clock;

    MinutesDesk(
            Db db,
            Events events,
            MinutesStore store,
            AmendmentStore amendments,
            MinutesWriting writing,
            Corrections corrections,
            Composition composition,
            Attendees attendees,
            Clock clock) {
        this.db = db;
        this.events = events;
        this.store = store;
        this.amendments = amendments;
        this.writing = writing;
        this.corrections = corrections;
        this.composition = composition;
        this.attendees = attendees;
        this.clock = clock;
    }

    @Bean
    static DeskLink minutesOfAnEvent() {
        return new DeskLink(EventPlace.DESK, "minutes", "/minutes", 12);
    }

    /** By the titles of their events, as minutes bear none. */
    @Bean
    static HistoryKind<MinutesDraft> minutesInTheHistory(MinutesStore store, Events events) {
        return new HistoryKind<>(
                store,
                "minutes.minutes",
                (page, steps) -> {
                    var titles = events.titles(
                            page.here().id(),
                            steps.stream().map(Revision::thing).distinct().toList());
                    return step -> Called.by(page, titles.get(step.thing()));
                },
                Minutes::desk,
                (page, ids) -> Map.of());
    }

    /**
     * @param minutes null while nothing is written: the form then holds what was composed
     * @param corrections all, those that wait first
     * @param answered which of them the answer's form came back for; 0 for none
     * @param answer that form
     * @param amendment the form of an amendment
     * @param people who can be named
     * @param merge with what somebody else saved meanwhile, null unless they did
     * @param preview of the Slovak text, as HTML; empty unless it was asked for
     */
    record MinutesFormView(
            Page page,
            Event event,
            @Nullable Minutes minutes,
            Form form,
            List<Said> corrections,
            int answered,
            Form answer,
            Form amendment,
            List<Amendment> amendments,
            List<Attendee> people,
            @Nullable Merge<MinutesDraft> merge,
            String preview) {
        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
        }

        boolean isFinal() {
            return minutes != null && minutes.isFinal();
        }

        /** Where they may go from here: never back. */
        List<Option> states() {
            var from = minutes == null ? MinutesState.DRAFT : minutes.state();
            return Option.all(page, "minutes.state", MinutesState.values()).stream()
                    .skip(from.ordinal())
                    .toList();
        }

        Form answer(Said said) {
            return said.correction().number() == answered ? answer : Form.empty();
        }

        Form wrongForm() {
            return !form.isValid() ? form : !answer.isValid() ? answer : amendment;
        }
    }

    /**
     * What came back to the page, as it could not be accepted.
     *
     * @param form null for what is written
     * @param answered for which correction the answer's form came back; 0 for none
     * @param version that stands, if two wrote at once
     */
    private record Back(
            @Nullable Form form,
            int answered,
            Form answer,
            Form amendment,
            int version,
            @Nullable Merge<MinutesDraft> merge) {
        static final Back NOTHING = new Back(null, 0, Form.empty(), Form.empty(), 0, null);

        static Back of(Form form) {
            return new Back(form, 0, Form.empty(), Form.empty(), 0, null);
        }

        static Back merged(int version, Merge<MinutesDraft> merge) {
            return new Back(null, 0, Form.empty(), Form.empty(), version, merge);
        }

        static Back ofAnswer(int number, Form answer) {
            return new Back(null, number, answer, Form.empty(), 0, null);
        }

        static Back ofAmendment(Form amendment) {
            return new Back(null, 0, Form.empty(), amendment, 0, null);
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/minutes")
    Html show(Page page, Coordinator by, @PathVariable UUID id) {
        return view(page, by, existing(by, id), Back.NOTHING);
    }

    @PostMapping("/{partnership}/desk/events/{id}/minutes")
    View save(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        var draft = read(form, id, by);
        if (draft == null) {
            return view(page, by, event, Back.of(form)).rejected();
        }
        if (form.isChosen("preview", "yes")) {
            return view(page, by, event, Back.of(form));
        }
        return switch (writing.save(by, id, draft, form.number("version"))) {
            case MinutesWriting.Saved.Done(var notice) ->
                Redirect.to(page, Minutes.desk(id)).saying(notice);
            case MinutesWriting.Saved.Refused(var why, var waiting) -> {
                form.reject(why.field(), why.key(), waiting);
                yield view(page, by, event, Back.of(form))
                        .with(why == Refusal.LOCKED ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case MinutesWriting.Saved.Conflict(var version, var merge) ->
                view(page, by, event, Back.merged(version, merge)).with(HttpStatus.CONFLICT);
        };
    }

    /** Where amendments are sent; who follows its address sees the form. */
    @GetMapping("/{partnership}/desk/events/{id}/minutes/amendments")
    View formAddress(Page page, Coordinator by, @PathVariable UUID id) {
        return Redirect.to(page, Minutes.desk(existing(by, id).id()));
    }

    @PostMapping("/{partnership}/desk/events/{id}/minutes/amendments")
    View amend(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        var typed = new Text(form.lines("amendment_sk", AMENDMENT), form.optionalLines("amendment_en", AMENDMENT));
        if (form.isValid()) {
            try {
                if (!writing.amend(by, id, kept(by, id, typed))) {
                    throw new NotFound();
                }
                return Redirect.to(page, Minutes.desk(id)).saying("minutes.notice.amended");
            } catch (Invalid e) {
                form.reject("amendment_sk", e.key(), e.arguments());
            }
        }
        return view(page, by, event, Back.ofAmendment(form)).rejected();
    }

    /** Where answers are sent; who follows its address sees the corrections. */
    @GetMapping("/{partnership}/desk/events/{id}/minutes/corrections/{number}")
    View correctionAddress(Page page, Coordinator by, @PathVariable UUID id, @PathVariable String number) {
        return Redirect.to(page, Minutes.desk(existing(by, id).id()));
    }

    @PostMapping("/{partnership}/desk/events/{id}/minutes/corrections/{number}")
    View answer(Page page, Form form, Coordinator by, @PathVariable UUID id, @PathVariable String number) {
        var event = existing(by, id);
        int which = Numbers.of(number);
        var answer = form.choice("answer", Answer.class);
        var because = answer == Answer.NOT_TAKEN
                ? form.line("because", BECAUSE)
                : Objects.requireNonNullElse(form.optionalLine("because", BECAUSE), "");
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (answer != null && form.isValid()) {
            var became = corrections.answer(by, id, which, answer, because, form.isChosen("by_hand", "yes"));
            switch (became) {
                case DONE -> {
                    return Redirect.to(page, Minutes.desk(id)).saying("minutes.notice.answered");
                }
                case GONE -> throw new NotFound();
                case CHANGED_MEANWHILE -> {
                    form.reject("answer", "minutes.problem.changed-meanwhile");
                    status = HttpStatus.CONFLICT;
                }
            }
        }
        return view(page, by, event, Back.ofAnswer(which, form)).with(status);
    }

    private @Nullable MinutesDraft read(Form form, UUID event, Coordinator by) {
        var typed = form.longText("text", LONGEST);
        var state = form.choice("state", MinutesState.class);
        var until = state == MinutesState.CORRECTIONS
                ? form.read("until", TypedTime::moment)
                : form.readOptional("until", TypedTime::moment).orElse(null);
        if (state == null || !form.isValid()) {
            return null;
        }
        try {
            return new MinutesDraft(kept(by, event, typed), state, until);
        } catch (Invalid e) {
            form.reject("text_sk", e.key(), e.arguments());
            return null;
        }
    }

    private Text kept(Coordinator by, UUID event, Text typed) {
        var people = new PeopleInText(db.in(by.partnership(), () -> attendees.of(event)));
        var english = typed.en();
        return new Text(people.kept(typed.sk()), english == null ? null : people.kept(english));
    }

    private Html view(Page page, Coordinator by, Event event, Back back) {
        return db.in(by.partnership(), () -> {
            var known = attendees.of(event.id());
            var people = new PeopleInText(known);
            var minutes = store.of(event.id()).orElse(null);
            var form = back.form() == null ? written(page.here(), event, minutes, known, back) : back.form();
            var view = new MinutesFormView(
                    page,
                    event,
                    minutes,
                    form,
                    said(page, event, known, people),
                    back.answered(),
                    back.answer(),
                    back.amendment(),
                    amendments.of(event.id()),
                    known,
                    named(back.merge(), people),
                    form.isChosen("preview", "yes") && form.isValid() ? preview(page, people, form) : "");
            return Html.of("minutes/minutesForm", view).keptSecret();
        });
    }

    /** All corrections, those that wait first. */
    private List<Said> said(Page page, Event event, List<Attendee> known, PeopleInText people) {
        var numbers = known.stream().collect(Collectors.toMap(Attendee::number, Function.identity()));
        return corrections.of(event.id()).stream()
                .sorted(Comparator.comparing(correction -> correction.answer() != null))
                .map(correction -> MinutesViews.said(page, correction, people, numbers))
                .toList();
    }

    /** With the names of whom clashing words name by their numbers. */
    private static @Nullable Merge<MinutesDraft> named(@Nullable Merge<MinutesDraft> merge, PeopleInText people) {
        return merge == null
                ? null
                : new Merge<>(
                        merge.merged(),
                        merge.clashes().stream()
                                .map(clash -> new Merge.Clash(
                                        clash.name(),
                                        clash.lang(),
                                        named(clash.read(), people),
                                        named(clash.theirs(), people),
                                        named(clash.mine(), people)))
                                .toList());
    }

    private static @Nullable Object named(@Nullable Object value, PeopleInText people) {
        return value instanceof String text ? people.forDesk(text) : value;
    }

    private static String preview(Page page, PeopleInText people, Form form) {
        var text = people.kept(Typed.lines(form.typed("text_sk")));
        return PeopleInText.html(Markdown.toHtml(people.forPages(text, page.words()), Lang.SK, 2));
    }

    /** What two wrote at once, else what is written, or composed where nothing is. */
    private Form written(Site site, Event event, @Nullable Minutes minutes, List<Attendee> known, Back back) {
        var people = new PeopleInText(known);
        var merge = back.merge();
        if (merge != null) {
            return filled(people, merge.merged(), back.version());
        }
        if (minutes != null) {
            return filled(people, minutes.draft(), minutes.version());
        }
        var composed = Text.sk(composition.of(site, event, known));
        return filled(people, new MinutesDraft(composed, MinutesState.DRAFT, suggested()), 0);
    }

    /** A week from now, in the evening. */
    private Instant suggested() {
        var day = Words.local(clock.instant()).toLocalDate().plusDays(7);
        return TypedTime.at(day, LocalTime.of(18, 0));
    }

    private static Form filled(PeopleInText people, MinutesDraft draft, int version) {
        var english = draft.text().en();
        return new Form.Values()
                .set(
                        "text",
                        new Text(people.forDesk(draft.text().sk()), english == null ? null : people.forDesk(english)))
                .set("state", draft.state())
                .set("until", draft.until() == null ? "" : TypedTime.moment(draft.until()))
                .set("version", version)
                .form();
    }

    private Event existing(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }
}
