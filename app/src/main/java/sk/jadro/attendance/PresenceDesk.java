package sk.jadro.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.attendance.Attendees.Mark;
import sk.jadro.base.db.Code;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.ui.Option;
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
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;

/** Where coordinators note who of those whom they know was at an event, who sent word, and who came for whom. */
@Controller
class PresenceDesk {
    private static final String PART = "part-";
    private static final String STANDS_IN = "for-";

    private final Events events;
    private final Attendees attendees;

    PresenceDesk(Events events, Attendees attendees) {
        this.events = events;
        this.attendees = attendees;
    }

    @Bean
    static DeskLink presenceAtAnEvent() {
        return new DeskLink(EventPlace.DESK, "attendance.presence", "/presence", 11);
    }

    /**
     * @param form what is noted of each: {@code part-} and {@code for-}, then the person's id
     * @param added the form of one more
     */
    record PresenceView(Page page, Event event, Form form, Form added, List<Attendee> people) {
        List<Option> parts() {
            return Option.all(page, "attendance.part", Part.values());
        }

        /** For whom somebody may have come: those of whom something is noted, but for themselves. */
        List<Option> others(Attendee whom) {
            return people.stream()
                    .filter(other -> other.number() > 0 && other.number() != whom.number())
                    .map(other -> Option.of(Integer.toString(other.number()), other.name()))
                    .toList();
        }

        /** The language that people's names are in, where it is not the page's. */
        @Nullable
        String theirs() {
            return page.lang() == Lang.SK ? null : Lang.SK.code();
        }

        UUID key() {
            return FormKey.of(added);
        }

        Form wrongForm() {
            return form.isValid() ? added : form;
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/presence")
    Html show(Page page, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        return view(page, event, null, Form.empty(), attendees.known(by, id));
    }

    @PostMapping("/{partnership}/desk/events/{id}/presence")
    View mark(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        var known = attendees.known(by, id);
        var marks = new ArrayList<Mark>();
        for (var whom : known) {
            form.readOptional(PART + whom.person(), PresenceDesk::part)
                    .ifPresent(part -> marks.add(new Mark(whom, part, standsInFor(form, whom, known))));
        }
        if (!form.isValid()) {
            return view(page, event, form, Form.empty(), known).rejected();
        }
        attendees.mark(by, id, marks);
        return Redirect.to(page, address(event)).saying("desk.notice.saved");
    }

    /** Where the form of one more is sent; who follows its address sees the form. */
    @GetMapping("/{partnership}/desk/events/{id}/presence/people")
    View formAddress(Page page, Coordinator by, @PathVariable UUID id) {
        return Redirect.to(page, address(existing(by, id)));
    }

    @PostMapping("/{partnership}/desk/events/{id}/presence/people")
    View add(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = existing(by, id);
        var name = TypedName.read(form);
        var email = form.readOptional("email", EmailAddress::new).orElse(null);
        var side = form.choice("side", Side.class);
        var part = form.choice("part", Part.class);
        if (side == null || part == null || !form.isValid()) {
            return view(page, event, null, form, attendees.known(by, id)).rejected();
        }
        attendees.add(by, FormKey.of(form), id, name, email, side, part);
        return Redirect.to(page, address(event)).saying("attendance.notice.person-added");
    }

    @PostMapping("/{partnership}/desk/events/{id}/presence/people/{person}/removal")
    View remove(Page page, Coordinator by, @PathVariable UUID id, @PathVariable UUID person) {
        var event = existing(by, id);
        if (attendees.known(by, id).stream().noneMatch(whom -> person.equals(whom.person()) && whom.number() > 0)) {
            throw new NotFound();
        }
        attendees.remove(by, id, person);
        return Redirect.to(page, address(event)).saying("attendance.notice.person-removed");
    }

    private static Part part(String typed) {
        return Code.parse(Part.class, typed).orElseThrow(() -> new Invalid("form.choose"));
    }

    private static int standsInFor(Form form, Attendee whom, List<Attendee> known) {
        var field = STANDS_IN + whom.person();
        var number = form.number(field);
        if (number != 0 && known.stream().noneMatch(other -> other.number() == number && other != whom)) {
            form.reject(field, "form.choose");
        }
        return number;
    }

    /** @param typed null for what is noted */
    private static Html view(Page page, Event event, @Nullable Form typed, Form added, List<Attendee> known) {
        return Html.of(
                        "attendance/presence",
                        new PresenceView(page, event, typed == null ? filled(known) : typed, added, known))
                .keptSecret();
    }

    private static Form filled(List<Attendee> known) {
        var values = new Form.Values();
        for (var whom : known) {
            var part = whom.part();
            values.set(PART + whom.person(), part == null ? "" : Code.of(part));
            values.set(STANDS_IN + whom.person(), whom.standsInFor() == 0 ? "" : Objects.toString(whom.standsInFor()));
        }
        return values.form();
    }

    private Event existing(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }

    private static String address(Event event) {
        return "/desk/events/" + event.id() + "/presence";
    }
}
