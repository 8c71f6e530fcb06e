package sk.jadro.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Whoever came in a table is written to once, and is unnamed until they say otherwise. */
@JadroTest
class LettersToImportedTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private Visitor owner;
    private String email;
    private ATable table;

    @BeforeEach
    void somebodyInATable() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        owner = house.visitor();
        anActivity().saveAs(coordinator, site);
        anActivity().with("title_sk", "Druhá").with("slug", "druha").saveAs(coordinator, site);
        email = House.anEmail();
        table = ATable.ofNames()
                .with("Mapa zelene", "Anna Žltá", email, "verejnosť")
                .with("Druhá", "Anna Žltá", email, "verejnosť")
                .with("Druhá", "Ján Bezadresný", "", "verejnosť");
    }

    @Test
    void oneLetterSaysWhoWroteThemInAndWhere() {
        table.put(coordinator, site);
        assertThat(house.lettersSoFar(email)).as("nothing amid the import").isZero();
        house.anHourlyRound(site);
        var letter = house.lastLetter(email);
        assertThat(letter.text())
                .contains("podľa svojej tabuľky pripísali k aktivitám", "Mapa zelene", "Druhá", "nikde neukazujeme");
        table.with("Mapa zelene", "Ján Bezadresný", "", "verejnosť").put(coordinator, site);
        house.anHourlyRound(site);
        assertThat(house.lettersSoFar(email)).isEqualTo(1);
    }

    @Test
    void whoConfirmsByTheLetterIsShownAsTheyChoseAndIsTheirOwnFromThenOn() {
        var list = table.put(coordinator, site);
        assertThat(page()).doesNotContain("Anna");
        house.anHourlyRound(site);
        var form = owner.open(house.local(house.lastLetter(email).links().getFirst()));
        var saved = owner.submit(form, form.address().getPath(), Map.of("visibility", "full"));
        assertThat(saved.main()).contains("Zmeny sú uložené.");
        assertThat(page()).contains("Anna Žltá");
        var changed = ATable.ofNames().with("Mapa zelene", "Anna Cudzia", email, "mestský úrad");
        assertThat(changed.bring(coordinator, site).main())
                .contains("Zmenené mená: 0", "sami alebo tam už byť nemajú: 1");
        coordinator.submit(list, "/undoing");
        assertThat(page()).contains("Anna Žltá");
        assertThat(sources()).containsOnly("form");
    }

    @Test
    void whoTakesTheNameBackIsCountedNoMoreAndStaysOut() {
        table.put(coordinator, site);
        house.anHourlyRound(site);
        owner.submit(owner.open(house.local(house.lastLetter(email).links().getFirst())), "/withdrawal");
        assertThat(page()).doesNotContain("bez zverejneného mena");
        var more = table.with("Druhá", "Eva Nová", "", "verejnosť");
        more.put(coordinator, site);
        assertThat(page()).doesNotContain("bez zverejneného mena");
    }

    @Test
    void whomCoordinatorsUndoBeforeTheHourIsNeverWrittenTo() {
        coordinator.submit(table.put(coordinator, site), "/undoing");
        house.anHourlyRound(site);
        assertThat(house.lettersSoFar(email)).isZero();
        assertThat(sources()).isEmpty();
    }

    private String page() {
        return owner.open("/" + site.slug() + "/activities/mapa-zelene").main();
    }

    private List<String> sources() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select source from co_owner where partnership_id = :partnership")
                                .list(row -> row.string("source")));
    }
}
