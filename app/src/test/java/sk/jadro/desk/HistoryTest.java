package sk.jadro.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.sheets.SheetReader;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Coordinators see who changed what, and bring back what it said. */
@JadroTest
class HistoryTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;

    @BeforeEach
    void aPartnership() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
    }

    @Test
    void beforeAnybodyChangedAnythingThatIsSaid() {
        assertThat(coordinator.open(at("/desk/history")).main()).contains("Zatiaľ sa nič nezmenilo.");
    }

    @Test
    void eachChangeStandsThereTheLatestFirst() {
        write("about", "Prvé znenie.");
        addActivity();
        var history = coordinator.open(at("/desk/history"));
        assertThat(history.texts("tbody th")).containsExactly("Aktivita: Zeleň", "Text: Čo je otvorené vládnutie");
        assertThat(history.texts("tbody td:nth-child(2)")).containsExactly("pridané", "zmenené");
        assertThat(coordinator.open(at("/desk/history/text")).texts("tbody th"))
                .containsExactly("Text: Čo je otvorené vládnutie");
        assertThat(coordinator.open(at("/desk/history/no-such-kind")).status()).isEqualTo(404);
    }

    @Test
    void aFormerTextCanBeBroughtBackAndWhatStoodIsNotLost() {
        write("about", "Prvé znenie.");
        write("about", "Druhé znenie.");
        var step = coordinator
                .open(at("/desk/history"))
                .html()
                .select("tbody a")
                .getFirst()
                .attr("href");
        var shown = coordinator.open(step);
        assertThat(shown.texts(".conflict__version p")).containsExactly("Prvé znenie.", "Druhé znenie.");

        var back = coordinator.submit(shown, "/return");
        assertThat(back.main()).contains("Predošlé znenie je späť.");
        assertThat(house.visitor().open(at("/about")).main())
                .contains("Prvé znenie.")
                .doesNotContain("Druhé znenie.");
        assertThat(coordinator.open(at("/desk/history")).texts("tbody th")).hasSize(3);
    }

    @Test
    void whatWasAddedHasNothingToReturnTo() {
        addActivity();
        var step = coordinator
                .open(at("/desk/history"))
                .html()
                .select("tbody a")
                .getFirst()
                .attr("href");
        assertThat(coordinator.open(step).html().select("main form")).isEmpty();
        assertThat(coordinator.post(step + "/return", Map.of()).main()).contains("Nie je sa k čomu vrátiť.");
    }

    @Test
    void anAddressThatAnotherHasTakenMeanwhileIsNotTakenBack() {
        var added = addActivity();
        var id = added.substring(added.lastIndexOf('/'));
        coordinator.submit(coordinator.open(added), id, Map.of("slug", "lavicky", "publication", "draft"));
        addActivity();
        coordinator.submit(coordinator.open(added), id, Map.of("title_sk", "Lavičky"));
        var steps = coordinator.open(at("/desk/history")).html().select("tbody a");
        var said = coordinator.post(steps.get(2).attr("href") + "/return", Map.of());
        assertThat(said.main()).contains("má už niečo iné");
        assertThat(coordinator.open(added).typed("#slug")).isEqualTo("lavicky");
    }

    @Test
    void whatADraftRefersToIsCalledByItsName() {
        coordinator.submit(
                coordinator.open(at("/desk/events/new")),
                "/desk/events",
                Map.of(
                        "title_sk", "Prvé stretnutie",
                        "summary_sk", "Začiatok.",
                        "day", "14. 5. 2030",
                        "starts", "17:00",
                        "ends", "19:00",
                        "kind", "discussion",
                        "way", "in-person",
                        "publication", "published"));
        var added = addActivity();
        var form = coordinator.open(added);
        var event = form.one("#from option:contains(Prvé stretnutie)").attr("value");
        coordinator.submit(form, added.substring(added.lastIndexOf('/')), Map.of("from", event));
        var step = coordinator
                .open(at("/desk/history"))
                .html()
                .select("tbody a")
                .getFirst()
                .attr("href");
        assertThat(coordinator.open(step).texts(".conflict__version p")).containsExactly("–", "Prvé stretnutie");
    }

    @Test
    void theTableHasAllOfIt() {
        addActivity();
        var csv = new String(coordinator.open(at("/desk/history.csv")).body(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFKedy;Kto;Čo;Názov;Čo sa stalo\r\n").contains(";Aktivita;Zeleň;pridané\r\n");
        var links = coordinator.open(at("/desk/history")).html().select("nav.actions a[href*=history.]");
        assertThat(links.eachText()).containsExactly("Tabuľka CSV", "Tabuľka XLSX");
        var xlsx =
                SheetReader.read(coordinator.open(links.getLast().attr("href")).body());
        assertThat(xlsx.rows().getFirst().cells()).containsExactly("Kedy", "Kto", "Čo", "Názov", "Čo sa stalo");
        assertThat(xlsx.rows().get(1).cells()).contains("Aktivita", "Zeleň", "pridané");
        assertThat(xlsx.rows().get(1).cells().getFirst()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d.*");
    }

    /** @return where it is edited */
    private String addActivity() {
        var added = coordinator.submit(
                coordinator.open(at("/desk/activities/new")),
                "/desk/activities",
                Map.of("title_sk", "Zeleň", "slug", "zelen", "summary_sk", "Stromy.", "publication", "draft"));
        return added.address().getPath();
    }

    private void write(String kind, String text) {
        coordinator.submit(coordinator.open(at("/desk/texts/" + kind)), "/" + kind, Map.of("text_sk", text));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
