package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

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
class CoOwnerDeskTest {
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
    void aNameFromPaperCountsAtOnceAndItsOwnerGetsTheLinkToTakeItBack() {
        var desk = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners";
        var signUp = aSignUp().with("name", "Anna Papierová");
        coordinator.submit(coordinator.open(desk + "/typing"), "/typing", signUp.fields());
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
                    coordinator.open(desk + "/typing"),
                    "/typing",
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
                    coordinator.open(desk + "/typing"),
                    "/typing",
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
    void theTableSaysSinceWhen() {
        var saved = anActivity().saveAs(coordinator, site).address().getPath();
        coordinator.submit(
                coordinator.open(saved + "/co-owners/typing"),
                "/typing",
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

    private String page(String slug) {
        return "/" + site.slug() + "/activities/" + slug;
    }
}
