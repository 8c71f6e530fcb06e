package sk.jadro.attendance;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.FormKey;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.events.Event;
import sk.jadro.events.EventPlace;
import sk.jadro.events.Events;
import sk.jadro.people.Consent;
import sk.jadro.people.Coordinator;
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;

/** Where coordinators write who took part: numbers by side, and the names of those who agreed. */
@Controller
class AttendanceDesk {
    private final Events events;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    private final Attendance attendance;
    private final Participants participants;

    AttendanceDesk(Events events, Attendance attendance, Participants participants) {
        this.events = events;
        this.attendance = attendance;
        this.participants = participants;
    }

    @Bean
    static DeskLink attendanceOfAnEvent() {
        return new DeskLink(EventPlace.DESK, "attendance", "/attendance", 10);
    }

    /**
     * @param form of the numbers, a field for each side
     * @param name the form of one more name
     * @param differences what somebody else counted meanwhile
     */
    record AttendanceView(
            Page page,
            Event event,
            Form form,
            Form name,
            String version,
            List<Difference> differences,
            List<Participant> participants) {
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
        var bySide = new EnumMap<Side, Integer>(Side.class);
        for (var side : Side.values()) {
            form.readOptional(field(side), AttendanceDesk::people).ifPresent(people -> bySide.put(side, people));
        }
        if (!form.isValid()) {
            return view(page, by, event, form, form.typed("version"), List.of()).rejected();
        }
        return switch (attendance.change(by, id, bySide, form.number("version"))) {
            case Attendance.Change.Saved() -> Redirect.to(page, address(event)).saying("desk.notice.saved");
            case Attendance.Change.Conflict(var theirs) ->
                view(page, by, event, form, String.valueOf(theirs.version()), differences(page, theirs.bySide(), form))
                        .with(HttpStatus.CONFLICT);
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

    private Html view(Page page, Coordinator by, Event event, Form name) {
        var counted = attendance.counted(by, event.id());
        var values = new LinkedHashMap<String, List<String>>();
        typed(counted.bySide()).forEach((field, people) -> values.put(field, List.of(people)));
        var view = new AttendanceView(
                page,
                event,
                Form.filled(values),
                name,
                String.valueOf(counted.version()),
                List.of(),
                participants.of(by.partnership(), event.id()));
        return Html.of("attendance/attendance", view).keptSecret();
    }

    private Html view(Page page, Coordinator by, Event event, Form form, String version, List<Difference> differences) {
        var view = new AttendanceView(
                page, event, form, Form.empty(), version, differences, participants.of(by.partnership(), event.id()));
        return Html.of("attendance/attendance", view).keptSecret();
    }

    private Event existing(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }

    private static String address(Event event) {
        return "/desk/events/" + event.id() + "/attendance";
    }

    static String field(Side side) {
        return "people-" + Code.of(side);
    }

    private static List<Difference> differences(Page page, Map<Side, Integer> theirs, Form form) {
        return Arrays.stream(Side.values())
                .map(side -> new Difference(
                        page.say("side", side),
                        null,
                        String.valueOf(theirs.getOrDefault(side, 0)),
                        form.typed(field(side)).isBlank() ? "0" : form.typed(field(side))))
                .filter(difference -> !difference.theirs().equals(difference.mine()))
                .toList();
    }

    private static Map<String, String> typed(Map<Side, Integer> bySide) {
        return bySide.entrySet().stream()
                .collect(Collectors.toMap(entry -> field(entry.getKey()), entry -> String.valueOf(entry.getValue())));
    }

    private static int people(String typed) {
        if (!NUMBER.matches(typed)) {
            throw new Invalid("attendance.problem.people");
        }
        return Integer.parseInt(typed);
    }
}
