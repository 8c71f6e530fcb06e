package sk.jadro.handovers;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.coowners.TypedSignUp;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Whoever carries an activity hands it over to somebody who then carries it in their stead. */
@JadroTest
class HandoverTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private Site site;
    private Visitor coordinator;
    private Visitor eva;
    private TypedSignUp evas;
    private String page;

    @BeforeEach
    void evaCarriesAnActivity() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        anActivity().saveAs(coordinator, site);
        page = at("/activities/mapa-zelene");
        eva = house.visitor();
        evas = aSignUp();
        eva.open(house.local(evas.confirm(house, eva, page).links().get(2)));
    }

    @Test
    void onceTheOtherOneStandsThereTheFirstNameIsTakenBack() {
        var adam = House.anEmail();
        assertThat(ask(adam).main()).contains("List je na ceste.", "kým sa pripíše " + adam);
        var letter = house.lastLetter(adam);
        assertThat(letter.subject()).isEqualTo("Eva Kráľová vám chce odovzdať aktivitu Mapa zelene");
        assertThat(letter.text()).doesNotContain(evas.email());
        assertThat(house.visitor().open(page).main()).contains("Eva Kráľová");

        aSignUp().with("name", "Adam Bakoš").with("email", adam).confirm(house, house.visitor(), page);
        assertThat(house.visitor().open(page).main()).contains("Adam Bakoš").doesNotContain("Eva Kráľová");
        assertThat(house.letters(evas.email(), 2).getLast().subject()).isEqualTo("Aktivita Mapa zelene je odovzdaná");
        assertThat(eva.open(at("/mine")).main()).doesNotContain("Odovzdávate");
        assertThat(coordinator.open(at("/desk/activities")).status()).isEqualTo(200);
    }

    @Test
    void whoHandedOverMayReturn() {
        var adam = House.anEmail();
        ask(adam);
        aSignUp().with("name", "Adam Bakoš").with("email", adam).confirm(house, house.visitor(), page);
        eva.submit(eva.open(at("/mine")), "/return");
        assertThat(house.visitor().open(page).main()).contains("Adam Bakoš", "Eva Kráľová");
    }

    @Test
    void untilThenItIsKeptAndCanBeCancelled() {
        var adam = House.anEmail();
        ask(adam);
        assertThat(eva.open(own()).main()).contains("List už dostal človek s adresou " + adam);
        assertThat(eva.submit(eva.open(own()), "/cancellation").main()).contains("Aktivitu nesiete ďalej.");
        aSignUp().with("name", "Adam Bakoš").with("email", adam).confirm(house, house.visitor(), page);
        assertThat(house.visitor().open(page).main()).contains("Adam Bakoš", "Eva Kráľová");
    }

    @Test
    void whoPausesMeanwhileCanCancelItStill() {
        ask(House.anEmail());
        eva.submit(eva.open(at("/mine")), "/pause");
        assertThat(eva.submit(eva.open(at("/mine")), "/cancellation").main()).contains("Aktivitu nesiete ďalej.");
        assertThat(eva.postOnly(own() + "/cancellation", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void whoIsOnlyInterestedTakesNothingOver() {
        var adam = House.anEmail();
        ask(adam);
        aSignUp()
                .with("name", "Adam Bakoš")
                .with("email", adam)
                .with("part", "interested")
                .confirm(house, house.visitor(), page);
        assertThat(house.visitor().open(page).main()).contains("Eva Kráľová");
    }

    @Test
    void aWrongAddressIsSaidByItsField() {
        assertThat(ask("").errors()).hasSize(1);
        assertThat(ask("toto nie je adresa").typed("#email")).isEqualTo("toto nie je adresa");
        assertThat(ask(evas.email()).errors()).singleElement().asString().contains("To je vaša vlastná adresa.");
        for (int i = 0; i < Handovers.MOST_A_DAY; i++) {
            assertThat(ask(House.anEmail()).main()).contains("List je na ceste.");
        }
        var refused = ask(House.anEmail());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).singleElement().asString().contains("3 listy");
    }

    @Test
    void anAddressIsForgottenAfterAMonth() {
        ask(House.anEmail());
        clock.later(Duration.ofDays(31), () -> house.anHourlyRound(site));
        long kept = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*) as n from handover where partnership_id = :partnership")
                                .one(row -> row.number("n")));
        assertThat(kept).isZero();
    }

    @Test
    void whoDoesNotCarryItHandsNothingOver() {
        assertThat(house.visitor().open(own()).status()).isEqualTo(401);
        eva.submit(eva.open(at("/mine")), "/withdrawal");
        assertThat(eva.open(own()).main()).contains("Toto môžu tí, ktorí aktivitu nesú");
        assertThat(eva.postOnly(own(), Map.of("email", House.anEmail())).status())
                .isEqualTo(404);
    }

    private Seen ask(String email) {
        return eva.submit(eva.open(own()), "/handover", Map.of("email", email));
    }

    private String own() {
        return at("/mine/activities/mapa-zelene/handover");
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
