package sk.jadro.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.initiatives.TypedProposal.aProposal;
import static sk.jadro.initiatives.TypedProposal.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.activities.TypedActivity;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.people.People;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** Proposing something without an account, and how readers see it. */
@JadroTest
class InitiativesTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    Erasure erasure;

    @Autowired
    People people;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
    }

    @Test
    void whereNothingIsYetEachPageSaysSo() {
        assertThat(reader.open(at("/initiatives")).main()).contains("Zatiaľ nikto nič nenavrhol. Začnite vy.");
        assertThat(reader.open("/en" + at("/initiatives")).main()).contains("Nobody has proposed anything yet.");
        assertThat(coordinator.open(at("/desk/initiatives")).main()).contains("Zatiaľ nikto nič nenavrhol.");
        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Na nič teraz netreba odpovedať.");
    }

    @Test
    void anAddressFirstProposalWaitsForALookAndTheNextIsSeenAtOnce() {
        var first = aProposal();
        var confirmed = first.confirmed(house, site);
        assertThat(reader.open(at("/initiatives")).main()).doesNotContain("Lavičky");
        assertThat(reader.open(at("/initiatives/1")).status()).isEqualTo(404);
        assertThat(reader.open(house.local(confirmed.links().get(1))).main()).contains("pozrú tí, ktorí partnerstvo");
        assertThat(coordinator.open(at("/desk")).texts(".matter__title"))
                .contains("Nová iniciatíva čaká na pohľad", "Treba odpovedať");

        coordinator.post(desk(site, coordinator) + "/publication", Map.of());
        assertThat(house.letters(first.email(), 2).getLast().text()).contains("je na stránke ako iniciatíva 1");
        assertThat(reader.open(at("/initiatives")).texts(".news__title")).containsExactly("Lavičky pri rieke");
        var page = reader.open(at("/initiatives/1"));
        assertThat(page.heading()).isEqualTo("Lavičky pri rieke");
        assertThat(page.main())
                .contains("Eva Kráľová", "občianska spoločnosť", "Spravíme tri lavičky.", "zostáva 15 dní");

        aProposal()
                .with("email", first.email())
                .with("title", "Osvetlenie chodníka")
                .confirmed(house, site);
        assertThat(reader.open(at("/initiatives/2")).heading()).isEqualTo("Osvetlenie chodníka");
    }

    @Test
    void nothingIsSeenBeforeItIsConfirmed() {
        aProposal().letter(house, site);
        assertThat(coordinator.open(at("/desk/initiatives")).main()).contains("Zatiaľ nikto nič nenavrhol.");
    }

    @Test
    void whatIsMissingOrWrongIsSaidByItsFieldAndTheRestIsKept() {
        var refused = aProposal()
                .with("kind", "meeting")
                .with("title", "")
                .with("email", "eva@")
                .with("date", List.of("12. 5. 2040", "31. 2. 2040"))
                .send(house, site);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(3);
        assertThat(refused.texts("#title-error")).containsExactly("Chyba: Napíšte názov.");
        assertThat(refused.texts("#date-error")).hasSize(1);
        assertThat(refused.typed("#text")).contains("Spravíme tri lavičky.");
        assertThat(refused.typed("#date-2")).isEqualTo("31. 2. 2040");
        assertThat(aProposal().with("activity", "zlá").send(house, site).texts("#activity-error"))
                .hasSize(1);
        assertThat(aProposal().with("date", "1. 1. 2020").send(house, site).texts("#date-error"))
                .containsExactly("Chyba: Tento deň už bol. Vyberte taký, ktorý ešte bude.");
        assertThat(aProposal().with("website", "x").send(house, site).status()).isEqualTo(422);
    }

    @Test
    void itStandsAtItsActivityAndOnTheThread() {
        TypedActivity.anActivity().saveAs(coordinator, site);
        var form = reader.open(at("/activities/mapa-zelene"));
        assertThat(form.main()).contains("K tejto aktivite zatiaľ nikto nič nenavrhol.");
        var blank = reader.open(form.html().select("a[href*=/initiatives/new]").attr("href"));
        assertThat(blank.html().select("#activity option[selected]").text()).isEqualTo("Mapa zelene");
        aProposal()
                .with(
                        "activity",
                        blank.html().select("#activity option[selected]").val())
                .shown(house, site, coordinator);
        assertThat(reader.open(at("/activities/mapa-zelene")).texts(".news__title"))
                .contains("Lavičky pri rieke");
        assertThat(reader.open(at("/initiatives/1")).texts(".thread__title")).contains("Mapa zelene");
    }

    @Test
    void itIsFoundByItsWordsAndReadByProgramsWithoutAnybodysName() {
        aProposal().shown(house, site, coordinator);
        assertThat(reader.open(at("/search?q=lavička")).texts(".found a")).contains("Lavičky pri rieke");
        var text = reader.open("/api/v1/" + site.slug() + "/initiatives").text();
        var item = JsonMapper.shared().readTree(text).at("/items/0");
        assertThat(item.at("/title/sk").asString()).isEqualTo("Lavičky pri rieke");
        assertThat(item.at("/number").asInt()).isEqualTo(1);
        assertThat(text).doesNotContain("Eva");
    }

    @Test
    void alikeOnesAreShownWhileOneWrites() {
        aProposal().shown(house, site, coordinator);
        assertThat(reader.open(at("/initiatives/new?title=Nové+lavičky+v+parku"))
                        .text())
                .contains("Lavičky pri rieke");
        assertThat(reader.open(at("/initiatives/new?title=Jazero")).text()).doesNotContain("Lavičky");
        assertThat(aProposal()
                        .with("title", "Lavička")
                        .with("text", "")
                        .send(house, site)
                        .main())
                .contains("Nie je to náhodou toto?");
    }

    @Test
    void whoTakesItBackMakesItDisappearAndMayBringItBack() {
        var letter = aProposal().shown(house, site, coordinator);
        var own = reader.open(house.local(letter.links().get(1)));
        var withdrawn = reader.submit(own, "/withdrawal");
        assertThat(withdrawn.heading()).isEqualTo("Návrh ste vzali späť");
        assertThat(reader.open(at("/initiatives/1")).status()).isEqualTo(404);
        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Na nič teraz netreba odpovedať.");

        reader.submit(withdrawn, "/return");
        assertThat(reader.open(at("/initiatives/1")).status()).isEqualTo(200);
        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Lavičky pri rieke");
    }

    @Test
    void whoIsErasedLeavesWhatTheyProposedWithoutTheirName() {
        var proposal = aProposal();
        proposal.shown(house, site, coordinator);
        var person = house.db()
                .in(site.id(), () -> people.byEmail(new EmailAddress(proposal.email())))
                .orElseThrow();
        erasure.erase(site.id(), person.id());
        var page = reader.open(at("/initiatives/1"));
        assertThat(page.main()).contains("Spravíme tri lavičky.").doesNotContain("Eva");
    }

    @Test
    void peopleAddTheirNamesOnceEachAsTheyWantToBeSeen() {
        aProposal().shown(house, site, coordinator);
        var email = House.anEmail();
        support(email, "Ján Uhlík", "initials");
        support(email, "Ján Uhlík", "full");
        support(House.anEmail(), "Ema Malá", "none");
        var page = reader.open(at("/initiatives/1"));
        assertThat(page.texts(".column__names bdi")).containsExactly("Eva Kráľová", "Ján Uhlík");
        assertThat(page.texts(".name--more")).containsExactly("a ďalší 1 človek");
        assertThat(page.main()).doesNotContain("Ema");
        assertThat(reader.open(at("/initiatives")).main()).contains("pridali sa 2 ľudia");
    }

    @Test
    void whatWasTakenBackIsForgottenAfterSevenDays() {
        var letter = aProposal().shown(house, site, coordinator);
        reader.submit(reader.open(house.local(letter.links().get(1))), "/withdrawal");
        clock.later(Duration.ofDays(8), () -> house.anHourlyRound(site));
        assertThat(reader.open(house.local(letter.links().get(1))).status()).isEqualTo(410);
    }

    private void support(String email, String name, String visibility) {
        var before = house.lettersSoFar(email);
        house.visitor()
                .post(
                        at("/initiatives/1/supporters"),
                        Map.of("name", name, "email", email, "side", "city-office", "visibility", visibility));
        var letter = house.letters(email, before + 1).getLast();
        var visitor = house.visitor();
        visitor.pressTheOnlyButton(visitor.open(house.local(letter.links().getFirst())));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
