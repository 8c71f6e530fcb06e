package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.anEvent;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** Readers choose of what kind events are, and whose. */
@JadroTest
class EventFiltersTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private ACircleWithEvents circle;

    @BeforeEach
    void threeEventsOfTwoKinds() {
        circle = new ACircleWithEvents(house);
        circle.another("Klub", Map.of());
        circle.event(anEvent().with("title_sk", "Dielňa Jadra").with("kind", "workshop"), "Jadro");
        circle.event(anEvent().with("title_sk", "Diskusia Jadra"), "Jadro");
        circle.event(aPastEvent().with("title_sk", "Dielňa Klubu").with("kind", "workshop"), "Klub");
    }

    @Test
    void byKindAndByCircleAndByBoth() {
        assertThat(titles(reader(""))).hasSize(3);
        assertThat(titles(reader("?kind=workshop"))).containsExactly("Dielňa Jadra", "Dielňa Klubu");
        assertThat(titles(reader("?circle=jadro"))).containsExactlyInAnyOrder("Dielňa Jadra", "Diskusia Jadra");
        assertThat(titles(reader("?kind=workshop&circle=jadro"))).containsExactly("Dielňa Jadra");
    }

    @Test
    void eachChoiceIsALinkThatKeepsTheOthers() {
        var chosen = reader("?kind=workshop&circle=klub");

        assertThat(chosen.texts(".filter [aria-current]")).containsExactly("dielne", "Klub");
        assertThat(chosen.texts(".filter a"))
                .containsExactly("Všetko", "diskusie", "dielne", "Všetko", "Jadro", "Klub");
        assertThat(chosen.one(".filter a:contains(Jadro)").attr("href"))
                .isEqualTo(circle.at("/events?kind=workshop&circle=jadro"));
        assertThat(chosen.one("a.language").attr("href"))
                .isEqualTo("/en" + circle.at("/events?kind=workshop&circle=klub"));
        assertThat(chosen.one("a[href*=events.ics]").attr("href"))
                .isEqualTo(circle.at("/events.ics?kind=workshop&circle=klub"));
    }

    @Test
    void theYearAndThePagerKeepThem() {
        for (int i = 1; i <= 21; i++) {
            circle.event(
                    aPastEvent()
                            .with("title_sk", "Dielňa " + i)
                            .with("kind", "workshop")
                            .with("day", i + ". 5. 2019"),
                    "Klub");
        }

        var all = reader("?kind=workshop&circle=klub");
        assertThat(all.one(".pager a").attr("href")).isEqualTo(circle.at("/events?kind=workshop&circle=klub&page=2"));
        assertThat(titles(house.visitor().open(all.one(".pager a").attr("href"))))
                .containsExactly("Dielňa 2", "Dielňa 1");
        var year = all.one(".filter a:contains(2020)").attr("href");
        assertThat(year).isEqualTo(circle.at("/events?kind=workshop&circle=klub&year=2020"));
        assertThat(titles(house.visitor().open(year))).containsExactly("Dielňa Klubu");
    }

    @Test
    void whereNothingIsThePageSaysSoAndLeadsBack() {
        var none = reader("?kind=circle-meeting");

        assertThat(none.status()).isEqualTo(200);
        assertThat(none.main()).contains("Také podujatie tu nie je žiadne.");
        assertThat(titles(none)).isEmpty();
        assertThat(none.texts(".filter [aria-current]")).contains("stretnutia kruhov");
        assertThat(titles(house.visitor()
                        .open(none.one("main p a:contains(Všetky podujatia)").attr("href"))))
                .hasSize(3);
        var past = reader("?circle=klub");
        assertThat(past.main()).contains("Také podujatie zatiaľ nie je ohlásené.");
        assertThat(titles(past)).containsExactly("Dielňa Klubu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kind=", "?kind=party", "?circle=", "?circle=nikto", "?circle=%3Cb%3E", "?circle=Jadro"})
    void whatThereIsNotIsNotAskedFor(String query) {
        var page = reader(query);

        assertThat(page.main()).isEqualTo(reader("").main());
        assertThat(page.one("link[rel=canonical]").attr("href")).endsWith(circle.at("/events"));
    }

    @Test
    void aCircleThatReadersDoNotSeeIsNotOffered() {
        circle.coordinator.post(circle.desk + "/archive", Map.of());

        assertThat(reader("").texts(".filter a")).doesNotContain("Jadro").contains("Klub");
        assertThat(titles(reader("?circle=jadro"))).hasSize(3);
    }

    @Test
    void aPageByKindIsKeptAndOneByCircleIsMadeForWhoAsks() {
        Awaitility.await().until(() -> {
            reader("?kind=workshop");
            return queries.during(() -> reader("?kind=workshop")).isEmpty();
        });
        reader("?circle=jadro");
        assertThat(queries.during(() -> reader("?circle=jadro"))).isNotEmpty();
        assertThat(titles(reader("?circle=klub"))).containsExactly("Dielňa Klubu");
        assertThat(titles(reader(""))).hasSize(3);
    }

    private static List<String> titles(Seen page) {
        return page.texts(".event__title");
    }

    private Seen reader(String query) {
        return house.visitor().open(circle.at("/events" + query));
    }
}
