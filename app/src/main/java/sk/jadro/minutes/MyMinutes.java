package sk.jadro.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.attendance.Attendees;
import sk.jadro.base.web.Page;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;

/** The minutes that somebody may correct, on their own page. */
@Component
@Order(6)
class MyMinutes implements Involvement {
    private final MinutesStore store;
    private final Attendees attendees;
    private final Clock clock;

    MyMinutes(MinutesStore store, Attendees attendees, Clock clock) {
        this.store = store;
        this.attendees = attendees;
        this.clock = clock;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        var events = attendees.eventsOf(person);
        return events.isEmpty()
                ? List.of()
                : store.these(events).stream()
                        .filter(minutes -> minutes.takesCorrections(clock.instant()))
                        .map(minutes -> involved(page, minutes))
                        .toList();
    }

    private static Involved involved(Page page, Minutes minutes) {
        var until =
                page.words().dateAndTime(Objects.requireNonNull(minutes.draft().until()));
        var state = page.say("minutes.state", minutes.state()) + " " + page.say("minutes.step.until", until);
        return new Involved(
                minutes.event(),
                page.say("minutes"),
                minutes.meeting().title(),
                minutes.own(),
                state,
                true,
                List.of(),
                List.of(new Fact("until", page.say("minutes.until"), until)));
    }
}
