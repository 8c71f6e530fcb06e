package sk.jadro.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.feedback.TypedFeedback.aQuestion;
import static sk.jadro.feedback.TypedFeedback.desk;

import java.time.Duration;
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

/** Writing to the partnership without an account, and what becomes of it. */
@JadroTest
class FeedbackTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    Erasure erasure;

    @Autowired
    People people;

    private Site site;
    private String address;
    private Visitor coordinator;
    private Visitor writer;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        address = House.anEmail();
        coordinator = house.aCoordinator(site, address);
        writer = house.visitor();
    }

    @Test
    void whoeverWritesWithoutANameGetsANumberAndALinkAndAnAnswer() {
        var sent = aQuestion().send(house, site);
        assertThat(sent.heading()).isEqualTo("Podnet 1");
        assertThat(sent.main())
                .contains("Ďakujeme, máme to.", "Odložte si adresu tejto stránky", "zostáva 15 dní", "Je tam strmo.");

        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Bude mať schodisko zábradlie?", "Podnet 1");
        var one = coordinator.open(desk(site, coordinator));
        assertThat(one.main()).contains("otázka, z formulára", "len číslo, druh, téma a stav");
        coordinator.submit(one, "/response", Map.of("state", "answered", "text", "Áno, do mája."));

        var own = writer.open(sent.address().getPath());
        assertThat(own.main()).contains("Zodpovedané", "Áno, do mája.", "Pomohla vám odpoveď?");
        assertThat(writer.submit(own, "/helped", Map.of()).texts("#helped-error"))
                .hasSize(1);
        assertThat(writer.submit(own, "/helped", Map.of("helped", "yes")).main())
                .contains("odpoveď pomohla: áno");
        assertThat(coordinator.open(desk(site, coordinator)).main()).contains("Pomohla vám odpoveď? áno");
        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Na nič teraz netreba odpovedať.");
    }

    @Test
    void aLetterSaysThatItIsHereAndRevealsNothing() {
        var email = House.anEmail();
        aQuestion().with("email", email).with("name", "Eva Kráľová").send(house, site);
        var taken = house.lastLetter(email);
        assertThat(taken.subject()).isEqualTo("Podnet 1 sme dostali");
        assertThat(taken.text()).contains("Ak ste to neboli vy").doesNotContain("schodisko", "Eva");
        var own = house.local(taken.links().getFirst());
        assertThat(writer.open(own).main()).contains("Bude mať schodisko zábradlie?");

        coordinator.submit(
                coordinator.open(desk(site, coordinator)), "/response", Map.of("state", "asking", "text", "Ktoré?"));
        assertThat(house.letters(email, 2).getLast().text())
                .contains("potrebujeme vedieť viac")
                .doesNotContain("Ktoré?");
        assertThat(writer.open(own).main()).contains("Pýtame sa vás", "Ktoré?");
    }

    @Test
    void whatIsMissingOrWrongIsSaidByItsFieldAndTheRestIsKept() {
        var refused = aQuestion()
                .with("kind", "")
                .with("email", "eva@")
                .with("publish", "yes")
                .send(house, site);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(2);
        assertThat(refused.typed("#text")).contains("Je tam strmo.");
        assertThat(refused.html().select("#publish[checked]")).hasSize(1);
        var nameless = aQuestion().with("visibility", "full").send(house, site);
        assertThat(nameless.texts("#name-error")).hasSize(1);
        assertThat(nameless.texts("#email-error")).hasSize(1);
        assertThat(aQuestion().with("text", "").send(house, site).texts("#text-error"))
                .containsExactly("Chyba: Napíšte text.");
        assertThat(aQuestion().with("website", "x").send(house, site).status()).isEqualTo(422);
        assertThat(coordinator.open(at("/desk/feedback")).main()).contains("Zatiaľ nikto nič nenapísal.");
    }

    @Test
    void theLinkOfAThingBringsItAlong() {
        TypedActivity.anActivity().saveAs(coordinator, site);
        var link = writer.open(at("/activities/mapa-zelene"))
                .html()
                .select("a[href*=/contact?about=]")
                .attr("href");
        var form = writer.open(link);
        assertThat(form.main()).contains("Píšete o tomto: Mapa zelene");
        var own = writer.submit(form, "/feedback", Map.of("kind", "idea", "text", "Doplňte lipy."));
        assertThat(own.main()).contains("O čom Mapa zelene");
        assertThat(writer.open(at("/contact?about=activities/nic")).status()).isEqualTo(200);
    }

    @Test
    void aReplyAfterTheAnswerOpensItAgainAndReachesWhoeverSeesToIt() {
        var own = aQuestion().sent(house, site);
        var one = coordinator.open(desk(site, coordinator));
        coordinator.submit(one, "/response", Map.of("state", "answered", "text", "Áno."));
        assertThat(writer.submit(writer.open(own), "/replies", Map.of("text", ""))
                        .texts("#text-error"))
                .hasSize(1);
        writer.submit(writer.open(own), "/replies", Map.of("text", "A kedy?"));
        assertThat(house.letters(address, 2))
                .as("the news of the question, and the reply")
                .anyMatch(letter -> letter.subject().equals("Podnet 1: niekto k nemu dopísal viac"));
        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Podnet 1");
        assertThat(coordinator.open(desk(site, coordinator)).main()).contains("Doplnené", "A kedy?");
    }

    @Test
    void workingOnItDoesNotPutTheDayOff() {
        var own = aQuestion().sent(house, site);
        clock.later(
                Duration.ofDays(10),
                () -> coordinator.submit(
                        coordinator.open(desk(site, coordinator)),
                        "/response",
                        Map.of("state", "working", "text", "Zisťujeme to.")));
        clock.later(
                Duration.ofDays(16),
                () -> assertThat(writer.open(own).main()).contains("bez odpovede 1 deň po termíne"));
    }

    @Test
    void whoHasItFromNowOnIsSaidWhenItIsHandedOver() {
        var own = aQuestion().sent(house, site);
        var one = coordinator.open(desk(site, coordinator));
        var refused = coordinator.submit(one, "/response", Map.of("state", "handed-over", "text", "Ich starosť."));
        assertThat(refused.texts("#body-error")).hasSize(1);
        coordinator.submit(
                one, "/response", Map.of("state", "handed-over", "text", "Ich starosť.", "body", "dopravný podnik"));
        assertThat(writer.open(own).main()).contains("Kto: dopravný podnik", "Ich odpoveď tu bude do");
    }

    @Test
    void twoWhoAnswerAtOnceDoNotAnswerTwice() {
        aQuestion().send(house, site);
        var one = coordinator.open(desk(site, coordinator));
        coordinator.submit(one, "/response", Map.of("state", "answered", "text", "Áno."));
        var second = coordinator.submit(one, "/response", Map.of("state", "answered", "text", "Nie."));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.typed("#text")).isEqualTo("Nie.");
    }

    @Test
    void whatWasSaidByTelephoneIsTypedIn() {
        var blank = coordinator.open(at("/desk/feedback/new"));
        assertThat(coordinator.submit(blank, "/feedback", Map.of()).errors()).hasSize(3);
        var one = coordinator.submit(
                blank, "/feedback", Map.of("channel", "phone", "kind", "help", "text", "Pomôže v knižnici."));
        assertThat(one.main()).contains("pomocná ruka, po telefóne", "Pomôže v knižnici.");
    }

    @Test
    void notesAreForTheTeamAlone() {
        var own = aQuestion().sent(house, site);
        var one = coordinator.open(desk(site, coordinator));
        coordinator.submit(one, "/notes", Map.of("note", "Spýtať sa na výstavbe."));
        assertThat(coordinator.open(desk(site, coordinator)).main()).contains("Spýtať sa na výstavbe.");
        assertThat(writer.open(own).main()).doesNotContain("výstavbe");
    }

    @Test
    void itIsTakenBackAndBroughtBack() {
        var own = aQuestion().sent(house, site);
        assertThat(writer.submit(writer.open(own), "/withdrawal").main()).contains("Do 7 dní ho môžete vrátiť.");
        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Na nič teraz netreba odpovedať.");
        writer.post(own + "/replies", Map.of("text", "Ešte niečo."));
        assertThat(writer.submit(writer.open(own), "/return").main()).contains("zostáva 15 dní");
        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Podnet 1");
    }

    @Test
    void aNameIsTheirsToShowWhoHaveTheLetter() {
        var email = House.anEmail();
        var own = aQuestion()
                .with("email", email)
                .with("name", "Eva Kráľová")
                .with("visibility", "full")
                .sent(house, site);
        assertThat(writer.open(own).main()).contains("až keď to potvrdíte");
        writer.submit(writer.open(own), "/consent", Map.of("publish", "yes"));
        var mailed = writer.open(house.local(house.lastLetter(email).links().getFirst()));
        assertThat(mailed.main()).contains("Uložením potvrdíte, že ste to písali vy");
        assertThat(mailed.html().select("input[name=visibility][checked]").val())
                .as("saved without the letter, it stays as it was")
                .isEqualTo("full");
        writer.submit(mailed, "/consent", Map.of("publish", "yes", "visibility", "initials"));
        assertThat(writer.open(own).main()).contains("Eva Kráľová, iniciálky", "text aj odpoveď môžu byť verejné");
    }

    @Test
    void whoIsErasedIsNamedNowhereAndTheirLinksOpenNothing() {
        var email = House.anEmail();
        var own = aQuestion().with("email", email).with("name", "Eva Kráľová").sent(house, site);
        var person = house.db()
                .in(site.id(), () -> people.byEmail(new EmailAddress(email)))
                .orElseThrow();
        erasure.erase(site.id(), person.id());
        assertThat(writer.open(own).status()).isEqualTo(410);
        assertThat(coordinator.open(desk(site, coordinator)).main())
                .contains("Je tam strmo.")
                .doesNotContain("Eva");
    }

    @Test
    void anAnswerStartsFromATextThatIsThereAndGoesToAlikeOnes() {
        var texts = coordinator.open(at("/desk/feedback/texts"));
        assertThat(coordinator.submit(texts, "/texts", Map.of()).errors()).hasSize(2);
        coordinator.submit(texts, "/texts", Map.of("title", "Schody", "text", "Zábradlie pribudne v máji."));
        var first = aQuestion().sent(house, site);
        var alike = aQuestion()
                .with("text", "Kedy bude na schodisku zábradlie? Strmo.")
                .sent(house, site);
        var other = aQuestion().with("text", "Kde je jazero?").sent(house, site);
        var one = coordinator
                .open(at("/desk/answers"))
                .html()
                .select("tbody th a")
                .getFirst()
                .attr("href");
        var begun = coordinator.open(
                coordinator.open(one).html().select("details a").attr("href"));
        assertThat(begun.typed("#text")).isEqualTo("Zábradlie pribudne v máji.");
        assertThat(begun.texts("label[for=also]")).containsExactly("2. Kedy bude na schodisku zábradlie? Strmo.");
        var also = begun.html().select("#also").val();
        coordinator.submit(begun, "/response", Map.of("state", "answered", "also", also));
        assertThat(writer.open(first).main()).contains("Zodpovedané", "Zábradlie pribudne v máji.");
        assertThat(writer.open(alike).main()).contains("Zodpovedané", "Zábradlie pribudne v máji.");
        assertThat(writer.open(other).main()).contains("Zatiaľ bez odpovede");

        var text = coordinator.open(coordinator
                .open(at("/desk/feedback/texts"))
                .html()
                .select("main li a")
                .attr("href"));
        coordinator.submit(text, "/removal");
        assertThat(coordinator.open(at("/desk/feedback/texts")).html().select("main li a"))
                .isEmpty();
    }

    @Test
    void whatARobotMayHaveSentWaitsForALookAndIsNotLost() {
        var email = House.anEmail();
        var links = "http://a.example https://b.example www.c.example http://d.example";
        var own = aQuestion()
                .with("text", links)
                .with("email", email)
                .with("publish", "yes")
                .sent(house, site);
        assertThat(writer.open(own).main()).contains("Najprv sa na to pozrie človek, lebo text má veľa odkazov.");
        assertThat(writer.open(at("/ledger")).main()).contains("Zatiaľ nám nikto nič nenapísal.");
        assertThat(house.lettersSoFar(email)).isZero();
        var one = coordinator.open(desk(site, coordinator));
        assertThat(one.main()).contains("Toto mohol poslať robot: text má veľa odkazov.");
        coordinator.submit(one, "/release");
        assertThat(house.lastLetter(email).subject()).isEqualTo("Podnet 1 sme dostali");
        assertThat(writer.open(at("/ledger")).main()).contains("1 podnet podľa témy");

        aQuestion().with("text", links.substring(0, 8)).send(house, site);
        aQuestion().with("text", links.substring(0, 8)).send(house, site);
        assertThat(coordinator.open(desk(site, coordinator)).main()).contains("ten istý text prišiel");
    }

    @Test
    void whoeverAnsweredIsNamedToWhomeverWroteAndOnlyWhereThePartnershipHasItSo() {
        var own = aQuestion().with("publish", "yes").sent(house, site);
        var working = Map.of("state", "working", "text", "Pýtame sa na stavebnom.");
        coordinator.submit(coordinator.open(desk(site, coordinator)), "/response", working);
        coordinator.submit(coordinator.open(at("/desk/answers")), "/desk/answers", Map.of("signed", "yes"));
        coordinator.submit(
                coordinator.open(desk(site, coordinator)),
                "/response",
                Map.of("state", "answered", "text", "Dáme zábradlie."));
        assertThat(writer.open(own).html().select(".answer__step").eachText())
                .filteredOn(step -> step.contains("Odpovedá: "))
                .singleElement()
                .asString()
                .contains("Dáme zábradlie.");
        assertThat(writer.open(at("/ledger/1")).main())
                .contains("Dáme zábradlie.")
                .doesNotContain("Odpovedá:");
    }

    @Test
    void everyPageAsksWhetherItHelpedAndThoseWhoCoordinateSeeTheAnswers() {
        assertThat(coordinator.open(at("/desk/feedback/pages")).main()).contains("Zatiaľ nikto neodpovedal.");
        var privacy = writer.open(at("/privacy"));
        assertThat(writer.submit(privacy, "/helpful", Map.of("helped", "no")).main())
                .contains("Napíšte nám, čo ste hľadali");
        writer.submit(privacy, "/helpful", Map.of("helped", "yes"));
        assertThat(writer.submit(writer.open("/en" + at("/privacy")), "/helpful", Map.of("helped", "no"))
                        .main())
                .contains("We are sorry.");
        assertThat(coordinator.open(at("/desk/feedback/pages")).texts("tbody tr"))
                .containsExactly("/privacy 1 2");
        assertThat(writer.post(at("/helpful"), Map.of("helped", "no", "path", "//evil.example"))
                        .status())
                .isEqualTo(404);
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
