package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;
import static sk.jadro.coowners.TypedSignUp.confirming;
import static sk.jadro.coowners.TypedSignUp.managing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** A name that waits for its owner's confirmation lives in the form that was sent; coordinators see it in the column. */
@JadroTest
class WaitingNamesTest {
    private static final String WAITS = "čaká na potvrdenie";

    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private Visitor visitor;
    private String page;
    private String desk;

    @BeforeEach
    void anEmptyColumn() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        visitor = house.visitor();
        desk = anActivity().saveAs(coordinator, site).address().getPath() + "/co-owners";
        page = "/" + site.slug() + "/activities/mapa-zelene";
    }

    @Test
    void aFormThatWasSentTwiceWaitsOnceWithItsLastWords() {
        var form = aSignUp();
        form.send(visitor, page);
        form.with("offer", "viem prekladať").send(visitor, page);
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains(WAITS, "viem prekladať"));
    }

    @Test
    void theDeskCountsThoseThatWaitAndThenThoseThatAreNew() {
        var first = aSignUp();
        first.send(visitor, page);
        first.with("offer", "viem prekladať").send(visitor, page);
        aSignUp().with("name", "Ján Malý").send(visitor, page);
        assertThat(matters()).contains("2 Mená čakajú na potvrdenie").noneMatch(matter -> matter.contains("Nové"));

        aSignUp().with("name", "Iva Stará").confirm(house, visitor, page);
        assertThat(matters()).contains("2 Mená čakajú na potvrdenie", "1 Nové meno");
        var overview = coordinator.open("/" + site.slug() + "/desk");
        assertThat(coordinator
                        .open(overview.one(".matter:has(h3:containsOwn(Nové meno)) a")
                                .attr("href"))
                        .main())
                .contains("Iva Stará", "Ján Malý", "Eva Kráľová");
    }

    @Test
    void theButtonsOfALinePressedTwiceDoTheSameAsOnce() {
        aSignUp().send(visitor, page);
        for (var wish : List.of("/confirmation", "/removal")) {
            var button = button(wish).orElseThrow();
            coordinator.post(button, Map.of());
            assertThat(coordinator.post(button, Map.of()).status()).isEqualTo(200);
            assertThat(lines()).hasSize(1);
        }
        assertThat(lines().getFirst().text()).contains("odstránen");
    }

    @Test
    void aLineWhoseOwnerConfirmedMeanwhileIsStillFound() {
        var form = aSignUp();
        form.send(visitor, page);
        var removal = button("/removal").orElseThrow();
        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(house.lastLetter(form.email())))));
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(coordinator.post(removal, Map.of()).main()).contains("Meno je odstránené.");
        assertThat(names()).isEmpty();
    }

    @Test
    void whatACoordinatorRefusedItsOwnerCantConfirm() {
        var form = aSignUp();
        form.send(visitor, page);
        coordinator.post(button("/removal").orElseThrow(), Map.of());
        assertThat(visitor.open(house.local(confirming(house.lastLetter(form.email()))))
                        .html()
                        .select("main form"))
                .isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void whoTookANameBackAndSignsUpAgainWaitsAgain() {
        var form = aSignUp();
        var first = form.confirm(house, visitor, page);
        visitor.submit(visitor.open(house.local(managing(first))), "/withdrawal");
        form.send(visitor, page);
        assertThat(button("/confirmation")).isPresent();
        assertThat(visitor.open(house.local(
                                managing(house.letters(form.email(), 2).getLast())))
                        .main())
                .contains("ešte nie je potvrdené");
        coordinator.post(button("/confirmation").orElseThrow(), Map.of());
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void aFormTakenBackBeforeItWasConfirmedCanWaitAgainOrBeConfirmed() {
        var form = aSignUp();
        form.send(visitor, page);
        var letter = house.lastLetter(form.email());
        visitor.submit(visitor.open(house.local(managing(letter))), "/withdrawal");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).doesNotContain(WAITS));
        visitor.submit(visitor.open(house.local(managing(letter))), "/return");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains(WAITS));
        visitor.submit(visitor.open(house.local(managing(letter))), "/withdrawal");
        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(letter))));
        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(letter))));
        assertThat(names()).containsExactly("Eva Kráľová");
    }

    @Test
    void whoseAddressWasMendedIsForgottenUnderTheWrongOne() {
        var sent = aSignUp().send(visitor, page);
        visitor.submit(sent, "/address", Map.of("email", House.anEmail()));
        int people = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as people from person")
                                .one(row -> row.integer("people")));
        assertThat(people).as("with the coordinator").isEqualTo(2);
    }

    private List<Element> lines() {
        return coordinator.open(desk).html().select("tbody tr");
    }

    private List<String> matters() {
        return coordinator.open("/" + site.slug() + "/desk").html().select(".matter").stream()
                .map(matter -> matter.select(".matter__count, .matter__title").text())
                .toList();
    }

    private Optional<String> button(String wish) {
        return lines().stream()
                .flatMap(line -> line.select("form[action$=" + wish + "]").stream())
                .map(form -> form.attr("action"))
                .findFirst();
    }

    private List<String> names() {
        return visitor.open(page).texts(".column .name > bdi:not(.name__offer)");
    }
}
