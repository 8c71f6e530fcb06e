package sk.jadro.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.activities.TypedActivity.twoMonthsPass;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What an activity wants to reach, how far it is, what comes next, and whether it needs care. */
@JadroTest
class ActivityHubTest {
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
    void itsPageSaysHowFarItIsWhatItWantsAndWhatComesNext() {
        anActivity()
                .with("state", "moving")
                .with("goal_sk", "Každý strom má svoje číslo.")
                .with("next_step_sk", "Prejsť park pod Pamätníkom.")
                .with("next_on", "1. 5. 2031")
                .saveAs(coordinator, site);
        assertThat(page().main())
                .contains("v pohybe", "Každý strom má svoje číslo.", "Prejsť park pod Pamätníkom.", "do 1. mája 2031");
        assertThat(page().texts(".label--missing")).doesNotContain("mal byť hotový 1. mája 2031");
    }

    @Test
    void aNewOneLooksForPeople() {
        anActivity().saveAs(coordinator, site);
        assertThat(page().texts(".facts dd")).containsExactly("hľadá ľudí");
    }

    @Test
    void aStepThatIsLateIsSaidToReadersAndOnTheDesk() {
        anActivity()
                .with("next_step_sk", "Prejsť park.")
                .with("next_on", "1. 5. 2021")
                .saveAs(coordinator, site);
        assertThat(page().texts(".facts .label--missing")).containsExactly("mal byť hotový 1. mája 2021");
        assertThat(desk().main()).contains("Ďalší krok aktivity mešká", "Mapa zelene", "1. mája 2021");
    }

    @Test
    void aDayWithoutAStepIsOfNothing() {
        var refused = anActivity().with("next_on", "1. 5. 2031").saveAs(coordinator, site);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#next_step_sk-error")).hasSize(1);
        assertThat(refused.typed("#next_on")).isEqualTo("1. 5. 2031");
        var odd = anActivity()
                .with("next_step_sk", "Prejsť park.")
                .with("next_on", "zajtra")
                .saveAs(coordinator, site);
        assertThat(odd.texts("#next_on-error")).hasSize(1);
    }

    @Test
    void whoeverClosesItSaysWhatBecameOfIt() {
        var refused = anActivity().with("state", "closed").saveAs(coordinator, site);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#outcome_sk-error"))
                .singleElement()
                .asString()
                .contains("čo z aktivity vzišlo");

        coordinator.submit(refused, "/desk/activities", Map.of("outcome_sk", "Mapa visí na **radnici**."));
        assertThat(page().main()).contains("Mapa visí na radnici.", "uzavretá");
        var list = reader.open("/" + site.slug() + "/activities");
        assertThat(list.main()).contains("Všetky aktivity sú uzavreté.", "Mapa visí na radnici.");
        assertThat(list.texts(".column__title")).isEmpty();
    }

    @Test
    void whatBecameOfItIsNotSaidBefore() {
        anActivity().with("outcome_sk", "Mapa visí na radnici.").saveAs(coordinator, site);
        assertThat(page().main()).doesNotContain("Mapa visí");
    }

    @Test
    void aClosedOneTakesNoNames() {
        var saved = anActivity().saveAs(coordinator, site);
        var before = page();
        coordinator.submit(
                saved,
                saved.address().getPath().replaceFirst(".*/", "/"),
                Map.of("state", "closed", "outcome_sk", "Hotovo."));
        assertThat(page().html().select("#sign-up")).isEmpty();
        var late = reader.submit(before, "/co-owners", Map.of("name", "Eva Kráľová"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.texts("#name-error")).singleElement().asString().contains("už uzavretá");
        assertThat(late.typed("#name")).isEqualTo("Eva Kráľová");
    }

    @Test
    void silenceIsSaidToReadersAndOnTheDesk() {
        anActivity().saveAs(coordinator, site);
        assertThat(page().main()).doesNotContain("nič nevieme");
        twoMonthsPass(house, site);
        assertThat(page().main()).contains("o tejto aktivite nič nevieme");
        assertThat(desk().main()).contains("O aktivite už dva mesiace nič nevieme", "Mapa zelene");
    }

    @Test
    void ofManyTheListShowsAPageAndTheHomePageTheFirst() {
        IntStream.rangeClosed(1, 26)
                .forEach(n -> anActivity()
                        .with("title_sk", "Činnosť " + n)
                        .with("slug", "cinnost-" + n)
                        .saveAs(coordinator, site));
        var first = reader.open("/" + site.slug() + "/activities");
        assertThat(first.texts(".column__title")).hasSize(24).startsWith("Činnosť 1");
        var second = reader.open("/" + site.slug() + "/activities?page=2");
        assertThat(second.texts(".column__title")).containsExactly("Činnosť 25", "Činnosť 26");
        assertThat(second.texts(".column__number")).containsExactly("25.", "26.");
        assertThat(reader.open("/" + site.slug() + "/activities?page=3").status())
                .isEqualTo(404);
        assertThat(reader.open("/" + site.slug()).texts(".column__title")).hasSize(6);

        var refused = reader.submit(second, "/sign-ups?page=2", Map.of("name", "Eva Kráľová"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts(".column__title")).containsExactly("Činnosť 25", "Činnosť 26");
    }

    @Test
    void theListShowsThoseOfAStateAlone() {
        anActivity().saveAs(coordinator, site);
        assertThat(reader.open("/" + site.slug() + "/activities").texts(".filter a"))
                .isEmpty();
        anActivity()
                .with("title_sk", "Voda")
                .with("slug", "voda")
                .with("state", "bearing")
                .saveAs(coordinator, site);
        var bearing = reader.open("/" + site.slug() + "/activities?state=bearing");
        assertThat(bearing.texts(".filter a")).containsExactly("Všetko", "hľadá ľudí", "prináša ovocie");
        assertThat(bearing.texts(".filter a[aria-current]")).containsExactly("prináša ovocie");
        assertThat(bearing.texts(".column__title")).containsExactly("Voda");
        assertThat(bearing.texts(".column__state")).containsExactly("prináša ovocie");
        assertThat(reader.open("/" + site.slug() + "/activities?state=closed").main())
                .contains("V tomto stave teraz nie je žiadna aktivita.");
    }

    private Seen page() {
        return reader.open("/" + site.slug() + "/activities/mapa-zelene");
    }

    private Seen desk() {
        return coordinator.open("/" + site.slug() + "/desk");
    }
}
