package sk.jadro.attendance;

import java.util.List;
import java.util.Map;
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
import sk.jadro.base.edit.Edition;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.edit.Revision;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.FormKey;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.EventPlace;
import sk.jadro.events.Events;
import sk.jadro.people.Consent;
import sk.jadro.people.Side;
import sk.jadro.people.SideCounts;
import sk.jadro.people.TypedName;
import sk.jadro.registration.ExpectedPeople;

/** Where coordinators write who took part: numbers by side, and the names of those who agreed. */
@Controller
class AttendanceDesk {
    private final Events events;
    private final Attendance attendance;
    private final Participants participants;
    private final ExpectedPeople expected;
    private final Db db;

    AttendanceDesk(Events events, Attendance attendance, Participants participants, ExpectedPeople expected, Db db) {
        this.events = events;
        this.attendance = attendance;
        this.participants = participants;
        this.expected = expected;
        this.db = db;
    }

    @Bean
    static DeskLink attendanceOfAnEvent() {
        return new DeskLink(EventPlace.DESK, "attendance", "/attendance", 10);
    }

    /** By the titles of their events, as numbers bear none. */
    @Bean
    static HistoryKind<SideCounts> attendanceInTheHistory(AttendanceStore store, Events events) {
        return new HistoryKind<>(
                store,
                "attendance",
                (page, steps) -> {
                    var titles = events.titles(
                            page.here().id(),
                            steps.stream().map(Revision::thing).distinct().toList());
                    return step -> Called.by(page, titles.get(step.thing()));
                },
                event -> "/desk/events/" + event + "/attendance",
                (page, ids) -> Map.of());
    }

    /**
     * @param form of the numbers, a field for each side
     * @param name the form of one more name
     * @param expected how many registered and had a seat
     * @param merge with what somebody else counted meanwhile, null unless they did
     */
    record AttendanceView(
            Page page,
            Event event,
            Form form,
            Form name,
            @Nullable Merge<SideCounts> merge,
            List<Participant> participants,
            Map<Side, Integer> expected) {
        /** How many of a side registered, in words; null if nobody did. */
        @Nullable
        String expected(Side side) {
            return expected.containsKey(side) ? page.say("attendance.expected", expected.get(side)) : null;
        }

        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
        }

        /** Of the form of one more name. */
        UUID key() {
            return FormKey.of(name);
        }

        /** Of both forms the one that came back. */
        Form wrongForm() {
            return form.isValid() ? name : form;
        }

        String consentWords() {
            return consent(page, event).words();
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/attendance")
    Html show(Page page, Coordinator by, @PathVariable UUID id) {
        return view(page, by, existing(by, id), Form.empty());
    }

    @PostMapping("/{partnership}/desk/events/{id}/attendance")
    View count(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        var draft = SideCounts.read(form);
        if (!form.isValid()) {
            return view(page, by, event, form, Form.empty(), null).rejected();
        }
        return switch (attendance.change(by, id, draft, form.number("version"))) {
            case ChangeResult.Saved(var saved) ->
                Redirect.to(page, address(event)).saying("desk.notice.saved");
            case ChangeResult.Conflict(var version, var merge) ->
                view(page, by, event, filled(new Edition<>(merge.merged(), version)), Form.empty(), merge)
                        .with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> throw new NotFound();
        };
    }

    /** Where the form of a name is sent; who follows its address sees the form. */
    @GetMapping("/{partnership}/desk/events/{id}/participants")
    View formAddress(Page page, Coordinator by, @PathVariable UUID id) {
        return Redirect.to(page, address(existing(by, id)));
    }

    @PostMapping("/{partnership}/desk/events/{id}/participants")
    View add(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        var name = TypedName.read(form);
        var side = form.choice("side", Side.class);
        if (!form.isChosen("agreed", "yes")) {
            form.reject("agreed", "attendance.problem.not-agreed");
        }
        if (side == null || !form.isValid()) {
            return view(page, by, event, form).rejected();
        }
        participants.add(by, FormKey.of(form), id, name, side, consent(page, event));
        return Redirect.to(page, address(event)).saying("attendance.notice.name-added");
    }

    @PostMapping("/{partnership}/desk/events/{id}/participants/{participant}/removal")
    View remove(Page page, Coordinator by, @PathVariable UUID id, @PathVariable UUID participant) {
        var event = existing(by, id);
        if (!participants.remove(by, id, participant)) {
            throw new NotFound();
        }
        return Redirect.to(page, address(event)).saying("attendance.notice.name-removed");
    }

    /** What stood on the list that people signed. */
    private static Consent consent(Page page, Event event) {
        return ListConsent.of(page.words(), event.title());
    }

    /** @param name the form of one more name */
    private Html view(Page page, Coordinator by, Event event, Form name) {
        return view(page, by, event, filled(attendance.counted(by, event.id())), name, null);
    }

    private Html view(Page page, Coordinator by, Event event, Form form, Form name, @Nullable Merge<SideCounts> merge) {
        var listed = participants.of(by.partnership(), event.id());
        var registered =
                db.in(by.partnership(), () -> expected.of(List.of(event.id()))).getOrDefault(event.id(), Map.of());
        return Html.of("attendance/attendance", new AttendanceView(page, event, form, name, merge, listed, registered))
                .keptSecret();
    }

    private Event existing(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }

    private static String address(Event event) {
        return "/desk/events/" + event.id() + "/attendance";
    }

    private static Form filled(Edition<SideCounts> numbers) {
        return numbers.draft()
                .fill(new Form.Values().set("version", numbers.version()))
                .form();
    }
}
