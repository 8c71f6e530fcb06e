package sk.jadro.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** What a whole room does, from the desk to the letter. */
@JadroTest
class WalksTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    Erasure erasure;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
    }

    @Test
    void whereNothingIsYetEachPageSaysSo() {
        assertThat(reader.open(at("/walks")).main()).contains("Zatiaľ tu nie je žiadna prechádzka.");
        assertThat(reader.open("/en" + at("/walks")).main()).contains("There is no walk here yet.");
        assertThat(coordinator.open(at("/desk/walks")).main()).contains("Začnite prvou.");
        assertThat(reader.open(at("")).html().select("#next-walk")).isEmpty();
    }

    @Test
    void readersSeeAWalkOnceItIsPublishedAndNoLongerThanItIs() {
        var form = aWalk(Map.of("publication", "draft"));
        assertThat(reader.open(page()).status()).isEqualTo(404);
        assertThat(coordinator.open(page()).main()).contains("Koncept");
        assertThat(reader.open(at("/walks")).main()).doesNotContain("Za starými stromami");
        assertThat(coordinator.open(at("/desk")).texts(".matter__title")).containsExactly("Koncept");

        coordinator.submit(form, path(form), Map.of("publication", "published"));
        assertThat(reader.open(page()).main()).contains("Pri fontáne", "17:00");
        assertThat(reader.open(at("/walks")).texts("h3")).containsExactly("Za starými stromami");
        assertThat(reader.open(at("")).texts("section:has(#next-walk) h3")).containsExactly("Za starými stromami");

        coordinator.post(path(form) + "/archive", Map.of());
        assertThat(reader.open(page()).status()).isEqualTo(404);
        coordinator.post(path(form) + "/return", Map.of());
        assertThat(reader.open(page()).status()).isEqualTo(200);
    }

    @Test
    void aFormerAddressLeadsToTheNewOne() {
        var form = aWalk(Map.of());
        coordinator.submit(form, path(form), Map.of("slug", "stromy"));
        assertThat(reader.openOnly(page()).header("Location")).endsWith("/walks/stromy");
    }

    @Test
    void whatIsMissingIsSaidAndTheRestIsStillThere() {
        var again = aWalk(Map.of("begins_sk", "", "day", "31. 2. 2040"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).hasSize(2).anyMatch(error -> error.contains("kde sa prechádzka začína"));
        assertThat(again.typed("#title_sk")).isEqualTo("Za starými stromami");
    }

    @Test
    void theSecondOfTwoWhoEditSeesBothVersions() {
        var form = aWalk(Map.of());
        var second = coordinator.open(path(form));
        coordinator.submit(form, path(form), Map.of("begins_sk", "Pri bráne"));
        var conflict = coordinator.submit(second, path(form), Map.of("begins_sk", "Pri veži"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.main()).contains("Pri bráne");
        assertThat(coordinator.open(at("/desk/history")).texts("tbody th")).contains("Prechádzka: Za starými stromami");
    }

    @Test
    void itIsFoundByItsWordsAndReadByPrograms() {
        aWalk(Map.of("title_en", "To the old trees"));
        assertThat(reader.open(at("/search?q=strom")).texts(".found a")).contains("Za starými stromami");
        var walks = JsonMapper.shared()
                .readTree(reader.open("/api/v1/" + site.slug() + "/walks").body());
        assertThat(walks.at("/items/0/title/en").asString()).isEqualTo("To the old trees");
        assertThat(walks.at("/items/0/begins/sk").asString()).isEqualTo("Pri fontáne");
    }

    @Test
    void whoComesAlongIsCountedOnceTheyConfirmAndNeverNamedToReaders() {
        var form = aWalk(Map.of());
        var letter = comeAlong(House.anEmail());
        assertThat(walkers()).isEqualTo("Zatiaľ sa nikto nepripojil.");

        assertThat(confirm(letter).heading()).isEqualTo("Idete, rátame s vami");
        assertThat(walkers()).isEqualTo("Ide 1 človek. verejnosť: 1");
        assertThat(reader.open(page()).main()).doesNotContain("Eva Kráľová");
        assertThat(reader.open("/en" + page()).texts("#walkers")).containsExactly("1 person comes. public: 1");
        assertThat(coordinator.open(path(form)).texts("section:has(#coming) li"))
                .containsExactly("Eva Kráľová, verejnosť");
        assertThat(reader.open("/api/v1/" + site.slug() + "/walks").text()).contains("\"public\":1");
    }

    @Test
    void whoSendsTheFormTwiceCountsOnce() {
        aWalk(Map.of());
        var email = House.anEmail();
        confirm(comeAlong(email));
        confirm(comeAlong(email));
        assertThat(walkers()).isEqualTo("Ide 1 človek. verejnosť: 1");
    }

    @Test
    void whoTakesItBackIsCountedNoMoreAndMayThinkBetterOfIt() {
        aWalk(Map.of());
        var letter = comeAlong(House.anEmail());
        confirm(letter);
        var managed = reader.open(house.local(letter.links().get(1)));
        assertThat(managed.main()).contains("Za starými stromami", "Eva Kráľová");

        var withdrawn = reader.submit(managed, "/withdrawal");
        assertThat(withdrawn.heading()).isEqualTo("Nejdete");
        assertThat(walkers()).isEqualTo("Zatiaľ sa nikto nepripojil.");
        reader.submit(withdrawn, "/return");
        assertThat(walkers()).isEqualTo("Ide 1 človek. verejnosť: 1");
    }

    @Test
    void peopleFindItOnTheirOwnPageAndTakeItBackThere() {
        aWalk(Map.of());
        var letter = comeAlong(House.anEmail());
        var mine = reader.open(house.local(letter.links().get(2)));
        assertThat(mine.main()).contains("Za starými stromami", "treba to ešte potvrdiť");

        var confirmed = reader.submit(mine, "/confirmation");
        assertThat(walkers()).startsWith("Ide 1 človek.");
        var withdrawn = reader.submit(confirmed, "/withdrawal");
        assertThat(withdrawn.main()).contains("Nejdete");
        assertThat(walkers()).isEqualTo("Zatiaľ sa nikto nepripojil.");
        reader.submit(withdrawn, "/return");
        assertThat(walkers()).startsWith("Ide 1 človek.");
    }

    @Test
    void aFormWithMistakesIsShownAgainAndNoLetterIsSent() {
        aWalk(Map.of());
        var again = reader.submit(reader.open(page()), "/walkers", Map.of("name", "Eva", "email", "eva@"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).hasSize(2);
        assertThat(again.typed("#name")).isEqualTo("Eva");
    }

    @Test
    void whoHasWalkedIsForgotten() {
        aWalk(Map.of("day", day(3)));
        confirm(comeAlong(House.anEmail()));
        clock.later(Duration.ofDays(5), () -> house.anHourlyRound(site));
        assertThat(forms()).isEqualTo(1);
        clock.later(Duration.ofDays(12), () -> house.anHourlyRound(site));
        assertThat(forms()).isZero();
    }

    @Test
    void whoHasThemselvesErasedComesNoMore() {
        aWalk(Map.of());
        confirm(comeAlong(House.anEmail()));
        var person = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select person_id from walker where partnership_id = :partnership")
                                .one(row -> row.uuid("person_id")));
        erasure.erase(site.id(), person);
        assertThat(forms()).isZero();
        assertThat(house.aCoordinator(site).open(page()).texts("#walkers"))
                .containsExactly("Zatiaľ sa nikto nepripojil.");
    }

    @Test
    void onAWalkThatIsOverNobodyCanComeAnyMore() {
        aWalk(Map.of("day", "1. 5. 2020"));
        var over = reader.open(page());
        assertThat(over.html().select("main form, #walkers")).isEmpty();
        assertThat(reader.post(page() + "/walkers", Map.of()).status()).isEqualTo(404);
        assertThat(reader.open(at("")).html().select("#next-walk")).isEmpty();
    }

    private Seen aWalk(Map<String, String> otherwise) {
        var fields = new LinkedHashMap<>(Map.of(
                "title_sk", "Za starými stromami",
                "slug", "za-stromami",
                "summary_sk", "Ktoré stromy pamätajú tri storočia.",
                "begins_sk", "Pri fontáne",
                "day", "14. 5. 2040",
                "time", "17:00",
                "publication", "published"));
        fields.putAll(otherwise);
        return coordinator.submit(coordinator.open(at("/desk/walks/new")), "/desk/walks", fields);
    }

    private ArrivedLetter comeAlong(String email) {
        var before = house.lettersSoFar(email);
        reader.submit(reader.open(page()), "/walkers", Map.of("name", "Eva Kráľová", "email", email, "side", "public"));
        return house.letters(email, before + 1).getLast();
    }

    private Seen confirm(ArrivedLetter letter) {
        return reader.pressTheOnlyButton(reader.open(house.local(letter.links().getFirst())));
    }

    private String walkers() {
        return reader.open(page()).texts("#walkers").getFirst();
    }

    private int forms() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as n from walker_form where partnership_id = :partnership")
                                .one(row -> row.integer("n")));
    }

    private static String day(int ahead) {
        var day = LocalDate.now().plusDays(ahead);
        return day.getDayOfMonth() + ". " + day.getMonthValue() + ". " + day.getYear();
    }

    private static String path(Seen form) {
        return form.address().getPath();
    }

    private String page() {
        return at("/walks/za-stromami");
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
