package sk.jadro.minutes;

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
import org.springframework.web.servlet.View;
import sk.jadro.attendance.Attendees;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.Called;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Revision;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.EventPlace;
import sk.jadro.events.Events;
import sk.jadro.minutes.Correction.Answer;
import sk.jadro.minutes.MinutesForms.Back;
import sk.jadro.minutes.MinutesForms.Which;
import sk.jadro.minutes.MinutesWriting.Refusal;

/** Where those who coordinate write minutes, open them for corrections, answer these, and close them. */
@Controller
class MinutesDesk {
    private static final int LONGEST = 100_000;
    private static final int BECAUSE = 500;
    private static final int AMENDMENT = 20_000;

    private final Db db;
    private final Events events;
    private final MinutesWriting writing;
    private final Corrections corrections;
    private final MinutesForms forms;
    private final Attendees attendees;

    MinutesDesk(
            Db db,
            Events events,
            MinutesWriting writing,
            Corrections corrections,
            MinutesForms forms,
            Attendees attendees) {
        this.db = db;
        this.events = events;
        this.writing = writing;
        this.corrections = corrections;
        this.forms = forms;
        this.attendees = attendees;
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

    @GetMapping("/{partnership}/desk/events/{id}/minutes")
    Html show(Page page, Coordinator by, @PathVariable UUID id) {
        return forms.of(page, by, existing(by, id), Back.NOTHING);
    }

    @PostMapping("/{partnership}/desk/events/{id}/minutes")
    View save(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        var draft = read(form, id, by);
        if (draft == null) {
            return forms.of(page, by, event, Back.of(Which.MINUTES, form)).rejected();
        }
        if (form.isChosen("preview", "yes")) {
            return forms.of(page, by, event, Back.of(Which.MINUTES, form));
        }
        return switch (writing.save(by, id, draft, form.number("version"))) {
            case MinutesWriting.Saved.Done(var notice) ->
                Redirect.to(page, Minutes.desk(id)).saying(notice);
            case MinutesWriting.Saved.Refused(var why, var waiting) -> {
                form.reject(why.field(), why.key(), waiting);
                yield forms.of(page, by, event, Back.of(Which.MINUTES, form))
                        .with(why == Refusal.LOCKED ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case MinutesWriting.Saved.Conflict(var version, var merge) ->
                forms.of(page, by, event, Back.merged(version, merge)).with(HttpStatus.CONFLICT);
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
        return forms.of(page, by, event, Back.of(Which.AMENDMENT, form)).rejected();
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
        return forms.of(page, by, event, Back.ofAnswer(which, form)).with(status);
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

    private Event existing(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }
}
