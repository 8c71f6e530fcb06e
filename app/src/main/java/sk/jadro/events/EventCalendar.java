package sk.jadro.events;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Page;

/** Events as people put them into their own calendars (iCalendar, RFC 5545). */
@Component
class EventCalendar {
    /** How often calendars are asked to look again. */
    private static final Duration REFRESHED = Duration.ofHours(6);

    private final Addresses addresses;

    EventCalendar(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A calendar of this one event in the page's language. */
    String of(Page page, Event event) {
        return calendar(page, List.of(), List.of(event));
    }

    /** A calendar of these to be followed, with its name and how often to look for changes (RFC 7986 §5.1, §5.7). */
    String of(Page page, String name, List<Event> events) {
        var properties = List.of(
                new Name(name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESHED),
                // What calendars knew before that standard, and some still do alone.
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-PUBLISHED-TTL", REFRESHED.toString()));
        return calendar(page, properties, events);
    }

    private String calendar(Page page, List<? extends Property> more, List<Event> events) {
        var properties = new ArrayList<Property>(
                List.of(ImmutableVersion.VERSION_2_0, new ProdId("-//Jadro//Jadro//SK"), ImmutableCalScale.GREGORIAN));
        properties.addAll(more);
        var components = new ArrayList<CalendarComponent>(List.of(ZoneOfBratislava.BLOCK));
        events.forEach(event -> components.add(new VEvent(new PropertyList(properties(page, event)))));
        return FoldedLines.of(new Calendar(new PropertyList(properties), new ComponentList<>(components)).toString());
    }

    private List<Property> properties(Page page, Event event) {
        var properties = new ArrayList<Property>(List.of(
                new Uid(uid(event)),
                new DtStamp(event.changedAt()),
                new LastModified(event.changedAt()),
                new Sequence(event.sequence()),
                new DtStart<>(Words.local(event.startsAt())),
                new DtEnd<>(Words.local(event.endsAt())),
                new Summary(
                        event.isCancelled()
                                ? page.say(
                                        "events.cancelled.title", event.title().in(page.lang()))
                                : event.title().in(page.lang())),
                event.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                new Description(event.summary().in(page.lang())),
                new Url(URI.create(addresses.absolute(page.lang(), page.here(), event.path())))));
        if (!event.place().isBlank()) {
            properties.add(new Location(event.place().in(page.lang())));
        }
        return properties;
    }

    /** For ever the same, whatever the event is called and whenever it is. */
    private String uid(Event event) {
        return event.id() + "@"
                + Objects.requireNonNullElse(URI.create(addresses.root()).getHost(), "localhost");
    }
}
