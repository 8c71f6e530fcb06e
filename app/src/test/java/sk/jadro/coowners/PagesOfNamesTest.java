package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;
import sk.jadro.people.Side;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Columns longer than a page. */
@JadroTest
class PagesOfNamesTest {
    @Autowired
    House house;

    @Autowired
    CoOwnerStore store;

    @Autowired
    People people;

    private Site site;
    private Visitor coordinator;
    private Visitor visitor;
    private String page;
    private String desk;

    @BeforeEach
    void anActivityWithoutNames() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        desk = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners";
        visitor = house.visitor();
        page = "/" + site.slug() + "/activities/mapa-zelene";
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "0, 3, 1",
        "99, 0, 1",
        "100, 0, 1",
        "100, 10, 1",
        "101, 0, 2",
        "150, 10, 2",
        "200, 1, 2",
        "201, 0, 3"
    })
    void onEachPageWhatIsSaidIsTrueAndNoneIsEmpty(int shown, int hidden, int pages) {
        names(shown, NameVisibility.FULL);
        names(hidden, NameVisibility.NONE);
        var seen = 0;
        for (int number = 1; number <= pages; number++) {
            var opened = visitor.open(page + "?page=" + number);
            var names = opened.texts(".column .name > bdi").size();
            seen += names;
            assertThat(names).as("names on page " + number).isBetween(shown == 0 ? 0 : 1, 100);
            assertThat(opened.html().select(".pager a:contains(Ďal)").isEmpty()).isEqualTo(number == pages);
            if (hidden == 0) {
                assertThat(opened.html().select(".name--more")).isEmpty();
            } else {
                assertThat(opened.texts(".name--more"))
                        .singleElement()
                        .asString()
                        .contains(hidden + " ");
            }
        }
        assertThat(seen).isEqualTo(shown);
        assertThat(visitor.open(page + "?page=" + (pages + 1)).status()).isEqualTo(404);
        assertThat(visitor.open(page + "?page=99").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 1", "101, 2"})
    void theDesksListHasNoEmptyPageEither(int names, int pages) {
        names(names, NameVisibility.FULL);
        var last = coordinator.open(desk + "?page=" + pages);
        assertThat(last.html().select("tbody tr").size()).isPositive();
        assertThat(last.html().select(".pager a:contains(Ďal)")).isEmpty();
        assertThat(coordinator.open(desk + "?page=" + (pages + 1)).status()).isEqualTo(404);
    }

    @Test
    void aPageThatIsNoNumberIsTheFirst() {
        for (var number : List.of("", "0", "-1", "x", "1e3", "99999999999999999999")) {
            assertThat(visitor.open(page + "?page=" + number).status()).isEqualTo(200);
        }
    }

    private void names(int many, NameVisibility visibility) {
        house.db().in(site.id(), () -> {
            var activity = house.db().sql("select id from activity").one(row -> row.uuid("id"));
            for (int i = 0; i < many; i++) {
                var name = "Osoba " + i;
                var person = people.typedIn(UUID.randomUUID(), name, Lang.SK).orElseThrow();
                store.stand(
                        activity,
                        person.id(),
                        new Signature(name, Side.PUBLIC, null, Engagement.OWNER, Set.of(), null, visibility),
                        CoOwner.Source.PAPER,
                        java.time.Instant.now());
            }
        });
    }
}
