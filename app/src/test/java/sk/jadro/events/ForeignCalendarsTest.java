package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static sk.jadro.events.TypedEvent.anEvent;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** The calendar as programs read it that have nothing to do with the library that writes it. */
@JadroTest
class ForeignCalendarsTest {
    private static final Path KHAL = Path.of("/usr/bin/khal");

    @Autowired
    House house;

    private Site site;

    /** One in summer, one in winter, one of several days that is cancelled, with signs that the format sets apart. */
    @BeforeEach
    void threeEvents() {
        site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        anEvent()
                .with("title_sk", "Stôl; čiarka, a \\ lomka")
                .with("place_sk", "Cikkerova sieň, Námestie SNP 1")
                .saveAs(coordinator, site);
        anEvent().with("title_sk", "V zime").with("day", "15. 1. 2030").saveAs(coordinator, site);
        var weekend = anEvent()
                .with("title_sk", "Víkend")
                .with("day", "1. 6. 2030")
                .with("last_day", "2. 6. 2030")
                .saveAs(coordinator, site);
        coordinator.submit(weekend, weekend.address().getPath(), Map.of("cancelled_sk", "Málo prihlásených."));
    }

    @Test
    void biweeklyReadsWhatWasWritten() {
        var calendar = Biweekly.parse(feed()).first();
        assertThat(calendar.getEvents())
                .extracting(
                        event -> event.getSummary().getValue(),
                        event -> Instant.ofEpochMilli(
                                event.getDateStart().getValue().getTime()),
                        event -> Instant.ofEpochMilli(
                                event.getDateEnd().getValue().getTime()),
                        event -> event.getSequence().getValue(),
                        ForeignCalendarsTest::isCancelled)
                .containsExactlyInAnyOrder(
                        row("Stôl; čiarka, a \\ lomka", "2030-05-14T15:00:00Z", "2030-05-14T17:00:00Z", 0, false),
                        row("V zime", "2030-01-15T16:00:00Z", "2030-01-15T18:00:00Z", 0, false),
                        row("Zrušené: Víkend", "2030-06-01T15:00:00Z", "2030-06-02T17:00:00Z", 1, true));
        assertThat(calendar.getEvents())
                .anySatisfy(event ->
                        assertThat(event.getLocation().getValue()).isEqualTo("Cikkerova sieň, Námestie SNP 1"));
    }

    private static boolean isCancelled(VEvent event) {
        return event.getStatus().isCancelled();
    }

    private static Tuple row(String summary, String starts, String ends, int sequence, boolean cancelled) {
        return Tuple.tuple(summary, Instant.parse(starts), Instant.parse(ends), sequence, cancelled);
    }

    /** Debian's, where it is installed. */
    @Test
    void khalListsWhatWasWritten(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(KHAL));
        Files.createDirectory(folder.resolve("calendar"));
        Files.writeString(folder.resolve("events.ics"), feed());
        Files.writeString(folder.resolve("config"), """
                [calendars]
                [[jadro]]
                path = %1$s/calendar
                type = calendar
                [sqlite]
                path = %1$s/khal.db
                [locale]
                local_timezone = Europe/Bratislava
                default_timezone = Europe/Bratislava
                timeformat = %%H:%%M
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                """.formatted(folder));
        khal(
                folder,
                "import",
                "--batch",
                "-a",
                "jadro",
                folder.resolve("events.ics").toString());
        var listed = khal(
                folder,
                "list",
                "--day-format",
                "",
                "--format",
                "{title}|{start-date-long}|{start-time}|{end-date-long}|{end-time}|{location}|{status}",
                "2030-01-01",
                "365d");
        assertThat(listed)
                .contains(
                        "Stôl; čiarka, a \\ lomka|2030-05-14|17:00|2030-05-14|19:00|Cikkerova sieň, Námestie SNP 1|CONFIRMED",
                        "V zime|2030-01-15|17:00|2030-01-15|19:00|Cikkerova sieň|CONFIRMED")
                .anyMatch(line -> line.startsWith("Zrušené: Víkend|2030-06-01|17:00|") && line.contains("CANCELLED"));
    }

    private static List<String> khal(Path folder, String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<>(
                List.of(KHAL.toString(), "-c", folder.resolve("config").toString()));
        words.addAll(List.of(arguments));
        var command = new ProcessBuilder(words).redirectErrorStream(true);
        command.environment().put("LC_ALL", "C.UTF-8");
        command.environment().put("HOME", folder.toString());
        var process = command.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().map(String::strip).toList();
    }

    private String feed() {
        return house.visitor().open("/" + site.slug() + "/events.ics").text();
    }
}
