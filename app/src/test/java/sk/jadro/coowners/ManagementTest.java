package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;
import static sk.jadro.coowners.TypedSignUp.confirming;
import static sk.jadro.coowners.TypedSignUp.managing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** The letter's second link: change anything, take it back, bring it back. */
@JadroTest
class ManagementTest {
    @Autowired
    House house;

    @Autowired
    Db db;

    @Autowired
    MovableClock clock;

    private Site site;
    private Visitor coordinator;
    private Visitor visitor;
    private String page;
    private TypedSignUp signUp;
    private String manage;

    @BeforeEach
    void aNameInAColumn() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        anActivity().saveAs(coordinator, site);
        visitor = house.visitor();
        page = "/" + site.slug() + "/activities/mapa-zelene";
        signUp = aSignUp().with("offer", "prinesiem lopatu");
        manage = house.local(managing(signUp.confirm(house, visitor, page)));
    }

    @Test
    void theFormHoldsWhatWasWritten() {
        var form = visitor.open(manage);
        assertThat(form.one("#name").attr("value")).isEqualTo("Eva Kráľová");
        assertThat(form.one("#email").attr("value")).isEqualTo(signUp.email());
        assertThat(form.one("#side option[selected]").attr("value")).isEqualTo("public");
        assertThat(form.one("input[name=visibility][checked]").attr("value")).isEqualTo("full");
        assertThat(form.one("#offer").attr("value")).isEqualTo("prinesiem lopatu");
        assertThat(form.html().select("input[name=activity][checked]")).hasSize(1);
    }

    @Test
    void anythingCanBeChanged() {
        var changed = change(Map.of(
                "name", "Eva Nováková", "side", "business", "visibility", "initials", "offer", "prinesiem sadenice"));
        assertThat(changed.main()).contains("Zmeny sú uložené.");
        assertThat(names()).containsExactly("E. N.");
        assertThat(visitor.open(page).texts(".name__offer")).containsExactly("prinesiem sadenice");
        assertThat(visitor.open(manage).one("#side option[selected]").attr("value"))
                .isEqualTo("business");
    }

    @Test
    void hidingTheNameTakesTheConsentBack() {
        change(Map.of("visibility", "none"));
        assertThat(names()).isEmpty();
        assertThat(visitor.open(page).main()).contains("1 človek bez zverejneného mena");
        assertThat(consents()).containsExactly(true);

        change(Map.of("visibility", "full"));
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(consents()).as("withdrawn, and given anew").containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whatIsWrongIsSaidAndNothingChanges() {
        var again = visitor.submit(visitor.open(manage), tail(), Map.of("name", "", "offer", "iné"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("#name-error")).hasSize(1);
        assertThat(again.one("#offer").attr("value")).isEqualTo("iné");
        assertThat(visitor.open(page).texts(".name__offer")).containsExactly("prinesiem lopatu");
    }

    @Test
    void withdrawingIsOneButtonAndAtOnce() {
        var form = visitor.open(manage).form("/withdrawal");
        assertThat(form.select("input:not([type=hidden]), select, textarea")).isEmpty();
        var withdrawn = visitor.submit(visitor.open(manage), "/withdrawal");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.heading()).isEqualTo("Vaše meno sme odstránili");
        assertThat(names()).isEmpty();
        assertThat(visitor.open(page).main()).doesNotContain("bez zverejneného mena");
        assertThat(consents()).containsExactly(true);
    }

    @Test
    void aWithdrawalCanBeUndone() {
        var withdrawn = visitor.submit(visitor.open(manage), "/withdrawal");
        var back = visitor.submit(withdrawn, "/return");
        assertThat(back.main()).contains("Opäť to platí.");
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(visitor.open(page).texts(".name__offer")).containsExactly("prinesiem lopatu");
        assertThat(consents()).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whoFollowsTheLinkLaterIsShownTheWithdrawal() {
        visitor.submit(visitor.open(manage), "/withdrawal");
        assertThat(visitor.open(manage).heading()).isEqualTo("Vaše meno sme odstránili");
    }

    @Test
    void whatWasTakenBackIsForgottenAfterSevenDays() {
        visitor.submit(visitor.open(manage), "/withdrawal");
        clock.later(Duration.ofDays(6), () -> house.anHourlyRound(site));
        assertThat(visitor.open(manage).status()).isEqualTo(200);
        clock.later(Duration.ofDays(8), () -> house.anHourlyRound(site));
        assertThat(visitor.open(manage).status()).isEqualTo(410);
        assertThat(db.in(
                        site.id(),
                        () -> db.sql("select email from person where email = :email")
                                .set("email", signUp.email())
                                .list(row -> row.string("email"))))
                .isEmpty();
    }

    @Test
    void theLinkIsGoodForAsLongAsTheNameStands() {
        clock.later(Duration.ofDays(1000), () -> {
            house.anHourlyRound(site);
            assertThat(visitor.open(manage).status()).isEqualTo(200);
        });
    }

    @Test
    void whoHasTheLetterMayChangeBeforeConfirmingAndConfirmsByIt() {
        var waiting = aSignUp().with("name", "Zora Čakajúca");
        waiting.send(visitor, page);
        var link = house.local(managing(house.lastLetter(waiting.email())));
        assertThat(visitor.open(link).main()).contains("ešte nie je potvrdené");
        visitor.submit(visitor.open(link), link.substring(link.lastIndexOf('/')), Map.of("name", "Zora Istá"));
        assertThat(names()).containsExactly("Eva Kráľová", "Zora Istá");
    }

    @Test
    void aNewAddressCountsOnceItIsConfirmedItself() {
        var email = House.anEmail();
        var told = change(Map.of("email", email));
        assertThat(told.main()).contains("Na novú adresu sme poslali e-mail.");
        assertThat(visitor.open(manage).one("#email").attr("value")).isEqualTo(signUp.email());

        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(house.lastLetter(email)))));
        assertThat(names()).containsExactly("Eva Kráľová");
        var rows = db.in(site.id(), () -> db.sql("""
                        select p.email from co_owner o join person p on p.id = o.person_id where o.state = 'confirmed'
                        """).list(row -> row.string("email")));
        assertThat(rows).containsExactly(email);
    }

    @Test
    void oneOfSeveralActivitiesCanBeLeft() {
        anActivity().with("title_sk", "Lavičky").with("slug", "lavicky").saveAs(coordinator, site);
        var list = visitor.open("/" + site.slug() + "/activities");
        var both = list.html().select("input[name=activity]").eachAttr("value");
        var several = aSignUp().with("name", "Zora Dvojitá").with("activity", both);
        visitor.submit(list, "/sign-ups", several.fields());
        var letter = house.lastLetter(several.email());
        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(letter))));

        var link = house.local(managing(letter));
        var form = visitor.open(link);
        visitor.submit(form, link.substring(link.lastIndexOf('/')), Map.of("activity", List.of(both.getLast())));
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(visitor.open("/" + site.slug() + "/activities/lavicky").main())
                .contains("Zora Dvojitá");

        var none = visitor.submit(
                visitor.open(link), link.substring(link.lastIndexOf('/')), Map.of("activity", List.of()));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.errors()).anyMatch(error -> error.contains("Nechajte aspoň jednu aktivitu."));
    }

    @Test
    void aLinkIsGoodForItsPurposeOnly() {
        var token = manage.substring(manage.lastIndexOf('/') + 1);
        assertThat(visitor.open("/" + site.slug() + "/sign-ups/" + token + "/confirmation")
                        .status())
                .isEqualTo(410);
        assertThat(visitor.open("/" + site.slug() + "/sign-in/" + token).status())
                .isEqualTo(410);
        assertThat(visitor.open("/" + site.slug() + "/sign-ups/" + token + "/sent")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSecretPageIsNeverKeptNorPassedOn() {
        var seen = visitor.open(manage);
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(seen.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(seen.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    private Seen change(Map<String, ?> fields) {
        return visitor.submit(visitor.open(manage), tail(), fields);
    }

    private String tail() {
        return manage.substring(manage.lastIndexOf('/'));
    }

    private List<String> names() {
        return visitor.open(page).texts(".column .name > bdi:not(.name__offer)");
    }

    /** Of each consent, whether it is taken back. */
    private List<Boolean> consents() {
        return db.in(
                site.id(),
                () -> db.sql("select withdrawn_at is not null as withdrawn from consent order by given_at")
                        .list(row -> row.bool("withdrawn")));
    }
}
