package sk.jadro.activities;

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
    void theListLeadsToTheFormOfEach() {
        var saved = anActivity().saveAs(coordinator, site).address().getPath();
        assertThat(coordinator
                        .open("/" + site.slug() + "/desk/activities")
                        .html()
                        .select("a:contains(Upraviť)")
                        .eachAttr("href"))
                .containsExactly(saved);
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
