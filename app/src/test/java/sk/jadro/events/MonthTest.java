package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.anEvent;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** The events month by month. */
@JadroTest
class MonthTest {
    @Autowired
    House house;

    @Test
    void anEventStandsOnItsDayAndOneOfSeveralDaysOnEach() {
        var site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        anEvent().saveAs(coordinator, site);
        anEvent()
                .with("title_sk", "Víkend s mestom")
                .with("day", "31. 5. 2030")
                .with("last_day", "2. 6. 2030")
                .saveAs(coordinator, site);
        var may = house.visitor().open("/" + site.slug() + "/calendar?month=2030-05");
        assertThat(may.heading()).isEqualTo("Podujatia: máj 2030");
        assertThat(may.html().select("time[datetime=2030-05-14] ~ ul a").eachText())
                .containsExactly("Stretnutie pri stole");
        assertThat(may.texts(".month__events")).contains("17:00 Stretnutie pri stole");
        assertThat(may.html().select("time[datetime=2030-05-30] ~ ul")).isEmpty();
        for (var day : new String[] {"2030-05-31", "2030-06-01", "2030-06-02"}) {
            assertThat(may.html().select("time[datetime=" + day + "] ~ ul a").eachText())
                    .as(day)
                    .containsExactly("Víkend s mestom");
        }
        var june = house.visitor().open(may.html().select("a[rel=next]").attr("href"));
        assertThat(june.heading()).isEqualTo("Podujatia: jún 2030");
        assertThat(june.html().select("time[datetime=2030-06-03] ~ ul")).isEmpty();
        assertThat(june.html().select("time[datetime=2030-06-01] ~ ul a").eachText())
                .containsExactly("Víkend s mestom");
    }

    @Test
    void aMonthHasWholeWeeksAndSaysWhenItIsEmpty() {
        var site = house.aPartnership();
        var month = house.visitor().open("/" + site.slug() + "/calendar?month=2031-02");
        assertThat(month.html().select(".month__day")).hasSize(35);
        assertThat(month.html().select(".month__day time").getFirst().attr("datetime"))
                .isEqualTo("2031-01-27");
        assertThat(month.main()).contains("V tomto mesiaci nič nie je.");
    }

    @Test
    void kindsAreAskedForHereToo() {
        var site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        anEvent().with("kind", "workshop").saveAs(coordinator, site);
        var path = "/" + site.slug() + "/calendar?month=2030-05&kind=";
        assertThat(house.visitor().open(path + "workshop").texts(".month__events"))
                .hasSize(1);
        var others = house.visitor().open(path + "discussion");
        assertThat(others.texts(".month__events")).isEmpty();
        assertThat(others.html().select("a[rel=prev]").attr("href")).contains("kind=discussion");
    }

    @Test
    void aCancelledOneIsMarked() {
        var site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        var saved = anEvent().saveAs(coordinator, site);
        coordinator.submit(saved, saved.address().getPath(), Map.of("cancelled_sk", "Sála je zatvorená."));
        assertThat(house.visitor()
                        .open("/" + site.slug() + "/calendar?month=2030-05")
                        .texts(".month__events"))
                .containsExactly("17:00 Stretnutie pri stole (zrušené)");
        var calendar = house.visitor()
                .open("/" + site.slug() + "/events/stretnutie-pri-stole.ics")
                .text();
        assertThat(calendar).contains("STATUS:CANCELLED", "SEQUENCE:1", "SUMMARY:Zrušené: Stretnutie pri stole");
    }

    @Test
    void whatIsNoMonthIsThisOne() {
        var site = house.aPartnership();
        var now = house.visitor().open("/" + site.slug() + "/calendar").heading();
        for (var odd : new String[] {"2030-13", "2030", "x", "0000-01", "9999-12"}) {
            assertThat(house.visitor()
                            .open("/" + site.slug() + "/calendar?month=" + odd)
                            .heading())
                    .as(odd)
                    .isEqualTo(now);
        }
    }
}
