package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.anEvent;
import static sk.jadro.events.TypedEvent.idPath;
import static sk.jadro.events.TypedEvent.path;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

@JadroTest
class EventDeskTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    Site site;
    Visitor coordinator;

    @BeforeEach
    void begin() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
    }

    @Test
    void anEventGetsAnAddressMadeOfItsTitle() {
        var saved = anEvent()
                .with("title_sk", "Dielňa: píšeme zrozumiteľne, či nie? Ľúbezne!")
                .saveAs(coordinator, site);

        assertThat(saved.main()).contains("Uložené.");
        assertThat(saved.one("#slug").attr("value")).isEqualTo("dielna-piseme-zrozumitelne-ci-nie-lubezne");
    }

    @Test
    void aTimeThatSpringLeavesOutIsRefusedAndAllThatWasTypedIsStillThere() {
        var again = anEvent()
                .with("day", "29. 3. 2026")
                .with("starts", "2:30")
                .with("description_sk", "Dlhý text o tom, čo bude.")
                .saveAs(coordinator, site);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).hasSize(1).first().asString().contains("z 2:00 na 3:00");
        assertThat(again.one("#title_sk").attr("value")).isEqualTo("Stretnutie pri stole");
        assertThat(again.one("#starts").attr("value")).isEqualTo("2:30");
        assertThat(again.typed("#description_sk")).isEqualTo("Dlhý text o tom, čo bude.");
        assertThat(again.one("#publication-2").hasAttr("checked")).isTrue();
    }

    @Test
    void whatCameOfAnEventIsAskedOnceItHasBegun() {
        assertThat(coordinator.open(path(site, "/desk/events/new")).html().select("#report_sk"))
                .isEmpty();
        assertThat(anEvent().saveAs(coordinator, site).html().select("#report_sk"))
                .isEmpty();

        var past = aPastEvent().with("title_sk", "Minulé").saveAs(coordinator, site);
        var written = coordinator.submit(past, idPath(past), Map.of("report_sk", "Zhodli sme sa."));
        assertThat(written.typed("#report_sk")).isEqualTo("Zhodli sme sa.");

        var postponed = coordinator.submit(written, idPath(past), Map.of("day", "14. 5. 2030"));
        assertThat(postponed.typed("#report_sk")).as("a report is never lost").isEqualTo("Zhodli sme sa.");
    }

    @Test
    void theEnglishHalfIsFoldedUntilThereIsSomethingInIt() {
        var slovak = anEvent().saveAs(coordinator, site);
        assertThat(slovak.one("#english").hasAttr("checked")).isFalse();

        var english = coordinator.submit(slovak, idPath(slovak), Map.of("place_en", "Cikker Hall"));
        assertThat(english.one("#english").hasAttr("checked")).isTrue();

        var wrong = coordinator.submit(slovak, idPath(slovak), Map.of("title_en", "x".repeat(2_000)));
        assertThat(wrong.one("#english").hasAttr("checked")).isTrue();
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        var again = anEvent().with("ends", "16:00").saveAs(coordinator, site);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).hasSize(1).first().asString().contains("Koniec musí byť po začiatku");
    }

    @Test
    void anEventOfTwoDaysSaysBoth() {
        anEvent().with("last_day", "15. 5. 2030").with("ends", "16:00").saveAs(coordinator, site);

        assertThat(house.visitor()
                        .open(path(site, "/events/stretnutie-pri-stole"))
                        .main())
                .contains("14. mája 2030, 17:00 – 15. mája 2030, 16:00");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersionsAndNothingIsOverwritten() {
        var first = anEvent().saveAs(coordinator, site);
        var other = house.aCoordinator(site);
        var second = other.open(first.address().toString());
        coordinator.submit(first, idPath(first), Map.of("summary_sk", "Znenie prvej osoby."));

        var conflict = other.submit(second, idPath(first), Map.of("summary_sk", "Znenie druhej osoby."));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.texts(".conflict__version")).hasSize(2);
        assertThat(conflict.texts(".conflict__version").getFirst()).contains("Znenie prvej osoby.");
        assertThat(conflict.texts(".conflict__version").getLast()).contains("Znenie druhej osoby.");
        assertThat(conflict.texts(".conflict__version h3")).hasSize(2);
        assertThat(conflict.typed("#summary_sk")).isEqualTo("Znenie druhej osoby.");
        assertThat(published()).contains("Znenie prvej osoby.");

        other.submit(conflict, idPath(first));
        assertThat(published()).contains("Znenie druhej osoby.");
    }

    @Test
    void anAddressThatAnotherEventHasOrHadIsRefused() {
        var first = anEvent().saveAs(coordinator, site);
        coordinator.submit(first, idPath(first), Map.of("slug", "novsie"));

        for (var taken : new String[] {"stretnutie-pri-stole", "novsie"}) {
            var again = anEvent().with("slug", taken).saveAs(coordinator, site);
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.errors()).hasSize(1).first().asString().contains("Túto adresu už má");
        }
    }

    @Test
    void anArchivedEventIsGoneForReadersUntilItIsBroughtBack() {
        anEvent().saveAs(coordinator, site);
        var list = coordinator.open(path(site, "/desk/events"));

        list = coordinator.submit(list, "/archive");
        assertThat(list.main()).contains("V archíve");
        assertThat(house.visitor()
                        .open(path(site, "/events/stretnutie-pri-stole"))
                        .status())
                .isEqualTo(404);

        coordinator.submit(list, "/return");
        assertThat(published()).contains("Cikkerova sieň");
    }

    @Test
    void strangersAreSentToTheSignIn() {
        assertThat(house.visitor().open(path(site, "/desk/events")).address().getPath())
                .isEqualTo("/sign-in");
    }

    @Test
    void theListAsksTheDatabaseEquallyOftenForOneEventAndForThree() {
        anEvent().saveAs(coordinator, site);
        var withOne = askedByTheList();
        anEvent().with("title_sk", "Druhé").saveAs(coordinator, site);
        anEvent().with("title_sk", "Tretie").saveAs(coordinator, site);
        var withThree = askedByTheList();

        assertThat(withThree).hasSameSizeAs(withOne).hasSize(5);
    }

    private List<String> askedByTheList() {
        return queries.during(() -> coordinator.open(path(site, "/desk/events")));
    }

    private String published() {
        return house.visitor().open(path(site, "/events/stretnutie-pri-stole")).main();
    }

    @Test
    void twoInOneHallAtOnceAreWarnedOfAndSaved() {
        var first = anEvent().saveAs(coordinator, site);
        assertThat(first.main()).doesNotContain("V tom istom čase");
        var second = anEvent()
                .with("title_sk", "Porada")
                .with("starts", "18:30")
                .with("ends", "20:00")
                .with("place_sk", "cikkerova sieň")
                .saveAs(coordinator, site);
        assertThat(second.main()).contains("V tom istom čase", "Stretnutie pri stole", "Uložené");
        var later = anEvent()
                .with("title_sk", "Po nej")
                .with("starts", "20:00")
                .with("ends", "21:00")
                .saveAs(coordinator, site);
        assertThat(later.main()).doesNotContain("V tom istom čase");
    }
}
