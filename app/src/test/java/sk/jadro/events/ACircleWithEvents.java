package sk.jadro.events;

import sk.jadro.support.ACircle;
import sk.jadro.support.House;
import sk.jadro.support.Seen;

/** A circle and its events, made as people make them. */
final class ACircleWithEvents extends ACircle {
    ACircleWithEvents(House house) {
        super(house);
    }

    /** What the form of an event sends for a circle. */
    String id(String circle) {
        return coordinator.open(at("/desk/events/new")).html().select("#circle option").stream()
                .filter(option -> option.text().equals(circle))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    /** One of this circle's. */
    Seen event(TypedEvent event, String circle) {
        return event.with("circle", id(circle)).saveAs(coordinator, site);
    }
}
