package sk.jadro.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.coowners.TypedSignUp.aSignUp;
import static sk.jadro.initiatives.TypedProposal.aProposal;
import static sk.jadro.initiatives.TypedProposal.desk;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.activities.TypedActivity;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What is answered to whoever proposed something, and where nobody answers. */
@JadroTest
class ResponsesTest {
    private static final String REASON = "Lavičky objedná správa parkov.\n\nBudú tam do leta.";

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

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
    void anAnswerAlwaysHasAReasonThatAllReadAndTheProposerGetsByMail() {
        var proposal = aProposal();
        proposal.shown(house, site, coordinator);
        var form = coordinator.open(desk(site, coordinator));
        var refused = coordinator.submit(form, "/response", Map.of("outcome", "taken"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#reason-error")).containsExactly("Chyba: Napíšte dôvod.");
        assertThat(coordinator
                        .submit(form, "/response", Map.of("reason", REASON))
                        .texts("#outcome-error"))
                .hasSize(1);

        var before = house.lettersSoFar(proposal.email());
        answer(form, "taken", REASON, Map.of());
        var page = reader.open(at("/initiatives/1"));
        assertThat(page.main()).contains("Áno, ideme do toho.", "Budú tam do leta.", "prišla v ten istý deň");
        assertThat(page.texts(".label")).contains("prijatá");
        assertThat(house.letters(proposal.email(), before + 1).getLast().text())
                .contains("Áno, ideme do toho.", "Lavičky objedná správa parkov.", "Budú tam do leta.");
        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Na nič teraz netreba odpovedať.");
        assertThat(reader.open("/en" + at("/initiatives/1")).main()).contains("Yes, we do it.");
    }

    @Test
    void aLaterAnswerStandsBelowTheFirstAndNobodyAnswersUnawares() {
        aProposal().shown(house, site, coordinator);
        var form = coordinator.open(desk(site, coordinator));
        answer(form, "refused", "Nie sú peniaze.", Map.of());
        var late = answer(form, "taken", "Predsa sú.", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.main()).contains("Medzitým odpovedal niekto iný.", "Nie sú peniaze.");
        assertThat(late.typed("#reason")).isEqualTo("Predsa sú.");

        answer(coordinator.open(desk(site, coordinator)), "taken", "Predsa sú.", Map.of());
        assertThat(reader.open(at("/initiatives/1")).texts(".answer__outcome strong"))
                .containsExactly("Nie.", "Áno, ideme do toho.");
    }

    @Test
    void silenceShowsFromTheDayAfterThePromisedOne() {
        aProposal().shown(house, site, coordinator);
        clock.later(
                Duration.ofDays(15),
                () -> assertThat(coordinator.open(at("/initiatives/1")).main()).contains("termín je dnes"));
        clock.later(Duration.ofDays(18), () -> {
            var page = coordinator.open(at("/initiatives/1"));
            assertThat(page.texts(".label")).contains("bez odpovede 3 dni po termíne");
            assertThat(page.main()).contains("Sľúbených 15 dní prešlo. Ticho trvá ďalšie 3 dni.");
            assertThat(page.html().select(".answer__day--late")).hasSize(3);
            assertThat(coordinator.open("/en" + at("/initiatives")).main())
                    .contains("unanswered 3 days after it was due");
            assertThat(coordinator.open(at("/desk")).texts(".matter__title")).contains("Odpoveď po termíne");
        });
    }

    @Test
    void thePartnershipPromisesAsManyDaysAsItWantsFromThenOn() {
        assertThat(coordinator.post(at("/desk/answers"), Map.of("days", "0")).texts("#days-error"))
                .containsExactly("Chyba: Napíšte počet dní od 1 do 90.");
        coordinator.post(at("/desk/answers"), Map.of("days", "5"));
        assertThat(reader.open(at("/initiatives/new")).main()).contains("do 5 dní");
        aProposal().shown(house, site, coordinator);
        assertThat(reader.open(at("/initiatives/1")).main()).contains("zostáva 5 dní");
    }

    @Test
    void aChangedVersionIsAcceptedOrNotByTheProposerAndBothAreKept() {
        var proposal = aProposal().with("text", "Čítanie raz za mesiac.");
        var manage =
                house.local(proposal.shown(house, site, coordinator).links().get(1));
        offer("Čítanie dvakrát do roka.");
        assertThat(reader.open(at("/initiatives/1")).main()).contains("Teraz je na tých, ktorí to navrhli");
        var own = reader.open(manage);
        assertThat(own.texts(".answer__both ins")).contains("dvakrát do roka");
        assertThat(reader.submit(own, "/word", Map.of()).texts("#accepted-error"))
                .containsExactly("Chyba: Vyberte, či súhlasíte.");

        reader.submit(own, "/word", Map.of("accepted", "no", "word", "To je málo."));
        assertThat(reader.open(at("/initiatives/1")).main())
                .contains("nesúhlasia tí, ktorí to navrhli", "To je málo.", "Čítanie raz za mesiac.");
        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Lavičky pri rieke");

        offer("Čítanie raz za štvrťrok.");
        reader.submit(reader.open(manage), "/word", Map.of("accepted", "yes", "word", "Dobre."));
        var page = reader.open(at("/initiatives/1"));
        assertThat(page.texts(".label")).contains("prijatá so zmenou");
        assertThat(page.texts(".prose")).containsExactly("Čítanie raz za štvrťrok.");
        assertThat(page.html().select(".answer__both")).hasSize(2);
        assertThat(reader.post(manage + "/word", Map.of("accepted", "yes")).status())
                .isEqualTo(409);
    }

    @Test
    void whatIsHandedOverIsAnsweredByTheOthersWithinANewTime() {
        aProposal().shown(house, site, coordinator);
        answer(
                coordinator.open(desk(site, coordinator)),
                "handed-over",
                "Brehy spravuje štátny podnik.",
                Map.of("body", "Vodohospodársky podnik"));
        assertThat(reader.open(at("/initiatives/1")).main())
                .contains("Musí povedať niekto iný.", "Vodohospodársky podnik", "Ich odpoveď tu bude do");
        clock.later(
                Duration.ofDays(17),
                () -> assertThat(coordinator.open(at("/initiatives/1")).main()).contains("Čakáme 2 dni po termíne."));
        var form = coordinator.open(desk(site, coordinator));
        assertThat(form.typed("#body")).isEqualTo("Vodohospodársky podnik");
        answer(form, "refused", "Na hrádzi lavičky stáť nesmú.", Map.of());
        assertThat(reader.open(at("/initiatives/1")).texts(".label")).contains("neprijatá");
    }

    @Test
    void oneThatIsJoinedWithAnotherKeepsItsPageAndItsPeople() {
        aProposal().with("title", "Lavičky").shown(house, site, coordinator);
        var second = aProposal().with("title", "Kde si sadnúť").with("name", "Ján Uhlík");
        second.shown(house, site, coordinator);
        var form = coordinator.open(desk(site, coordinator));
        assertThat(answer(form, "merged", "Je to to isté.", Map.of()).texts("#into-error"))
                .containsExactly("Chyba: Vyberte, s čím to spojiť.");
        answer(form, "merged", "Je to to isté.", Map.of("into", "1"));
        assertThat(reader.open(at("/initiatives/2")).main()).contains("Pokračuje to ako časť inej iniciatívy: Lavičky");
        var whole = reader.open(at("/initiatives/1"));
        assertThat(whole.main()).contains("Patrí sem aj", "Kde si sadnúť");
        assertThat(whole.texts(".column__names bdi")).containsExactly("Eva Kráľová", "Ján Uhlík");

        var before = house.lettersSoFar(second.email());
        var desk = coordinator
                .open(at("/desk/answers"))
                .html()
                .select("tbody th a")
                .attr("href");
        answer(coordinator.open(desk), "taken", "Kúpime ich.", Map.of());
        assertThat(house.letters(second.email(), before + 1).getLast().text()).contains("Kúpime ich.");
    }

    @Test
    void aMeetingBecomesAnEventsDraftByOneClickAndThoseWhoCarryTheActivityKnowFirst() {
        TypedActivity.anActivity().saveAs(coordinator, site);
        var carrier = House.anEmail();
        aSignUp().with("email", carrier).confirm(house, reader, at("/activities/mapa-zelene"));
        var activity = coordinator
                .open(at("/initiatives/new?activity=mapa-zelene"))
                .html()
                .select("#activity option[selected]")
                .val();
        aProposal()
                .with("kind", "meeting")
                .with("title", "Prechádzka za stromami")
                .with("date", List.of("12. 5. 2040", "13. 5. 2040"))
                .with("activity", activity)
                .shown(house, site, coordinator);
        var form = coordinator.open(desk(site, coordinator));
        assertThat(form.html().select("form[action$=/events] button").eachText())
                .contains("12. mája 2040");
        var before = house.lettersSoFar(carrier);
        var draft = coordinator.post(desk(site, coordinator) + "/events", Map.of("day", "12. 5. 2040"));
        assertThat(draft.typed("#title_sk")).isEqualTo("Prechádzka za stromami");
        assertThat(draft.typed("#day")).isEqualTo("12. 5. 2040");
        assertThat(reader.open(at("/events")).main()).doesNotContain("Prechádzka");
        assertThat(house.letters(carrier, before + 1).getLast().text())
                .contains("Prechádzka za stromami", "viete o tom skôr");

        coordinator.submit(draft, action(draft), Map.of("publication", "published"));
        assertThat(reader.open(at("/initiatives/1")).main()).contains("Je z toho stretnutie: Prechádzka za stromami");
        assertThat(coordinator
                        .post(desk(site, coordinator) + "/events", Map.of("day", "13. 5. 2040"))
                        .typed("#day"))
                .isEqualTo("12. 5. 2040");
    }

    private static String action(Seen draft) {
        return draft.html().select("form.form--bilingual").attr("action");
    }

    private void offer(String offered) {
        answer(coordinator.open(desk(site, coordinator)), "changed", "Viac nestihneme.", Map.of("offered", offered));
    }

    private Seen answer(Seen form, String outcome, String reason, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("outcome", outcome);
        fields.put("reason", reason);
        return coordinator.submit(form, "/response", fields);
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
