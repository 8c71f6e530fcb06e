package sk.jadro.base.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What readers find by words. */
@JadroTest
class SearchTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private Site site;
    private Visitor reader;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        reader = house.visitor();
        coordinator = house.aCoordinator(site);
    }

    @ParameterizedTest
    @CsvSource({
        "Lavičky v parkoch,          lavička",
        "Lavičky v parkoch,          LAVICKY",
        "Lavičky v parkoch,          lavičkami park",
        "Oprava Sásovej,             sásová",
        "Rozpočet mesta,             rozpoctu",
        "Zelené strechy,             zelen",
        "Zelené strechy,             zelených streách",
        "Participatívny rozpočet,    participativneho rozpočtu",
        "Verejné obstarávanie,       obstarávnie",
        "Plán na rok 2027,           2027",
    })
    void aWordIsFoundInAnyFormWithoutAccentsAndMistyped(String title, String query) {
        anActivity("hladana", title);
        anActivity("ina", "Celkom iná vec");
        assertThat(titles(find(query))).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xyzzy", "!!!", "'", "%", "a", "<script>alert(1)</script>", "\u0000\ud800", "((((", "šššššššš"})
    void whatIsNowhereIsSaidToBeNowhere(String query) {
        anActivity("lavicky", "Lavičky v parkoch");
        var page = find(query);
        assertThat(page.status()).isEqualTo(200);
        assertThat(titles(page)).isEmpty();
        assertThat(page.html().select("script:not([src])")).isEmpty();
    }

    @Test
    void withoutWordsThereIsTheFormAlone() {
        var page = reader.open("/" + site.slug() + "/search");
        assertThat(page.heading()).isEqualTo("Hľadať");
        assertThat(page.html().select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.texts("#found")).isEmpty();
    }

    @Test
    void whatIsTypedStaysInTheField() {
        var page = find("lavička \"v\" <b>parku</b>");
        assertThat(page.one("#q").attr("value")).isEqualTo("lavička \"v\" <b>parku</b>");
    }

    @Test
    void theTitleCountsMoreThanTheText() {
        anActivity("text", "Iný názov", Map.of("description_sk", "Hovorí sa tu aj o lavičke."));
        anActivity("nazov", "Lavičky");
        assertThat(titles(find("lavička"))).containsExactly("Lavičky", "Iný názov");
    }

    @Test
    void theHitIsMarkedAmongTheWordsAroundIt() {
        anActivity(
                "dlha",
                "Iný názov",
                Map.of(
                        "description_sk",
                        "Slová predtým. ".repeat(40) + "Tu stoja **lavičky** z [dreva](https://drevo.example.org). "
                                + "A potom. ".repeat(40)));
        var page = find("lavička");
        assertThat(page.texts("mark")).containsExactly("lavičky");
        var place = page.texts(".found__one p").getLast();
        assertThat(place)
                .startsWith("…")
                .endsWith("…")
                .contains("Tu stoja lavičky z dreva.")
                .hasSizeLessThan(300);
    }

    @Test
    void whatHasAllWordsStandsAloneAndElseWhatLacksOneIsShown() {
        anActivity("a", "Lavičky a stromy");
        anActivity("b", "Lavičky pri ceste");
        assertThat(titles(find("lavičky stromy"))).containsExactly("Lavičky a stromy");
        var partly = find("lavičky plávanie");
        assertThat(titles(partly)).hasSize(2);
        assertThat(partly.main()).contains("kde jedno chýba");
    }

    @Test
    void whatAMistypedWordWasTakenForIsSaid() {
        anActivity("a", "Lavičky");
        assertThat(find("lavyčky").main()).contains("čo je mu blízke");
        assertThat(find("lavičky").main()).doesNotContain("čo je mu blízke");
    }

    @Test
    void aChangeIsFoundAtOnceAndWhatWasThereIsNotFoundAnyMore() {
        var id = anActivity("a", "Lavičky");
        change(id, Map.of("title_sk", "Stojany na bicykle"));
        assertThat(titles(find("lavička"))).isEmpty();
        assertThat(titles(find("bicykel"))).containsExactly("Stojany na bicykle");
    }

    @Test
    void whatIsNotPublicIsNotFound() {
        var id = anActivity("a", "Lavičky");
        change(id, Map.of("publication", "draft"));
        assertThat(titles(find("lavička"))).isEmpty();
        change(id, Map.of("publication", "published"));
        assertThat(titles(find("lavička"))).hasSize(1);
        coordinator.post("/" + site.slug() + "/desk/activities/" + id + "/archive", Map.of());
        assertThat(titles(find("lavička"))).isEmpty();
        coordinator.post("/" + site.slug() + "/desk/activities/" + id + "/return", Map.of());
        assertThat(titles(find("lavička"))).hasSize(1);
    }

    @Test
    void whatIsAnotherPartnershipsIsNotFound() {
        anActivity("a", "Lavičky");
        assertThat(titles(reader.open("/" + house.aPartnership().slug() + "/search?q=lavicky")))
                .isEmpty();
    }

    @Test
    void englishWordsAreFoundToo() {
        anActivity("a", "Lavičky", Map.of("title_en", "Benches in parks"));
        assertThat(titles(reader.open("/en/" + site.slug() + "/search?q=benches")))
                .containsExactly("Benches in parks");
        assertThat(titles(find("benches"))).containsExactly("Lavičky");
    }

    @Test
    void theSampleIsFoundInAllItsKindsUntilItIsWithdrawn() {
        var sample = house.aSamplePartnership();
        var address = "/" + sample.slug() + "/search?q=stretnutie";
        assertThat(titles(reader.open(address))).hasSizeGreaterThan(3);
        assertThat(titles(reader.open("/" + sample.slug() + "/search?q=osobne+udaje")))
                .contains("Ochrana osobných údajov");
        house.aCoordinator(sample).post("/" + sample.slug() + "/desk/sample-removal", Map.of("what", "everything"));
        assertThat(titles(reader.open(address))).isSubsetOf("Ochrana osobných údajov", "Vyhlásenie o prístupnosti");
    }

    @Test
    void nobodyIsFoundByName() {
        var sample = house.aSamplePartnership();
        var names = house.db()
                .in(
                        sample.id(),
                        () -> house.db()
                                .sql("select name from person where partnership_id = :partnership limit 20")
                                .list(row -> row.string("name")));
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(reader.open("/" + sample.slug() + "/search?q=" + encoded(name))
                                .texts(".found__one"))
                        .noneMatch(found -> found.contains(name)));
    }

    @Test
    void moreThanAPageIsReadPageByPage() {
        for (int i = 1; i <= 23; i++) {
            anActivity("lavicka-" + i, "Lavička číslo " + i);
        }
        var first = find("lavička");
        assertThat(titles(first)).hasSize(20);
        var second = reader.open(first.html().select(".pager a").attr("href"));
        assertThat(titles(second)).hasSize(3).doesNotContainAnyElementsOf(titles(first));
    }

    @Test
    void whatLacksAWordIsReadPageByPageToo() {
        for (int i = 1; i <= 23; i++) {
            anActivity("lavicka-" + i, "Lavička číslo " + i);
        }
        var first = find("lavička plávanie");
        assertThat(titles(first)).hasSize(20);
        var second = reader.open(first.html().select(".pager a").attr("href"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(titles(second)).hasSize(3).doesNotContainAnyElementsOf(titles(first));
        assertThat(second.main()).contains("kde jedno chýba");
    }

    @Test
    void whatIsLongerThanAnybodyLooksForIsCutBetweenCharacters() {
        assertThat(find("x".repeat(199) + "😀".repeat(3)).status()).isEqualTo(200);
    }

    @Test
    void aPageCostsTheSameForOneAndForMany() {
        anActivity("jedna", "Jediná hojdačka");
        for (int i = 1; i <= 5; i++) {
            anActivity("lavicka-" + i, "Lavička číslo " + i);
        }
        var one = queries.during(() -> find("hojdačka"));
        var many = queries.during(() -> find("lavička"));
        assertThat(many).hasSameSizeAs(one).hasSize(6);
    }

    @Test
    void whatIsFoundIsNeverKept() {
        anActivity("a", "Lavičky");
        find("lavička");
        assertThat(queries.during(() -> find("lavička"))).isNotEmpty();
        assertThat(find("lavička").html().select("meta[name=robots], link[rel=canonical]"))
                .isEmpty();
    }

    @Test
    void wordsOfAnotherVersionAreMadeAnewWithinTheHour() {
        anActivity("a", "Lavičky");
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("delete from search_word where partnership_id = :partnership")
                                .run());
        assertThat(titles(find("lavička"))).isEmpty();
        house.anHourlyRound(site);
        assertThat(titles(find("lavička"))).containsExactly("Lavičky");
    }

    private String anActivity(String slug, String title) {
        return anActivity(slug, title, Map.of());
    }

    private String anActivity(String slug, String title, Map<String, String> more) {
        var fields = new java.util.HashMap<>(
                Map.of("slug", slug, "title_sk", title, "summary_sk", "Zhrnutie", "publication", "published"));
        fields.putAll(more);
        var saved = coordinator.submit(
                coordinator.open("/" + site.slug() + "/desk/activities/new"), "/desk/activities", fields);
        var path = saved.address().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void change(String id, Map<String, String> fields) {
        coordinator.submit(coordinator.open("/" + site.slug() + "/desk/activities/" + id), "/" + id, fields);
    }

    private Seen find(String query) {
        return reader.open("/" + site.slug() + "/search?q=" + encoded(query));
    }

    private static List<String> titles(Seen page) {
        return page.texts(".found__title");
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
