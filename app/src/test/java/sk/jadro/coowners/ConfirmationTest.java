package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.activities.TypedActivity.twoMonthsPass;
import static sk.jadro.coowners.TypedSignUp.aSignUp;
import static sk.jadro.coowners.TypedSignUp.confirming;
import static sk.jadro.coowners.TypedSignUp.managing;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** The letter's first link, long after its button was pressed: it says what is true now. */
@JadroTest
class ConfirmationTest {
    @Autowired
    House house;

    private Site site;
    private Visitor visitor;
    private String page;
    private TypedSignUp signUp;
    private ArrivedLetter letter;

    @BeforeEach
    void aNameInAColumn() {
        site = house.aPartnership();
        anActivity().saveAs(house.aCoordinator(site), site);
        visitor = house.visitor();
        page = "/" + site.slug() + "/activities/mapa-zelene";
        signUp = aSignUp();
        letter = signUp.confirm(house, visitor, page);
    }

    @Test
    void whileTheNameStandsItSaysSoAndWhatComesNext() {
        var seen = opened(confirming(letter));
        assertThat(seen.heading()).isEqualTo("Hotovo, rátame s vami");
        assertThat(seen.main()).contains("Mapa zelene", "Čo bude ďalej", "koordinujú", "do hodiny");
        assertThat(seen.html().select("main .next a").eachAttr("href"))
                .containsExactly(
                        "/" + site.slug() + "/events",
                        "/" + site.slug() + "/activities",
                        "/" + site.slug() + "/contact");
    }

    @Test
    void whoJoinsAnActivityOfWhichNothingWasHeardIsHeardOf() {
        visitor.submit(opened(managing(letter)), "/withdrawal");
        twoMonthsPass(house, site);
        assertThat(visitor.open(page).main()).contains("o tejto aktivite nič nevieme");
        aSignUp().confirm(house, visitor, page);
        assertThat(visitor.open(page).main()).doesNotContain("nič nevieme");
    }

    @Test
    void whoConfirmsWhatWasClosedMeanwhileIsToldSoAndDoesNotJoin() {
        var late = aSignUp().with("name", "Adam Bakoš");
        late.send(visitor, page);
        var link = confirming(house.lastLetter(late.email()));
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql(
                                        "update activity set state = 'closed', outcome_sk = 'Mapa visí.' where partnership_id = :partnership")
                                .run());
        var seen = visitor.post(house.local(link), Map.of());
        assertThat(seen.heading()).isEqualTo("Medzitým sa to uzavrelo");
        assertThat(seen.main()).contains("K tejto aktivite sa už nedá pripísať:", "Mapa zelene");
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(opened(confirming(letter)).heading())
                .as("whoever stood there still does")
                .isEqualTo("Hotovo, rátame s vami");
    }

    @Test
    void afterAWithdrawalItSaysSoAndUndoesIt() {
        visitor.submit(opened(managing(letter)), "/withdrawal");
        var seen = opened(confirming(letter));
        assertThat(seen.heading()).isEqualTo("Vaše meno sme odstránili");
        assertThat(seen.main()).doesNotContain("Hotovo");
        var back = visitor.pressTheOnlyButton(seen);
        assertThat(back.heading()).isEqualTo("Hotovo, rátame s vami");
        assertThat(names()).containsExactly("Eva Kráľová");
    }

    @Test
    void anOldPressOfItsButtonUndoesNoWithdrawal() {
        visitor.submit(opened(managing(letter)), "/withdrawal");
        visitor.post(house.local(confirming(letter)), Map.of());
        assertThat(names()).isEmpty();
    }

    @Test
    void afterAMoveToAnotherAddressBothLinksSayWhereTheNameIsAndMakeNoSecond() {
        var email = House.anEmail();
        visitor.pressTheOnlyButton(opened(confirming(moveTo(email))));
        for (var link : List.of(confirming(letter), managing(letter))) {
            assertThat(opened(link).heading()).isEqualTo("Platí už vaša nová adresa");
            assertThat(opened(link).html().select("main form")).isEmpty();
        }
        pressEverythingOf(letter, signUp.email());
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(addresses()).containsExactly(email);
    }

    @Test
    void ofTwoNewAddressesOnlyTheLaterCounts() {
        var mistyped = House.anEmail();
        var wrong = moveTo(mistyped);
        var right = moveTo(House.anEmail());
        visitor.pressTheOnlyButton(opened(confirming(right)));

        pressEverythingOf(wrong, mistyped);
        assertThat(opened(confirming(wrong)).status()).isEqualTo(410);
        assertThat(opened(managing(wrong)).status()).isEqualTo(410);
        assertThat(names()).containsExactly("Eva Kráľová");
    }

    @Test
    void whoKeepsTheOldAddressOrTakesTheNameBackMakesTheLetterToTheNewOneVoid() {
        var mistyped = House.anEmail();
        var wrong = moveTo(mistyped);
        visitor.submit(opened(managing(letter)), tail(letter), Map.of("offer", "lopata"));
        pressEverythingOf(wrong, mistyped);
        assertThat(addresses()).containsExactly(signUp.email());

        var again = House.anEmail();
        var wrongAgain = moveTo(again);
        visitor.submit(opened(managing(letter)), "/withdrawal");
        pressEverythingOf(wrongAgain, again);
        assertThat(names()).isEmpty();
    }

    @Test
    void aNewAddressMendedFromItsOwnLetterStillTakesTheOldOnesPlace() {
        var wrong = moveTo(House.anEmail());
        var email = House.anEmail();
        visitor.submit(opened(managing(wrong)), tail(wrong), Map.of("email", email));
        visitor.pressTheOnlyButton(opened(confirming(house.lastLetter(email))));
        assertThat(addresses()).containsExactly(email);
    }

    @Test
    void aNewAddressSavedFromItsOwnLetterTakesTheOldOnesPlace() {
        var email = House.anEmail();
        var right = moveTo(email);
        visitor.submit(opened(managing(right)), tail(right), Map.of("offer", "lopata"));
        assertThat(addresses()).containsExactly(email);
    }

    private ArrivedLetter moveTo(String email) {
        visitor.submit(opened(managing(letter)), tail(letter), Map.of("email", email));
        return house.lastLetter(email);
    }

    private void pressEverythingOf(ArrivedLetter of, String email) {
        var fields = signUp.with("email", email).with("activity", activity()).fields();
        visitor.post(house.local(confirming(of)), Map.of());
        visitor.post(house.local(managing(of)), fields);
        visitor.post(house.local(managing(of)) + "/return", Map.of());
        visitor.post(house.local(confirming(of)).replace("/confirmation", "/return"), Map.of());
    }

    private String activity() {
        return house.db()
                .in(site.id(), () -> house.db().sql("select id from activity").one(row -> row.uuid("id")))
                .toString();
    }

    private Seen opened(String link) {
        return visitor.open(house.local(link));
    }

    private static String tail(ArrivedLetter letter) {
        return managing(letter).substring(managing(letter).lastIndexOf('/'));
    }

    private List<String> names() {
        return visitor.open(page).texts(".column .name > bdi:not(.name__offer)");
    }

    private List<String> addresses() {
        return house.db().in(site.id(), () -> house.db().sql("""
                        select p.email from co_owner o join person p on p.id = o.person_id where o.state = 'confirmed'
                        """).list(row -> row.string("email")));
    }
}
