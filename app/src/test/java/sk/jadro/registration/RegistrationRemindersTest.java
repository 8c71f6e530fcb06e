package sk.jadro.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Words;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;

/** Whoever has a seat is reminded on the day before. */
@JadroTest
class RegistrationRemindersTest {
    private static final LocalDate DAY = LocalDate.of(2030, 5, 14);

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Test
    void onTheDayBeforeWithWhatToBringAndWhomToCall() {
        var event =
                new AnEventWithSeats(house, Map.of("seats", "1", "bring_sk", "Teplý sveter.", "call", "Jana, 0900 1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        morning(event, DAY.minusDays(2));
        assertThat(told(event, "Eva Kráľová")).isEmpty();
        morning(event, DAY.minusDays(1));
        assertThat(told(event, "Eva Kráľová"))
                .singleElement()
                .asString()
                .contains(
                        "Zajtra o 17:00 sa začína podujatie Stretnutie pri stole.",
                        "Kde: Cikkerova sieň.",
                        "Teplý sveter.",
                        "Komu zavolať: Jana, 0900 1.");
        assertThat(told(event, "Ján Uhlík")).isEmpty();
    }

    @Test
    void ofACancelledEventNobodyIs() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.changeEvent(Map.of("cancelled_sk", "Sála je zatvorená."));
        morning(event, DAY.minusDays(1));
        assertThat(told(event, "Eva Kráľová")).isEmpty();
    }

    private List<String> told(AnEventWithSeats event, String name) {
        return house.db()
                .in(
                        event.site.id(),
                        () -> house.db()
                                .sql("""
                                        select plain from mail
                                        where partnership_id = :partnership and recipient = :to and plain like '%Zajtra%'
                                        """)
                                .set("to", event.email(name))
                                .list(row -> Seen.plain(row.string("plain")).replaceAll("\\s+", " ")));
    }

    private void morning(AnEventWithSeats event, LocalDate day) {
        var moment = day.atTime(8, 0).atZone(Words.ZONE).toInstant();
        clock.later(Duration.between(Instant.now(), moment), () -> house.anHourlyRound(event.site));
    }
}
