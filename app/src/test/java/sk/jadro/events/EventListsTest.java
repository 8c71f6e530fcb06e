package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.anEvent;
import static sk.jadro.events.TypedEvent.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Long lists: readers choose a year, coordinators a state and an order, and go on by what they have seen last. */
@JadroTest
class EventListsTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
    }

    @Test
    void readersChooseTheYear() {
        aPastEvent()
                .with("title_sk", "Silvestrovská porada")
                .with("day", "31. 12. 2019")
                .saveAs(coordinator, site);
        assertThat(reader("").html().select(".filter")).as("one year only").isEmpty();
        aPastEvent()
                .with("title_sk", "Novoročná porada")
                .with("day", "1. 1. 2020")
                .saveAs(coordinator, site);
        anEvent().saveAs(coordinator, site);

        var all = reader("");
        assertThat(all.texts(".filter a")).containsExactly("Všetko", "2020", "2019");
        assertThat(all.texts(".filter [aria-current]")).containsExactly("Všetko");
        assertThat(all.texts("main h3"))
                .containsExactly("Stretnutie pri stole", "Novoročná porada", "Silvestrovská porada");

        var chosen = house.visitor().open(all.one(".filter a:contains(2019)").attr("href"));
        assertThat(chosen.texts(".filter [aria-current]")).containsExactly("2019");
        assertThat(chosen.texts("main h3")).containsExactly("Silvestrovská porada");
        assertThat(house.visitor().open("/en" + path(site, "/events?year=2020")).texts("main h3"))
                .containsExactly("Novoročná porada");
    }

    @Test
    void aYearWithoutEventsSaysSo() {
        aPastEvent().saveAs(coordinator, site);
        var page = reader("?year=1999");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.main()).contains("V roku 1999 tu nie je žiadne podujatie.");
        assertThat(page.html().select(".filter a[href$=/events]").text()).isEqualTo("Všetko");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?year=", "?year=20", "?year=9999", "?year=-2020", "?year=rok", "?year=%3Cb%3E", "?year=+2020"})
    void whatIsNoYearIsNotAskedFor(String query) {
        aPastEvent().saveAs(coordinator, site);

        assertThat(reader(query).main()).isEqualTo(reader("").main());
    }

    @Test
    void coordinatorsChooseTheState() {
        anEvent().with("title_sk", "Verejné").saveAs(coordinator, site);
        anEvent().with("title_sk", "Rozpísané").draft().saveAs(coordinator, site);
        var old = anEvent().with("title_sk", "Staré").saveAs(coordinator, site);
        coordinator.post(TypedEvent.idPath(old).replaceFirst("^", "/" + site.slug()) + "/archive", Map.of());

        assertThat(titles(desk(""))).containsExactlyInAnyOrder("Verejné", "Rozpísané", "Staré");
        assertThat(titles(desk("?state=published"))).containsExactly("Verejné");
        assertThat(titles(desk("?state=draft"))).containsExactly("Rozpísané");
        assertThat(titles(desk("?state=archived"))).containsExactly("Staré");
        assertThat(titles(desk("?state=nonsense"))).hasSize(3);
        assertThat(desk("?state=draft").texts(".filter [aria-current]")).containsExactly("koncepty");
        assertThat(desk("?state=draft").one("th a[href*=order]").attr("href")).contains("state=draft", "order=title");
    }

    @Test
    void aStateThatNothingIsInSaysSoAndLeadsBack() {
        var none = desk("?state=archived");

        assertThat(none.main()).contains("Také podujatie tu nie je žiadne.");
        assertThat(coordinator
                        .open(none.one(".filter a:contains(Všetko)").attr("href"))
                        .main())
                .contains("Začnite prvým.");
    }

    @Test
    void titlesAreSortedAsSlovakDoes() {
        for (var title : List.of("Chata", "Cesta", "Čaj", "Hrad", "cukor", "Dom")) {
            anEvent().with("title_sk", title).saveAs(coordinator, site);
        }

        var sorted = desk("?order=title");
        assertThat(titles(sorted)).containsExactly("Cesta", "cukor", "Čaj", "Dom", "Hrad", "Chata");
        assertThat(sorted.html().select("th[aria-sort=ascending]").text()).startsWith("Podujatie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?order=title", "?state=published", "?state=published&order=title"})
    void aLongListIsReadToItsEndAndNothingTwice(String query) {
        addMany(120);
        var seen = new ArrayList<String>();
        var page = desk(query);
        seen.addAll(titles(page));
        for (var next = next(page); !next.isEmpty(); next = next(page)) {
            page = coordinator.open(next);
            seen.addAll(titles(page));
            assertThat(seen).hasSizeLessThanOrEqualTo(120);
        }

        assertThat(seen).hasSize(120);
        assertThat(new HashSet<>(seen)).hasSize(120);
        assertThat(page.texts(".pager a")).containsExactly("Na začiatok zoznamu");
    }

    @Test
    void afterAThingThatIsNotThereNothingFollows() {
        anEvent().saveAs(coordinator, site);

        assertThat(desk("?after=" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(titles(desk("?after=nonsense"))).hasSize(1);
    }

    private void addMany(int count) {
        house.db().in(site.id(), () -> house.db().sql("""
                insert into event (partnership_id, id, slug, title_sk, summary_sk, description_sk, place_sk, for_whom_sk,
                    programme_sk, report_sk, starts_at, ends_at, publication, sample, changed_at)
                select :partnership, gen_random_uuid(), 'e-' || n, 'Podujatie ' || n, 'o čom', '', '', '', '', '',
                    timestamptz '2020-05-01' + make_interval(days => n / 3),
                    timestamptz '2020-05-02' + make_interval(days => n / 3), 'published', false, now()
                from generate_series(1, :count) n
                """).set("count", count).run());
    }

    /** Where the list goes on; empty at its end. */
    private static String next(Seen page) {
        return page.html().select(".pager a[href*=after]").attr("href");
    }

    private static List<String> titles(Seen page) {
        return page.texts("tbody th");
    }

    private Seen desk(String query) {
        return coordinator.open(path(site, "/desk/events" + query));
    }

    private Seen reader(String query) {
        return house.visitor().open(path(site, "/events" + query));
    }
}
