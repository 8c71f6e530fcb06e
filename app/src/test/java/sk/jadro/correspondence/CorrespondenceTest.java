package sk.jadro.correspondence;

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
import sk.jadro.people.Erasure;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Those who carry an activity write to each other, and nobody sees an address. */
@JadroTest
class CorrespondenceTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    Erasure erasure;

    private Site site;
    private Visitor coordinator;
    private Carrier eva;
    private Carrier adam;

    private record Carrier(Visitor visitor, String email) {}

    @BeforeEach
    void twoCarryAnActivity() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        anActivity().saveAs(coordinator, site);
        eva = carrier(aSignUp().with("name", "Eva Kráľová"));
        adam = carrier(aSignUp().with("name", "Adam Bakoš"));
    }

    @Test
    void whatOneWritesComesToTheOthersWithoutAnAddress() {
        var someone = carrier(aSignUp().with("name", "Iba Záujemca").with("part", "interested"));
        var letters = house.lettersSoFar(someone.email());
        assertThat(write(eva, "Stretneme sa v stredu?").main()).contains("Správa je na ceste.");
        var letter = fromOthers(adam);
        assertThat(letter.subject()).isEqualTo("Eva Kráľová píše: Mapa zelene");
        assertThat(letter.text()).contains("Stretneme sa v stredu?").doesNotContain(eva.email());
        assertThat(letter.message().toString()).doesNotContain(eva.email());
        assertThat(house.lettersSoFar(someone.email())).isEqualTo(letters);
    }

    @Test
    void anAnswerGoesToTheWriterAloneUnlessItIsForAll() {
        var lucia = carrier(aSignUp().with("name", "Lucia Hronská"));
        write(eva, "Stretneme sa v stredu?");
        fromOthers(lucia);
        var read = house.visitor().open(house.local(fromOthers(adam).links().getFirst()));
        assertThat(read.main()).contains("Eva Kráľová", "Stretneme sa v stredu?");
        var before = house.lettersSoFar(lucia.email());
        answer(adam, Map.of("said", "V stredu nemôžem.", "whom", "one"));
        assertThat(fromOthers(eva).text()).contains("Adam Bakoš", "len vám", "V stredu nemôžem.");
        answer(adam, Map.of("said", "Tak vo štvrtok.", "whom", "all"));
        assertThat(house.letters(lucia.email(), before + 1).getLast().text())
                .contains("Tak vo štvrtok.")
                .doesNotContain("V stredu nemôžem.");
        assertThat(house.lettersSoFar(lucia.email())).isEqualTo(before + 1);
    }

    @Test
    void whatIsForOneAloneNobodyElseReads() {
        var lucia = carrier(aSignUp().with("name", "Lucia Hronská"));
        write(eva, "Stretneme sa v stredu?");
        fromOthers(adam);
        answer(adam, Map.of("said", "V stredu nemôžem.", "whom", "one"));
        fromOthers(eva);
        var id = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select id from message where partnership_id = :partnership and to_id is not null")
                                .one(row -> row.uuid("id")));
        assertThat(eva.visitor().open(at("/mine/messages/" + id)).status()).isEqualTo(200);
        assertThat(lucia.visitor().open(at("/mine/messages/" + id)).status()).isEqualTo(404);
        assertThat(lucia.visitor().open(at("/mine")).main()).doesNotContain("V stredu nemôžem.");
        assertThat(coordinator.open(at("/desk/messages")).main()).contains("Nič nie je nahlásené.");
    }

    @Test
    void whoMutesItGetsNothingUntilTheyWantItAgain() {
        var page = adam.visitor().open(at("/mine/activities/mapa-zelene/messages"));
        assertThat(adam.visitor().submit(page, "/mute").main()).contains("Správy o tejto aktivite vám neposielame.");
        var before = house.lettersSoFar(adam.email());
        var lucia = carrier(aSignUp().with("name", "Lucia Hronská"));
        write(eva, "Prvá správa.");
        fromOthers(lucia);
        assertThat(house.lettersSoFar(adam.email())).isEqualTo(before);
        adam.visitor().submit(adam.visitor().open(at("/mine/activities/mapa-zelene/messages")), "/unmute");
        write(eva, "Druhá správa.");
        assertThat(fromOthers(adam).text()).contains("Druhá správa.");
    }

    @Test
    void whatIsReportedThoseWhoCoordinateReadAndCanStop() {
        write(eva, "Niečo, čo tam nemá byť.");
        fromOthers(adam);
        var message = opened(adam);
        assertThat(adam.visitor().submit(message, "/report").main()).contains("Ďakujeme.");
        assertThat(coordinator.open(at("/desk")).main()).contains("Nahlásená správa");
        var desk = coordinator.open(at("/desk/messages"));
        assertThat(desk.main()).contains("Niečo, čo tam nemá byť.", "Eva Kráľová");
        coordinator.submit(desk, "/stop");
        assertThat(write(eva, "Ešte niečo.").errors())
                .singleElement()
                .asString()
                .contains("písanie zastavili");
        var stopped = coordinator.open(at("/desk/messages"));
        assertThat(stopped.main()).contains("Nič nie je nahlásené.");
        assertThat(stopped.texts("#stopped ~ ul li").getFirst()).contains("Eva Kráľová", "Mapa zelene");
        coordinator.submit(stopped, "/return");
        assertThat(write(eva, "Už len slušne.").main()).contains("Správa je na ceste.");
    }

    @Test
    void whoPausesMeanwhileKeepsTheWordsOfTheirAnswer() {
        write(eva, "Stretneme sa v stredu?");
        fromOthers(adam);
        answer(adam, Map.of("said", "V stredu nemôžem.", "whom", "one"));
        fromOthers(eva);
        var read = opened(eva);
        eva.visitor().submit(eva.visitor().open(at("/mine")), "/pause");
        var id = read.address().getPath().replaceFirst(".*/", "");
        var refused = eva.visitor().submit(read, id, Map.of("said", "Tak vo štvrtok."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).singleElement().asString().contains("teraz nenesiete");
        assertThat(refused.typed("#said")).isEqualTo("Tak vo štvrtok.");
    }

    @Test
    void whoWritesTooOftenWaitsAndKeepsTheirWords() {
        for (int i = 0; i < Correspondence.MOST_A_DAY; i++) {
            assertThat(write(eva, "Správa " + i).main()).contains("Správa je na ceste.");
        }
        var refused = write(eva, "Ešte jedna");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).singleElement().asString().contains("5 správ");
        assertThat(refused.typed("#said")).isEqualTo("Ešte jedna");
        assertThat(write(eva, "").errors()).singleElement().asString().contains("Napíšte, čo chcete povedať.");
    }

    @Test
    void whoDoesNotCarryItWritesAndReadsNothing() {
        var page = at("/mine/activities/mapa-zelene/messages");
        assertThat(house.visitor().open(page).status()).isEqualTo(401);
        var interested = carrier(aSignUp().with("name", "Iba Záujemca").with("part", "interested"));
        assertThat(interested.visitor().open(page).main()).contains("Toto môžu tí, ktorí aktivitu nesú");
        write(eva, "Stretneme sa v stredu?");
        fromOthers(adam);
        assertThat(interested.visitor().open(at("/mine")).main()).doesNotContain("Stretneme sa");
        adam.visitor().submit(adam.visitor().open(at("/mine")), "/withdrawal");
        assertThat(adam.visitor().open(at("/mine")).main()).doesNotContain("Stretneme sa");
    }

    @Test
    void messagesGoWithTheirTimeAndWithWhoeverWroteThem() {
        write(eva, "Stretneme sa v stredu?");
        fromOthers(adam);
        clock.later(Duration.ofDays(89), () -> house.anHourlyRound(site));
        assertThat(messages()).isEqualTo(1);
        var person = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select person_id from message where partnership_id = :partnership")
                                .one(row -> row.uuid("person_id")));
        erasure.erase(site.id(), person);
        assertThat(messages()).isZero();
    }

    private long messages() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*) as n from message where partnership_id = :partnership")
                                .one(row -> row.number("n")));
    }

    private Carrier carrier(TypedSignUp form) {
        var visitor = house.visitor();
        var letter = form.confirm(house, visitor, at("/activities/mapa-zelene"));
        visitor.open(house.local(letter.links().get(2)));
        return new Carrier(visitor, form.email());
    }

    private Seen write(Carrier who, String words) {
        var page = who.visitor().open(at("/mine/activities/mapa-zelene/messages"));
        return who.visitor().submit(page, "/messages", Map.of("said", words));
    }

    /** Answers the latest that others wrote. */
    private void answer(Carrier who, Map<String, String> fields) {
        var message = opened(who);
        var id = message.address().getPath().replaceFirst(".*/", "");
        assertThat(who.visitor().submit(message, id, fields).main()).contains("Správa je na ceste.");
    }

    private Seen opened(Carrier who) {
        var mine = who.visitor().open(at("/mine"));
        return who.visitor()
                .submit(mine, mine.html().select("form[action$=/reading]").attr("action"));
    }

    /** The letter that comes last; one more than that of the sign-up. */
    private ArrivedLetter fromOthers(Carrier who) {
        return house.letters(who.email(), 2).getLast();
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
