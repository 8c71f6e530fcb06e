package sk.jadro.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Visitor;

/** Names come in by a table, are seen first, and can be taken back. */
@JadroTest
class ImportTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;
    private String page;

    @BeforeEach
    void anActivityWithoutNames() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
        anActivity().saveAs(coordinator, site);
        page = "/" + site.slug() + "/activities/mapa-zelene";
    }

    @Test
    void aTableIsSeenBeforeAnythingIsWritten() {
        var preview = twoNames().bring(coordinator, site);
        assertThat(preview.main()).contains("Nové mená: 2", "Anna Žltá", "Ján Kováč");
        assertThat(names()).isEmpty();
        var list = coordinator.submit(preview, "/completion");
        assertThat(list.main()).contains("Mená z tabuľky sú zapísané.", "mena.csv", "2 nové");
        assertThat(names()).containsExactly("Anna Žltá public owner import", "Ján Kováč city-office owner import");
    }

    @Test
    void whoIsImportedIsCountedAndUnnamed() {
        twoNames().put(coordinator, site);
        var shown = reader.open(page);
        assertThat(shown.main()).contains("2 ľudia bez zverejneného mena").doesNotContain("Anna Žltá", "Ján Kováč");
        assertThat(coordinator.open(names("")).main()).contains("Anna Žltá", "z tabuľky");
    }

    @Test
    void theSameTableTwiceDoublesNobody() {
        twoNames().put(coordinator, site);
        var again = twoNames().bring(coordinator, site);
        assertThat(again.main()).contains("Bez zmeny: 2", "Niet čo zapísať");
        assertThat(again.html().select("form[action$=completion]")).isEmpty();
        assertThat(names()).hasSize(2);
    }

    @Test
    void aWorkbookIsReadAsWell() {
        var file = ATable.of("Meno", "Strana", "Ako sa zapája", "Čo môže dať", "Farba")
                .with("Eva Nová", "VEREJNOSŤ", "podporuje ju", "Čas, miesto", "žltá")
                .xlsx();
        var activity = coordinator
                .open("/" + site.slug() + ATable.IMPORT)
                .one("select[name=activity] option:last-child")
                .val();
        var preview =
                coordinator.upload("/" + site.slug() + ATable.IMPORT, "mena.xlsx", file, Map.of("activity", activity));
        assertThat(preview.main()).contains("Nové mená: 1", "Tieto stĺpce sme nečítali: Farba");
        coordinator.submit(preview, "/completion");
        assertThat(names()).containsExactly("Eva Nová public supporter import");
    }

    @Test
    void aChangedTableUpdatesWhomItKnowsAndAnEmptyCellDeletesNothing() {
        table("Kľúč").with("mapa-zelene", "Anna Žltá", "", "verejnosť", "7").put(coordinator, site);
        var changed = table("Kľúč", "Organizácia")
                .with("MAPA ZELENE", "Anna Biela", "anna@example.org", "mestský úrad", "7", "OZ Lipa")
                .bring(coordinator, site);
        assertThat(changed.main()).contains("Zmenené mená: 1", "Nové mená: 0");
        coordinator.submit(changed, "/completion");
        assertThat(names()).containsExactly("Anna Biela city-office owner import");
        var less = table("Kľúč").with("mapa-zelene", "Anna Biela", "", "mestský úrad", "7");
        assertThat(less.bring(coordinator, site).main()).contains("Bez zmeny: 1");
    }

    @Test
    void anAddressThatIsAddedLaterDoublesNobody() {
        ATable.ofNames().with("mapa-zelene", "Anna Žltá", "", "verejnosť").put(coordinator, site);
        ATable.ofNames()
                .with("mapa-zelene", "anna žltá", "anna@example.org", "verejnosť")
                .put(coordinator, site);
        assertThat(names()).containsExactly("anna žltá public owner import");
    }

    @Test
    void whatPeopleWroteThemselvesIsLeftAlone() {
        var eva = aSignUp().with("name", "Eva Kráľová");
        eva.confirm(house, reader, page);
        var waiting = aSignUp().with("name", "Iva Čakajúca");
        waiting.send(reader, page);
        var table = ATable.ofNames()
                .with("mapa-zelene", "Eva Iná", eva.email(), "mestský úrad")
                .with("mapa-zelene", "Iva Iná", waiting.email(), "mestský úrad");
        assertThat(table.bring(coordinator, site).main()).contains("sami alebo tam už byť nemajú: 2", "Nové mená: 0");
        assertThat(names()).containsExactly("Eva Kráľová public owner form");
    }

    @Test
    void whomCoordinatorsTookOutNoTableBringsBack() {
        twoNames().put(coordinator, site);
        coordinator.submit(coordinator.open(names("")), "/removal");
        assertThat(twoNames().bring(coordinator, site).main()).contains("Bez zmeny: 1", "Nové mená: 0");
        assertThat(reader.open(page).main()).contains("1 človek bez zverejneného mena");
    }

    @Test
    void undoTakesOutWhatWasAddedAndGivesBackWhatWasChanged() {
        ATable.ofNames()
                .with("mapa-zelene", "Anna Žltá", "anna@example.org", "verejnosť")
                .put(coordinator, site);
        var list = ATable.ofNames()
                .with("mapa-zelene", "Anna Biela", "anna@example.org", "mestský úrad")
                .with("mapa-zelene", "Ján Kováč", "", "verejnosť")
                .put(coordinator, site);
        assertThat(names()).containsExactly("Anna Biela city-office owner import", "Ján Kováč public owner import");
        var undone = coordinator.submit(list, "/undoing");
        assertThat(undone.main()).contains("Je to vrátené.", "vrátené");
        assertThat(names()).containsExactly("Anna Žltá public owner import");
        clock.later(Duration.ofDays(8), () -> {
            house.anHourlyRound(site);
            assertThat(people()).doesNotContain("Ján Kováč").contains("anna@example.org");
        });
    }

    @Test
    void afterAWeekNothingCanBeUndone() {
        var list = twoNames().put(coordinator, site);
        clock.later(Duration.ofDays(8), () -> {
            assertThat(coordinator.submit(list, "/undoing").status()).isEqualTo(404);
            assertThat(coordinator
                            .open("/" + site.slug() + ATable.IMPORT)
                            .html()
                            .select("form[action$=undoing]"))
                    .isEmpty();
            house.anHourlyRound(site);
        });
        assertThat(count("imported_name")).isZero();
        assertThat(names()).hasSize(2);
    }

    @Test
    void aTableThatWasOnlyLookedAtIsForgottenAfterADay() {
        var preview = twoNames().bring(coordinator, site);
        clock.later(Duration.ofHours(25), () -> house.anHourlyRound(site));
        assertThat(coordinator.open(preview.address().getPath()).status()).isEqualTo(404);
        assertThat(count("name_import_row")).isZero();
    }

    @Test
    void whoCancelsWritesNothing() {
        coordinator.submit(twoNames().bring(coordinator, site), "/removal");
        assertThat(names()).isEmpty();
        assertThat(count("name_import")).isZero();
    }

    @Test
    void theTableOfAnotherPartnershipIsNotFound() {
        var other = house.aPartnership();
        var another = house.aCoordinator(other);
        anActivity().saveAs(another, other);
        var address = twoNames().bring(another, other).address().getPath().replace(other.slug(), site.slug());
        assertThat(coordinator.open(address).status()).isEqualTo(404);
        assertThat(coordinator.post(address + "/completion", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void ourOwnTableComesBackWithNothingToDo() {
        aSignUp().with("name", "Eva Kráľová").with("offer", "=1+1").confirm(house, reader, page);
        twoNames().put(coordinator, site);
        var desk = names("/typing");
        var line = Map.of("name", "Ján Papierový", "side", "public", "visibility", "full");
        coordinator.submit(coordinator.open(desk), "/typing", line);
        var namesake = coordinator.submit(coordinator.open(desk), "/typing", line);
        coordinator.submit(namesake, "/typing", Map.of("who", "other"));
        for (var format : List.of("csv", "xlsx")) {
            var table = coordinator.open("/" + site.slug() + "/desk/co-owners." + format);
            var preview = coordinator.upload("/" + site.slug() + ATable.IMPORT, "mena." + format, table.body());
            assertThat(preview.main())
                    .contains("Bez zmeny: 2", "sami alebo tam už byť nemajú: 3", "Nové mená: 0", "Zmenené mená: 0");
        }
    }

    @Test
    void theSampleCanBeBroughtAsItIs() {
        for (var format : List.of("csv", "xlsx")) {
            var sample = coordinator.open("/en/" + site.slug() + ATable.IMPORT + "/sample." + format);
            var preview = coordinator.upload("/" + site.slug() + ATable.IMPORT, "vzor." + format, sample.body());
            assertThat(preview.main()).contains("Nové mená: 2", "Zora Kvetná", "Ján Poľný");
        }
    }

    @Test
    void theDesksListOfActivitiesLeadsHere() {
        var list = coordinator.open("/" + site.slug() + "/desk/activities");
        assertThat(list.html().select("a[href$=/desk/co-owners/import]")).hasSize(1);
    }

    private static ATable twoNames() {
        return ATable.ofNames()
                .with("Mapa zelene", "Anna Žltá", "anna@example.org", "Verejnost")
                .with("mapa-zelene", "Ján Kováč", "", "city-office");
    }

    private static ATable table(String... more) {
        var headings = new ArrayList<>(List.of("Aktivita", "Meno", "Email", "Za koho"));
        headings.addAll(List.of(more));
        return ATable.of(headings.toArray(String[]::new));
    }

    private String names(String ending) {
        var id = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select id from activity where partnership_id = :partnership")
                                .one(row -> row.uuid("id")));
        return "/" + site.slug() + "/desk/activities/" + id + "/co-owners" + ending;
    }

    private List<String> names() {
        return house.db().in(site.id(), () -> house.db().sql("""
                        select name || ' ' || side || ' ' || part || ' ' || source as name from co_owner
                        where partnership_id = :partnership and state = 'confirmed' order by name
                        """).list(row -> row.string("name")));
    }

    private List<String> people() {
        return house.db()
                .in(site.id(), () -> house.db().sql("select name from person").list(row -> row.string("name")));
    }

    private int count(String table) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as n from " + table)
                                .one(row -> row.integer("n")));
    }
}
