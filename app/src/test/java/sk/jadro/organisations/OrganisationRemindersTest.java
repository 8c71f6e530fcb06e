package sk.jadro.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Words;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;

/** Whoever acts for an organisation is asked, once, whether somebody else does, too. */
@JadroTest
class OrganisationRemindersTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Test
    void thoseOfItAreAskedOnceInTheMorningAndNobodyElse() {
        var site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        var activity = "/" + site.slug() + "/activities/mapa-zelene";
        anActivity().saveAs(coordinator, site);
        var visitor = house.visitor();
        var eva = aSignUp().with("organisation", "OZ Labyrint");
        eva.confirm(house, visitor, activity);
        var list = coordinator.open("/" + site.slug() + "/desk/organisations");
        coordinator.submit(coordinator.open(list.html().select("tbody th a").attr("href")), "/confirmation");
        var jan = aSignUp().with("name", "Ján Uhlík").with("organisation", "oz labyrint");
        jan.confirm(house, visitor, activity);
        var other = aSignUp().with("name", "Zora Kmeťová").with("organisation", "Klub Radvaň");
        other.confirm(house, visitor, activity);

        for (int morning = 1; morning <= 2; morning++) {
            var moment = LocalDate.now(Words.ZONE)
                    .plusDays(morning)
                    .atTime(8, 0)
                    .atZone(Words.ZONE)
                    .toInstant();
            clock.later(Duration.between(Instant.now(), moment), () -> house.anHourlyRound(site));
            assertThat(house.db()
                            .in(
                                    site.id(),
                                    () -> house.db()
                                            .sql("""
                                    select recipient, plain from mail
                                    where partnership_id = :partnership and plain like '%hovorí, že koná%'
                                    """)
                                            .list(row -> List.of(
                                                    row.string("recipient"),
                                                    Seen.plain(row.string("plain"))
                                                            .replaceAll("\\s+", " ")))))
                    .as("morning " + morning)
                    .singleElement()
                    .satisfies(letter -> {
                        assertThat(letter.getFirst()).isEqualTo(eva.email());
                        assertThat(letter.getLast()).contains("Ján Uhlík hovorí, že koná za organizáciu OZ Labyrint");
                    });
        }
    }
}
