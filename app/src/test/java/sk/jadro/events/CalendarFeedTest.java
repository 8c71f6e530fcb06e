package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.anEvent;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.text.Words;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** A calendar that people's own calendars follow. */
@JadroTest
class CalendarFeedTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private ACircleWithEvents circle;

    @BeforeEach
    void found() {
        circle = new ACircleWithEvents(house);
    }

    @Test
    void itHoldsWhatIsAheadAndWhatWasWithinAYear() throws Exception {
        circle.event(anEvent().with("title_sk", "Budúce"), "Jadro");
        anEvent().with("title_sk", "Nedávne").with("day", daysAgo(300)).saveAs(circle.coordinator, circle.site);
        anEvent().with("title_sk", "Dávne").with("day", daysAgo(400)).saveAs(circle.coordinator, circle.site);
        anEvent().with("title_sk", "Rozpísané").draft().saveAs(circle.coordinator, circle.site);
        var archived = anEvent().with("title_sk", "Odložené").saveAs(circle.coordinator, circle.site);
        circle.coordinator.post(circle.at(TypedEvent.idPath(archived)) + "/archive", Map.of());

        var calendar = parse(ics(""));

        assertThat(summaries(calendar)).containsExactly("Budúce", "Nedávne");
    }

    @Test
    void aStrictReaderFindsItsNameAndHowOftenToLook() throws Exception {
        circle.event(anEvent().with("kind", "workshop"), "Jadro");
        var answer = ics("?kind=workshop&circle=jadro");
        var calendar = parse(answer);

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        var name = "Partnerstvo na skúšku: podujatia, dielne, Jadro";
        assertThat(property(calendar, "NAME")).isEqualTo(name);
        assertThat(property(calendar, "X-WR-CALNAME")).isEqualTo(name);
        assertThat(property(calendar, "REFRESH-INTERVAL")).isEqualTo("PT6H");
        assertThat(answer.text()).contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
        assertThat(property(parse(ics("/en", "")), "NAME")).isEqualTo("Partnership on trial: events");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("Content-Type").replace(" ", "")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(answer.header("Content-Disposition")).contains("events.ics");
    }

    @Test
    void anEventIsTheSameInItAsByItself() throws Exception {
        circle.event(anEvent(), "Jadro");

        var single = parse(house.visitor().open(circle.at("/events/stretnutie-pri-stole.ics")));

        assertThat(events(parse(ics("")))).containsExactlyElementsOf(events(single));
    }

    @Test
    void itTakesTheListsFiltersAndTheListLeadsToIt() throws Exception {
        circle.another("Klub", Map.of());
        circle.event(anEvent().with("title_sk", "Dielňa Jadra").with("kind", "workshop"), "Jadro");
        circle.event(anEvent().with("title_sk", "Diskusia Klubu"), "Klub");

        assertThat(summaries(parse(ics("?kind=workshop")))).containsExactly("Dielňa Jadra");
        assertThat(summaries(parse(ics("?circle=klub")))).containsExactly("Diskusia Klubu");
        assertThat(summaries(parse(ics("?kind=party")))).hasSize(2);
        var link = house.visitor()
                .open(circle.at("/events?circle=klub"))
                .one("a:contains(Odoberať kalendár)")
                .attr("href");
        assertThat(summaries(parse(house.visitor().open(link)))).containsExactly("Diskusia Klubu");
    }

    @Test
    void whoFollowsACircleThatIsThereNoMoreGetsNobodyElsesEvents() {
        circle.event(anEvent(), "Jadro");
        circle.coordinator.post(circle.desk + "/archive", Map.of());

        assertThat(ics("?circle=jadro").status()).isEqualTo(404);
        assertThat(ics("?circle=nikto").status()).isEqualTo(404);
    }

    @Test
    void oneWithoutEventsCanBeFollowed() throws Exception {
        assertThat(parse(ics("")).validate(true).getEntries()).isEmpty();
    }

    @Test
    void itAsksTheDatabaseEquallyOftenForOneEventAndForThree() {
        circle.event(anEvent(), "Jadro");
        var withOne = queries.during(() -> ics("?circle=jadro"));
        circle.event(anEvent().with("title_sk", "Druhé"), "Jadro");
        circle.event(anEvent().with("title_sk", "Tretie"), "Jadro");

        assertThat(queries.during(() -> ics("?circle=jadro"))).hasSameSizeAs(withOne);
    }

    private static String daysAgo(int days) {
        return TypedTime.day(LocalDate.now(Words.ZONE).minusDays(days));
    }

    private Seen ics(String query) {
        return ics("", query);
    }

    private Seen ics(String language, String query) {
        return house.visitor().open(language + circle.at("/events.ics" + query));
    }

    private static Calendar parse(Seen ics) throws Exception {
        assertThat(ics.status()).isEqualTo(200);
        return new CalendarBuilder().build(new StringReader(ics.text()));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static List<String> summaries(Calendar calendar) {
        return events(calendar).stream()
                .map(event -> event.getProperty(Property.SUMMARY).orElseThrow().getValue())
                .toList();
    }

    private static String property(Calendar calendar, String name) {
        return calendar.getProperty(name).orElseThrow().getValue();
    }
}
