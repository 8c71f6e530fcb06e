package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.anEvent;
import static sk.jadro.events.TypedEvent.idPath;
import static sk.jadro.events.TypedEvent.path;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

@JadroTest
class EventCalendarTest {
    @Autowired
    House house;

    Site site;
    Visitor coordinator;
    Seen form;

    @BeforeEach
    void begin() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        form = anEvent()
                .with("title_en", "Meeting at the table")
                .with(
                        "summary_sk",
                        "Ľúbezné slová, čiarky; bodkočiarky a šťavnaté dĺžne, ktoré sa do riadka nezmestia 🌻.")
                .saveAs(coordinator, site);
    }

    @Test
    void aStrictReaderFindsNothingWrong() throws Exception {
        var calendar = parse(ics(""));

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(property(calendar, Property.SUMMARY)).isEqualTo("Stretnutie pri stole");
        assertThat(property(calendar, Property.LOCATION)).isEqualTo("Cikkerova sieň");
        assertThat(property(calendar, Property.DESCRIPTION))
                .isEqualTo("Ľúbezné slová, čiarky; bodkočiarky a šťavnaté dĺžne, ktoré sa do riadka nezmestia 🌻.");
        assertThat(property(calendar, Property.URL)).endsWith(path(site, "/events/stretnutie-pri-stole"));
        var start = event(calendar).<ZonedDateTime>getStartDate().orElseThrow().getDate();
        assertThat(start.toInstant()).isEqualTo(Instant.parse("2030-05-14T15:00:00Z"));
    }

    @Test
    void theZoneIsExplained() throws Exception {
        var text = ics("").text();

        assertThat(text).contains("DTSTART;TZID=Europe/Bratislava:20300514T170000\r\n");
        assertThat(text).contains("""
                BEGIN:VTIMEZONE
                TZID:Europe/Bratislava
                BEGIN:DAYLIGHT
                DTSTART:19960331T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                TZNAME:CEST
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:19961027T030000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                TZNAME:CET
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n"));
        var zone = parse(ics("")).<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
        assertThat(zone.getObservances()).hasSize(2);
    }

    @Test
    void linesAreFoldedAndTheTypeIsSaid() {
        var ics = ics("");

        assertThat(ics.header("Content-Type").replace(" ", "")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(ics.text()).endsWith("END:VCALENDAR\r\n");
        assertThat(ics.text().replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(ics.text().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void theEnglishAddressSpeaksEnglish() throws Exception {
        var calendar = parse(ics("/en"));

        assertThat(property(calendar, Property.SUMMARY)).isEqualTo("Meeting at the table");
        assertThat(property(calendar, Property.URL)).contains("/en/");
    }

    @Test
    void anotherTitleChangesNothingThatCalendarsCountAnotherTimeDoes() throws Exception {
        var before = parse(ics(""));

        form = coordinator.submit(form, idPath(form), Map.of("title_sk", "Iný názov"));
        var renamed = parse(ics(""));
        assertThat(property(renamed, Property.UID)).isEqualTo(property(before, Property.UID));
        assertThat(property(renamed, Property.SEQUENCE)).isEqualTo("0");

        coordinator.submit(form, idPath(form), Map.of("starts", "16:00"));
        var moved = parse(ics(""));
        assertThat(property(moved, Property.UID)).isEqualTo(property(before, Property.UID));
        assertThat(property(moved, Property.SEQUENCE)).isEqualTo("1");
    }

    private Seen ics(String language) {
        return house.visitor().open(language + path(site, "/events/stretnutie-pri-stole.ics"));
    }

    private static Calendar parse(Seen ics) throws Exception {
        return new CalendarBuilder().build(new StringReader(ics.text()));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static String property(Calendar calendar, String name) {
        return event(calendar).getProperty(name).orElseThrow().getValue();
    }
}
