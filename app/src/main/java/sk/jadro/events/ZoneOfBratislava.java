package sk.jadro.events;

import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Europe/Bratislava as calendars must be told (RFC 5545 §3.6.5): the European Union's summer time since 1996. The
 * library's own data would call it Europe/Prague and begin in 1850.
 */
final class ZoneOfBratislava {
    static final VTimeZone BLOCK = new VTimeZone(
            new PropertyList(List.of(new TzId("Europe/Bratislava"))),
            new ComponentList<>(List.of(
                    new Daylight(new PropertyList(List.of(
                            new DtStart<>("19960331T020000"),
                            new RRule<>("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
                            new TzOffsetFrom("+0100"),
                            new TzOffsetTo("+0200"),
                            new TzName("CEST")))),
                    new Standard(new PropertyList(List.of(
                            new DtStart<>("19961027T030000"),
                            new RRule<>("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
                            new TzOffsetFrom("+0200"),
                            new TzOffsetTo("+0100"),
                            new TzName("CET")))))));

    private ZoneOfBratislava() {}
}
