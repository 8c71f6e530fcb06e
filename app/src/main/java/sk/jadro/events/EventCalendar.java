package sk.jadro.events;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Page;

/** Events as people put them into their own calendars (iCalendar, RFC 5545). */
@Component
class EventCalendar {
    private final Addresses addresses;

    EventCalendar(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A calendar of this one event in the page's language. */
    String of(Page page, Event event) {
        var calendar = new Calendar(
                new PropertyList(List.of(
                        ImmutableVersion.VERSION_2_0, new ProdId("-//Jadro//Jadro//SK"), ImmutableCalScale.GREGORIAN)),
                new ComponentList<>(
                        List.of(ZoneOfBratislava.BLOCK, new VEvent(new PropertyList(properties(page, event))))));
        return FoldedLines.of(calendar.toString());
    }

    private List<Property> properties(Page page, Event event) {
        var properties = new ArrayList<Property>(List.of(
                new Uid(uid(event)),
                new DtStamp(event.changedAt()),
                new LastModified(event.changedAt()),
                new Sequence(event.sequence()),
                new DtStart<>(Words.local(event.startsAt())),
                new DtEnd<>(Words.local(event.endsAt())),
                new Summary(event.title().in(page.lang())),
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
