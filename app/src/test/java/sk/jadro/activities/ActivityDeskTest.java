package sk.jadro.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.activities.TypedSignUp.aSignUp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

@JadroTest
class ActivityDeskTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void aCoordinator() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
    }

    @Test
    void aDraftIsSeenByCoordinatorsOnlyUntilItIsPublished() {
        var saved = anActivity().draft().saveAs(coordinator, site);
        assertThat(saved.main()).contains("Uložené.");
        assertThat(reader.open(page("mapa-zelene")).status()).isEqualTo(404);
        assertThat(coordinator.open(page("mapa-zelene")).status()).isEqualTo(200);

        coordinator.submit(saved, tail(saved.address().getPath()), Map.of("publication", "published"));
        assertThat(reader.open(page("mapa-zelene")).status()).isEqualTo(200);
    }

    @Test
    void whatIsMissingIsSaidAndTheRestIsStillThere() {
        var again = anActivity().with("title_sk", "").saveAs(coordinator, site);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("#title_sk-error")).hasSize(1);
        assertThat(again.typed("#summary_sk")).isEqualTo("Spočítať stromy, kým stoja.");
    }

    @Test
    void aFormerAddressLeadsToTheNewOneAndNobodyElseGetsIt() {
        var saved = anActivity().saveAs(coordinator, site);
        coordinator.submit(saved, tail(saved.address().getPath()), Map.of("slug", "zelena-mapa"));
        var moved = reader.openOnly(page("mapa-zelene"));
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith("/activities/zelena-mapa");
        var taken = anActivity().saveAs(coordinator, site);
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.texts("#slug-error")).hasSize(1);
    }

    @Test
    void theSecondOfTwoWhoEditSeesBothVersionsAndNothingIsOverwritten() {
        var saved = anActivity().saveAs(coordinator, site);
        var address = saved.address().getPath();
        var first = coordinator.open(address);
        var second = coordinator.open(address);
        coordinator.submit(first, tail(address), Map.of("summary_sk", "Prvá verzia."));
        var conflict = coordinator.submit(second, tail(address), Map.of("summary_sk", "Druhá verzia."));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.main()).contains("Prvá verzia.");
        assertThat(conflict.typed("#summary_sk")).isEqualTo("Druhá verzia.");
        assertThat(reader.open(page("mapa-zelene")).main()).contains("Prvá verzia.");

        coordinator.submit(conflict, tail(address), Map.of());
        assertThat(reader.open(page("mapa-zelene")).main()).contains("Druhá verzia.");
    }

    @Test
    void whoSavesSecondErasesNothingThatTheyNeverTouched() {
        var address = anActivity().saveAs(coordinator, site).address().getPath();
        var other = house.aCoordinator(site);
        var second = other.open(address);
        coordinator.submit(
                coordinator.open(address),
                tail(address),
                Map.of("title_en", "A map of greenery", "slug", "zelen", "publication", "draft"));

        var conflict = other.submit(second, tail(address), Map.of("summary_sk", "Druhá verzia."));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.main()).contains("Menili ste každý niečo iné");
        assertThat(conflict.texts(".conflict__version")).isEmpty();
        var saved = other.submit(conflict, tail(address), Map.of());

        assertThat(saved.typed("#title_en")).isEqualTo("A map of greenery");
        assertThat(saved.typed("#slug")).isEqualTo("zelen");
        assertThat(saved.typed("#summary_sk")).isEqualTo("Druhá verzia.");
        assertThat(reader.open(page("zelen")).status()).as("a draft").isEqualTo(404);
    }

    @Test
    void aClashIsToldForEveryKindOfField() {
        var address = anActivity().saveAs(coordinator, site).address().getPath();
        var second = coordinator.open(address);
        coordinator.submit(
                coordinator.open(address),
                tail(address),
                Map.of("title_sk", "Mapa mesta", "slug", "mapa-mesta", "publication", "draft"));
        coordinator.submit(
                coordinator.open(address), tail(address), Map.of("slug", "mapa-obce", "publication", "published"));

        var conflict = coordinator.submit(second, tail(address), Map.of("title_sk", "Zeleň", "slug", "zelen"));
        assertThat(conflict.texts(".conflict__version h3"))
                .containsExactly("Koniec adresy", "Názov – po slovensky", "Koniec adresy", "Názov – po slovensky");
    }

    @Test
    void activitiesCanBeOrderedPutAwayAndBroughtBack() {
        anActivity().saveAs(coordinator, site);
        var second = anActivity().with("title_sk", "Voda").with("slug", "voda").saveAs(coordinator, site);
        var desk = second.address().getPath();
        assertThat(titles()).containsExactly("Mapa zelene", "Voda");
        coordinator.post(desk + "/place", Map.of("place", "earlier"));
        assertThat(titles()).containsExactly("Voda", "Mapa zelene");
        coordinator.post(desk + "/archive", Map.of());
        assertThat(titles()).containsExactly("Mapa zelene");
        assertThat(reader.open(page("voda")).status()).isEqualTo(404);
        coordinator.post(desk + "/return", Map.of());
        assertThat(titles()).containsExactly("Voda", "Mapa zelene");
    }

    @Test
    void aNameFromPaperCountsAtOnceAndItsOwnerGetsTheLinkToTakeItBack() {
        var desk = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners";
        var signUp = aSignUp().with("name", "Anna Papierová");
        coordinator.submit(coordinator.open(desk), "/co-owners", signUp.fields());
        assertThat(reader.open(page("mapa-zelene")).main()).contains("Anna Papierová");
        var letter = house.lastLetter(signUp.email());
        reader.submit(reader.open(house.local(letter.links().getFirst())), "/withdrawal");
        assertThat(reader.open(page("mapa-zelene")).main()).doesNotContain("Anna Papierová");
        assertThat(house.db()
                        .in(
                                site.id(),
                                () -> house.db().sql("select how from consent").list(row -> row.string("how"))))
                .containsExactly("paper");
    }

    @Test
    void coordinatorsSeeWhoWaitsAndCanConfirmAndRemove() {
        var desk = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners";
        aSignUp().with("name", "Eva Čakajúca").with("offer", "nôž").send(reader, page("mapa-zelene"));
        var list = coordinator.open(desk);
        assertThat(list.main()).contains("Eva Čakajúca", "čaká na potvrdenie", "verejnosť", "nôž");
        var confirmed = coordinator.submit(list, "/confirmation");
        assertThat(confirmed.main()).contains("Meno je potvrdené.");
        assertThat(reader.open(page("mapa-zelene")).main()).contains("Eva Čakajúca");
        coordinator.submit(confirmed, "/removal");
        assertThat(reader.open(page("mapa-zelene")).main()).doesNotContain("Eva Čakajúca");
    }

    @Test
    void theTableOpensRightInASlovakExcelAndHoldsNoFormula() {
        var desk = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners";
        for (var name : List.of("=A1+1", "+a421", "-a2", "@cmd", "Ľudmila; \"Žltohlávková\"")) {
            coordinator.submit(
                    coordinator.open(desk),
                    "/co-owners",
                    Map.of("name", name, "side", "public", "visibility", "none", "offer", "=HYPERLINK(\"x\")"));
        }
        var csv = coordinator.open("/" + site.slug() + "/desk/co-owners.csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment").contains(".csv");
        var text = new String(csv.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("\"Ľudmila; \"\"Žltohlávková\"\"\"");
        var one = coordinator.open(desk + ".csv");
        assertThat(one.header("Content-Disposition")).contains("mapa-zelene-mena.csv");
        assertThat(one.body()).as("the only activity's own table").isEqualTo(csv.body());
        var lines = text.strip().split("\r\n", -1);
        assertThat(lines).hasSize(6);
        assertThat(lines[0]).contains(";E-mail;");
        assertThat(text).contains(";'=A1+1;", ";'+a421;", ";'-a2;", ";'@cmd;", "'=HYPERLINK");
        assertThat(text).doesNotContain(";=").doesNotContain(";+").doesNotContain(";@");
    }

    @Test
    void anActivitysOwnTableHoldsItsNamesOnly() {
        var first = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners";
        var second =
                anActivity().with("title_sk", "Druhá").with("slug", "druha").saveAs(coordinator, site);
        var other = second.address().getPath() + "/co-owners";
        for (var desk : List.of(first, other)) {
            coordinator.submit(
                    coordinator.open(desk),
                    "/co-owners",
                    Map.of(
                            "name",
                            desk.equals(first) ? "Eva Prvá" : "Adam Druhý",
                            "side",
                            "public",
                            "visibility",
                            "none"));
        }
        assertThat(coordinator.open(first + ".csv").text()).contains("Eva Prvá").doesNotContain("Adam Druhý");
        assertThat(coordinator.open(other + ".csv").text())
                .contains("Adam Druhý")
                .doesNotContain("Eva Prvá");
    }

    @Test
    void theListLeadsToTheFormOfEachAndItsTableSaysSinceWhen() {
        var saved = anActivity().saveAs(coordinator, site).address().getPath();
        assertThat(coordinator
                        .open("/" + site.slug() + "/desk/activities")
                        .html()
                        .select("a:contains(Upraviť)")
                        .eachAttr("href"))
                .containsExactly(saved);
        coordinator.submit(
                coordinator.open(saved + "/co-owners"),
                "/co-owners",
                Map.of("name", "Eva Prvá", "side", "public", "visibility", "none"));
        var table = coordinator.open(saved + "/co-owners");
        assertThat(table.texts(".desk__date").getFirst()).contains("20");
        assertThat(table.texts("table.desk thead th"))
                .noneMatch(heading -> heading.contains("môžem") || heading.contains("sa zúčastňujem"));
    }

    @Test
    void realNamesStayWhenTheSampleIsRemoved() {
        var sample = house.aSamplePartnership();
        var desk = house.aCoordinator(sample);
        var activity = "/" + sample.slug() + "/activities/jednoduchsi-jazyk";
        aSignUp().with("name", "Skutočná Osoba").confirm(house, reader, activity);
        desk.post("/" + sample.slug() + "/desk/sample-removal", Map.of("what", "everything"));
        assertThat(reader.open(activity).texts(".name > bdi:not(.name__offer)")).containsExactly("Skutočná Osoba");
        assertThat(reader.open("/" + sample.slug() + "/activities").texts(".column"))
                .hasSize(1);
    }

    private List<String> titles() {
        return reader.open("/" + site.slug() + "/activities").texts(".column__title");
    }

    private String page(String slug) {
        return "/" + site.slug() + "/activities/" + slug;
    }

    private static String tail(String path) {
        return path.substring(path.lastIndexOf('/'));
    }
}
