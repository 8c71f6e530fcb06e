package sk.jadro.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** What a partnership says of its circles, and how it writes it. */
@JadroTest
class CirclesTest {
    @Autowired
    House house;

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
        assertThat(reader.open(at("/people")).main()).contains("Zatiaľ tu nie je žiadny kruh.");
        assertThat(reader.open("/en" + at("/people")).main()).contains("There is no circle here yet.");
        assertThat(coordinator.open(at("/desk/circles")).main()).contains("Začnite prvým");
    }

    @Test
    void aPartnershipMayBeginWithFourCirclesWhichAreDrafts() {
        var begun = coordinator.submit(coordinator.open(at("/desk/circles")), "/ready-set");
        assertThat(begun.texts("tbody th"))
                .containsExactly("Jadro", "Jadro+", "Klub otvoreného vládnutia", "Nezávislé hodnotenie");
        assertThat(begun.texts("tbody .label")).containsOnly("Koncept");
        assertThat(reader.open(at("/people")).main()).contains("Zatiaľ tu nie je žiadny kruh.");
        coordinator.post(at("/desk/circles/ready-set"), Map.of());
        assertThat(coordinator.open(at("/desk/circles")).texts("tbody th")).hasSize(4);
    }

    @Test
    void readersSeeWhatACircleIsForHowItDecidesAndHowOneComesIn() {
        aCircle(Map.of(
                "deciding", "majority", "quorum", "60", "majority", "66", "entry_note_sk", "Odpoveď príde do týždňa."));
        assertThat(reader.open(at("/people")).texts("article h3")).containsExactly("Susedský kruh");
        var page = reader.open(at("/circles/susedsky-kruh"));
        assertThat(page.heading()).isEqualTo("Susedský kruh");
        assertThat(page.main())
                .contains(
                        "Stará sa o ulicu.",
                        "Odpovedať musí aspoň 60 % a súhlasiť viac ako 66 %",
                        "bez žiadosti, stačí e-mail. Odpoveď príde do týždňa.");
        assertThat(reader.open("/en" + at("/circles/susedsky-kruh")).main()).contains("At least 60% have to answer");
    }

    @Test
    void aDraftIsNobodysButTheCoordinators() {
        var form = aCircle(Map.of("publication", "draft"));
        assertThat(reader.open(at("/circles/susedsky-kruh")).status()).isEqualTo(404);
        assertThat(reader.open(at("/circles/susedsky-kruh/rules")).status()).isEqualTo(404);
        assertThat(coordinator.open(at("/circles/susedsky-kruh")).main()).contains("Koncept");
        coordinator.submit(form, path(form), Map.of("publication", "published"));
        assertThat(reader.open(at("/circles/susedsky-kruh")).status()).isEqualTo(200);
        coordinator.post(path(form) + "/archive", Map.of());
        assertThat(reader.open(at("/circles/susedsky-kruh")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "title_sk, '', názov",
        "purpose_sk, '', na čo kruh je",
        "first_day, 31. 2. 2026, Napíšte deň",
        "last_day, 1. 1. 2020, pred prvým",
        "quorum, 101, od 0 do 100",
        "majority, 49, od 50 do 99",
        "ring, desať, od 0 do 99",
        "people-public, veľa, číslicami",
        "successor, ktosi, jednu z možností",
    })
    void whatIsWrongIsSaidAndTheRestIsStillThere(String field, String value, String said) {
        var again = aCircle(Map.of(field, value));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).singleElement().asString().contains(said);
        assertThat(again.typed("#meets_sk")).isEqualTo("Stretáva sa raz za mesiac.");
    }

    @Test
    void theSecondOfTwoWhoEditSeesInWordsWhatTheOtherChanged() {
        var form = aCircle(Map.of("people-public", "2"));
        var second = coordinator.open(path(form));
        coordinator.submit(form, path(form), Map.of("people-public", "3", "first_day", "2. 2. 2026"));
        var conflict = coordinator.submit(second, path(form), Map.of("people-public", "4", "first_day", "3. 3. 2026"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.main()).contains("verejnosť", "2. februára 2026", "3. marca 2026");
    }

    @Test
    void aRenamedCircleKeepsWhatItWasCalledAndTheRenamingCanBeUndone() {
        var form = aCircle(Map.of("title_en", "Neighbours"));
        var names = coordinator.open(path(form) + "/names");
        var renamed = coordinator.submit(
                names,
                "/names",
                Map.of("title_sk", "Kruh ulice", "since_day", "1. 6. 2026", "reason_sk", "aby bolo jasné, o čo ide"));
        assertThat(renamed.main()).contains("do 1. júna 2026 Susedský kruh, aby bolo jasné, o čo ide");
        assertThat(reader.open(at("/circles/susedsky-kruh")).heading()).isEqualTo("Kruh ulice");
        assertThat(reader.open(at("/people")).texts(".past dd"))
                .containsExactly("Kruh ulice predtým Susedský kruh: aby bolo jasné, o čo ide");

        coordinator.submit(renamed, "/names/return");
        assertThat(reader.open(at("/circles/susedsky-kruh")).heading()).isEqualTo("Susedský kruh");
        assertThat(reader.open(at("/people")).texts(".past")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kruh ulice, 1. 1. 2026, volal inak alebo ešte nebol",
        "Kruh ulice, 1. 1. 2090, ešte len príde",
        "Susedský kruh, 1. 6. 2026, už volá",
        "'', 1. 6. 2026, názov",
    })
    void aRenamingThatCannotBeIsRefused(String name, String day, String said) {
        var form = aCircle(Map.of());
        var again = coordinator.submit(
                coordinator.open(path(form) + "/names"), "/names", Map.of("title_sk", name, "since_day", day));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).singleElement().asString().contains(said);
        assertThat(again.typed("#since_day")).isEqualTo(day);
    }

    @Test
    void anotherWordingOfTheRulesLeavesTheEarlierOneToBeRead() {
        var form = aCircle(Map.of());
        assertThat(reader.open(at("/circles/susedsky-kruh/rules")).main()).contains("zatiaľ nezverejnil");
        publishRules(form, "Počúvame sa.", "1. 2. 2026");
        publishRules(form, "Počúvame sa a píšeme si to.", "1. 3. 2026");
        var rules = reader.open(at("/circles/susedsky-kruh/rules"));
        assertThat(rules.texts(".lead")).containsExactly("2. znenie, platí od 1. marca 2026");
        assertThat(rules.texts("details")).containsExactly("1. znenie, platilo od 1. februára 2026 Počúvame sa.");
        assertThat(reader.open(at("/circles/susedsky-kruh")).main()).contains("2. znenie, platí od 1. marca 2026");
        assertThat(publishRules(form, "", "1. 3. 2026").status()).isEqualTo(422);
    }

    @Test
    void anEndedCircleLeadsToTheOneThatTookOver() {
        var first = aCircle(Map.of());
        aCircle(Map.of("title_sk", "Kruh mesta", "slug", "kruh-mesta"));
        var id = coordinator.open(path(first)).html().select("#successor option").stream()
                .filter(option -> option.text().equals("Kruh mesta"))
                .findFirst()
                .orElseThrow()
                .val();
        coordinator.submit(
                coordinator.open(path(first)), path(first), Map.of("last_day", "1. 5. 2026", "successor", id));
        assertThat(reader.open(at("/circles/susedsky-kruh")).main())
                .contains("skončil 1. mája 2026", "prevzal kruh Kruh mesta");
        assertThat(reader.open(at("/people")).texts(".past dd"))
                .singleElement()
                .asString()
                .contains("skončil", "Kruh mesta");
        assertThat(reader.open(at("/people")).texts("article h3")).containsExactly("Kruh mesta");
    }

    @Test
    void itIsFoundByItsWordsAndReadByPrograms() {
        aCircle(Map.of());
        assertThat(reader.open(at("/search?q=ulica")).texts(".found a")).contains("Susedský kruh");
        var circles = JsonMapper.shared()
                .readTree(reader.open("/api/v1/" + site.slug() + "/circles").body());
        assertThat(circles.at("/items/0/purpose/sk").asString()).isEqualTo("Stará sa o ulicu.");
    }

    private Seen aCircle(Map<String, String> otherwise) {
        var fields = new LinkedHashMap<>(Map.of(
                "title_sk", "Susedský kruh",
                "purpose_sk", "Stará sa o ulicu.",
                "entry", "open",
                "meets_sk", "Stretáva sa raz za mesiac.",
                "deciding", "consent",
                "first_day", "1. 1. 2026",
                "ring", "1",
                "publication", "published"));
        fields.putAll(otherwise);
        return coordinator.submit(coordinator.open(at("/desk/circles/new")), "/desk/circles", fields);
    }

    private Seen publishRules(Seen form, String text, String from) {
        var rules = coordinator.open(path(form) + "/rules");
        return coordinator.submit(rules, "/rules", Map.of("text_sk", text, "valid_day", from));
    }

    private static String path(Seen form) {
        return form.address().getPath();
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
