package sk.jadro.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.idPath;
import static sk.jadro.events.TypedEvent.path;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

@JadroTest
class AttendanceDeskTest {
    @Autowired
    House house;

    @Autowired
    Participants participants;

    @Autowired
    MovableClock clock;

    Site site;
    Visitor coordinator;
    String desk;

    @BeforeEach
    void begin() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        desk = path(site, idPath(aPastEvent().saveAs(coordinator, site)));
    }

    @Test
    void numbersAreShownBySide() {
        var saved = count(Map.of("people-city-office", "1", "people-civil-society", "3", "people-public", "0"));

        assertThat(saved.main()).contains("Uložené.");
        assertThat(published().main())
                .contains("Prišli 4 ľudia.", "1 človek z mestského úradu", "3 ľudia z občianskej spoločnosti")
                .doesNotContain("z verejnosti");
    }

    @Test
    void whatIsNoNumberIsRefusedAndStillThere() {
        var again = count(Map.of("people-city-office", "pár", "people-civil-society", "3"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one("#people-city-office").attr("value")).isEqualTo("pár");
        assertThat(again.one("#people-civil-society").attr("value")).isEqualTo("3");
    }

    @Test
    void theSecondOfTwoWhoCountSeesBothNumbers() {
        var first = open();
        var second = open();
        coordinator.submit(first, "/attendance", Map.of("people-city-office", "10"));

        var conflict = coordinator.submit(second, "/attendance", Map.of("people-city-office", "11"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.texts(".conflict__version p")).containsExactly("10", "11");
        coordinator.submit(conflict, "/attendance");
        assertThat(published().main()).contains("Prišlo 11 ľudí.");
    }

    @Test
    void twoWhoCountDifferentSidesLoseNothing() {
        count(Map.of("people-city-office", "10", "people-public", "2"));
        var mine = open();
        count(Map.of("people-city-office", "12", "people-public", ""));

        var merged = coordinator.submit(mine, "/attendance", Map.of("people-business", "4"));

        assertThat(merged.status()).isEqualTo(409);
        assertThat(merged.texts(".conflict__version p")).isEmpty();
        coordinator.submit(merged, "/attendance");
        assertThat(numbers()).containsExactly("12", "", "4", "", "", "");
    }

    @Test
    void whatWasCountedStandsInTheHistoryBySideAndCanBeTakenBack() {
        count(Map.of("people-city-office", "10"));
        count(Map.of("people-city-office", "11", "people-public", "5"));

        var history = coordinator.open(path(site, "/desk/history"));
        assertThat(history.texts("tbody th"))
                .startsWith("Kto prišiel: Stretnutie pri stole", "Kto prišiel: Stretnutie pri stole")
                .contains("Podujatie: Stretnutie pri stole");
        var address = history.html().select("tbody a").attr("href");
        var step = coordinator.open(address);
        assertThat(step.texts(".conflict__version h3"))
                .containsExactly("mestský úrad", "verejnosť", "mestský úrad", "verejnosť");
        assertThat(step.texts(".conflict__version p")).containsExactly("10", "0", "11", "5");
        assertThat(coordinator.open("/en" + address).texts(".conflict__version h3"))
                .containsExactly("city office", "public", "city office", "public");

        coordinator.submit(step, "/return");
        assertThat(numbers()).containsExactly("10", "", "", "", "", "");
    }

    @Test
    void onlyNamesOfThoseWhoAgreedAreShownSortedAsSlovakDoes() {
        count(Map.of("people-public", "6"));
        for (var name : List.of("Žofia Malá", "Čeliga Ján", "Chovan Ivo", "Cyril Dub", "Ľudmila Nová")) {
            add(name);
        }

        assertThat(published().texts("#people ~ ul bdi"))
                .containsExactly("Cyril Dub", "Čeliga Ján", "Chovan Ivo", "Ľudmila Nová", "Žofia Malá");
        assertThat(published().main()).contains("a ďalší človek");
    }

    @Test
    void aNameWithoutConsentIsRefusedAndStillThere() {
        var again = coordinator.submit(open(), "/participants", Map.of("name", "Eva Nová", "side", "public"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one("#name").attr("value")).isEqualTo("Eva Nová");
        assertThat(published().main()).doesNotContain("Eva Nová");
    }

    @Test
    void theConsentIsKeptInItsWordsAndTakenBackWithTheName() {
        var shown = open().texts("blockquote").getFirst();
        add("Eva Nová");
        assertThat(consents()).containsExactly("paper, valid: " + shown);

        var removed = coordinator.submit(open(), "/removal");

        assertThat(removed.main()).contains("Meno sme odstránili");
        assertThat(published().main()).doesNotContain("Eva Nová");
        assertThat(consents()).containsExactly("paper, withdrawn: " + shown);
    }

    @Test
    void aNameSentTwiceAtOnceStandsOnceAndTwoPeopleOfOneNameAreTwo() throws Exception {
        for (int i = 0; i < 2; i++) {
            var key = open().one("input[name=key]").attr("value");
            var fields = Map.of("key", key, "name", "Eva Nová", "side", "public", "agreed", "yes");
            try (var both = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
                both.submit(() -> coordinator.postOnly(desk + "/participants", fields));
                both.submit(() -> coordinator.postOnly(desk + "/participants", fields));
            }
        }
        assertThat(consents()).hasSize(2);
        assertThat(open().texts("tbody th")).containsExactly("Eva Nová", "Eva Nová");
    }

    @Test
    void ofANameThatIsNotThereNothingIsSaid() {
        assertThat(coordinator
                        .post(desk + "/participants/" + java.util.UUID.randomUUID() + "/removal", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWeekLaterWhoWasRemovedIsForgotten() {
        add("Eva Nová");
        coordinator.submit(open(), "/removal");
        add("Adam Zostal");

        clock.later(Duration.ofDays(8), () -> house.anHourlyRound(site));

        assertThat(house.db()
                        .in(
                                site.id(),
                                () -> house.db()
                                        .sql("select name from person where email is null")
                                        .list(row -> row.string("name"))))
                .containsExactly("Adam Zostal");
        assertThat(consents()).hasSize(1);
    }

    private Seen open() {
        return coordinator.open(desk + "/attendance");
    }

    /** As they stand in the form. */
    private List<String> numbers() {
        return open().html().select("[name^=people-]").eachAttr("value");
    }

    private Seen count(Map<String, String> numbers) {
        return coordinator.submit(open(), "/attendance", numbers);
    }

    private void add(String name) {
        coordinator.submit(open(), "/participants", Map.of("name", name, "side", "public", "agreed", "yes"));
    }

    private Seen published() {
        return house.visitor().open(path(site, "/events/stretnutie-pri-stole"));
    }

    private List<String> consents() {
        return house.db().in(site.id(), () -> house.db().sql("""
                        select how || case when withdrawn_at is null then ', valid: ' else ', withdrawn: ' end || words
                            as consent
                        from consent
                        """).list(row -> row.string("consent")));
    }
}
