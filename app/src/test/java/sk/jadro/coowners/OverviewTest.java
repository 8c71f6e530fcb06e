package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** The overview says what moves, who carries it and where a hand is needed, and sorts by each of these. */
@JadroTest
class OverviewTest {
    @Autowired
    House house;

    private Site site;
    private Visitor reader;

    @BeforeEach
    void threeActivities() {
        site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        anActivity().with("title_sk", "Prvá").with("slug", "prva").saveAs(coordinator, site);
        anActivity()
                .with("title_sk", "Druhá")
                .with("slug", "druha")
                .with("next_step_sk", "Obísť školy")
                .with("next_on", "2031-05-02")
                .saveAs(coordinator, site);
        anActivity()
                .with("title_sk", "Tretia")
                .with("slug", "tretia")
                .with("next_step_sk", "Zavolať poslancom")
                .with("next_on", "2031-05-01")
                .saveAs(coordinator, site);
        reader = house.visitor();
        for (var side : List.of("city-office", "civil-society", "civil-society")) {
            aSignUp().with("side", side).confirm(house, house.visitor(), at("/activities/prva"));
        }
    }

    @Test
    void asTheyWerePutUnlessAskedOtherwise() {
        assertThat(titles("")).containsExactly("Prvá", "Druhá", "Tretia");
        assertThat(titles("?order=nonsense")).containsExactly("Prvá", "Druhá", "Tretia");
    }

    @Test
    void whereAHandIsMissingComesFirst() {
        assertThat(titles("?order=hands")).containsExactly("Druhá", "Tretia", "Prvá");
    }

    @Test
    void whereSomethingMovedLastComesFirst() {
        aSignUp().confirm(house, house.visitor(), at("/activities/tretia"));
        assertThat(titles("?order=moved")).startsWith("Tretia");
    }

    @Test
    void whatIsDueSoonestComesFirst() {
        assertThat(titles("?order=next")).containsExactly("Tretia", "Druhá", "Prvá");
        assertThat(reader.open(at("/activities?order=next"))
                        .texts(".column__head")
                        .getFirst())
                .contains("Zavolať poslancom", "do 1. mája 2031");
    }

    @Test
    void sidesAreAStripAndNumbers() {
        var first = reader.open(at("/activities")).one(".column");
        assertThat(first.select(".strip rect").eachAttr("width")).containsExactly("1", "2");
        assertThat(first.select(".strip__numbers li").eachText())
                .containsExactly("mestský úrad: 1", "občianska spoločnosť: 2");
    }

    @Test
    void theOrderThatWasChosenIsMarked() {
        var page = reader.open(at("/activities?order=hands"));
        assertThat(page.html().select(".filter a[aria-current]").eachText()).contains("kde treba ruky");
        assertThat(reader.open("/en" + at("/activities?order=hands"))
                        .html()
                        .select(".filter a[aria-current]")
                        .eachText())
                .contains("where a hand is needed");
    }

    private List<String> titles(String asked) {
        return reader.open(at("/activities" + asked)).texts(".column__title");
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
