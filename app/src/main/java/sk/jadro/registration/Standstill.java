package sk.jadro.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import sk.jadro.base.web.Page;
import sk.jadro.events.Event;

/** Why nobody of those who wait for an event is offered a seat, in words for those who coordinate. */
final class Standstill {
    private Standstill() {}

    /** None where nobody waits. */
    static List<String> of(Page page, Event event, Terms terms, Tally tally, Instant now) {
        if (tally.waiting() == 0) {
            return List.of();
        }
        if (event.isCancelled()) {
            return List.of(page.say("registration.standstill.cancelled"));
        }
        if (!terms.isOpen(event, now)) {
            return List.of(page.say("registration.standstill.closed"));
        }
        var reasons = new ArrayList<String>();
        for (var way : event.way().choices()) {
            var seats = terms.seats(way);
            if (seats != null && tally.waiting(way) > 0) {
                var free = seats - tally.taken(way);
                reasons.add(
                        free > 0
                                ? page.say(
                                        "registration.standstill.kept",
                                        free,
                                        page.say("side", Objects.requireNonNull(terms.reservedSide())))
                                : page.say("registration.standstill.full", page.say("registration.room", way), seats));
            }
        }
        if (tally.held() > 0) {
            reasons.add(page.say("registration.standstill.offered", tally.held()));
        }
        return List.copyOf(reasons);
    }
}
