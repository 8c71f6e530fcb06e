package sk.jadro.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.decisions.ADecision.QUESTION;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.ACircle;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Answers by a letter's link, or signed in: once each, changed until the end, and by nobody else. */
@JadroTest
class AnswersTest {
    private static final String EVA = "Eva Kráľová";
    private static final String JAN = "Ján Uhlík";

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private ACircle circle;
    private ADecision decision;
    private Visitor eva;

    @BeforeEach
    void found() {
        circle = new ACircle(house);
        circle.member(EVA, "full");
        circle.member(JAN, "none");
        decision = new ADecision(house, clock, circle);
        eva = house.visitor();
    }

    @Test
    void theLetterLeadsToTheQuestionAndOneButtonAnswersIt() {
        decision.open(Map.of());
        var letter = decision.told(EVA, "Kruh sa pýta");
        assertThat(letter.subject()).isEqualTo("Kruh sa pýta: " + QUESTION);
        assertThat(letter.text()).contains("Návrh: Do desiatich dní.");
        var asked = decision.asked(eva, EVA);
        assertThat(asked.heading()).isEqualTo(QUESTION);
        var done = eva.submit(asked, "/answers", Map.of("answer", "agree"));
        assertThat(done.main()).contains("Vaša odpoveď je zapísaná. Ďakujeme!", "Vaša odpoveď: súhlasím");
        assertThat(round()).contains(EVA + ": súhlasím", JAN + ": nemá odpoveď");
    }

    @Test
    void anObjectionSaysWhyAndOthersMayToo() {
        decision.open(Map.of());
        var asked = decision.asked(eva, EVA);
        var nothing = eva.submit(asked, "/answers");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.errors()).containsExactly("Chyba: Vyberte odpoveď.");
        var wrong = eva.submit(asked, "/answers", Map.of("answer", "object"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).containsExactly("Chyba: Napíšte dôvod.");
        assertThat(wrong.html().select("input[name=answer][checked]").attr("value"))
                .isEqualTo("object");
        eva.submit(wrong, "/answers", Map.of("reason", "Nestihneme to."));
        assertThat(decision.asked(house.visitor(), JAN).main())
                .contains("Čo zatiaľ hovoria ostatní", "Nestihneme to.", EVA);
    }

    @Test
    void aMindIsChangedUntilTheEndAndNoAnswerCountsTwice() {
        decision.open(Map.of());
        decision.answer(EVA, "object", "Nestihneme to.");
        decision.answer(EVA, "agree", "");
        decision.answer(EVA, "agree", "");
        assertThat(round()).contains("1 súhlasí", "0 namieta").doesNotContain("Nestihneme to.");
    }

    @Test
    void manyAnswersAtOnceAreStillOne() {
        decision.open(Map.of());
        decision.asked(eva, EVA);
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> eva.postOnly(
                                at("/decisions/1/answers"),
                                Map.of("answer", i % 2 == 0 ? "agree" : "aside", "reason", ""))
                        .status()))
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(303));
        assertThat(round()).contains("1 nemá odpoveď");
    }

    @Test
    void afterTheEndNothingIsTakenAndWhatWasTypedStays() {
        decision.open(Map.of());
        var asked = decision.asked(eva, EVA);
        decision.later(11, () -> {
            var late = eva.submit(asked, "/answers", Map.of("answer", "object", "reason", "Neskoro."));
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.text()).contains("Odpovedať sa už nedá.");
            assertThat(late.typed("#reason")).isEqualTo("Neskoro.");
        });
        assertThat(house.visitor().open(at("/decisions/1")).main()).contains("prijaté");
    }

    @Test
    void whoeverHasNoLinkOrAnothersCanNotAnswer() {
        decision.open(Map.of());
        var stranger = house.visitor();
        assertThat(stranger.post(at("/decisions/1/answers"), Map.of("answer", "agree"))
                        .status())
                .isEqualTo(401);
        assertThat(stranger.open(at("/mine/" + "0".repeat(40) + "/decisions/1")).status())
                .isEqualTo(410);
        assertThat(stranger.open(at("/mine/decisions/1")).status()).isEqualTo(401);

        var elsewhere = new ACircle(house);
        elsewhere.member("Iveta Majerová", "full");
        var other = house.visitor();
        elsewhere.ownPage(other, "Iveta Majerová");
        assertThat(other.post(at("/decisions/1/answers"), Map.of("answer", "agree"))
                        .status())
                .isEqualTo(401);

        circle.member("Nová Členka", "full");
        var newcomer = house.visitor();
        circle.ownPage(newcomer, "Nová Členka");
        assertThat(newcomer.open(at("/mine/decisions/1")).main())
                .contains("len ju čítate")
                .doesNotContain("Odoslať");
        assertThat(newcomer.post(at("/decisions/1/answers"), Map.of("answer", "agree"))
                        .status())
                .isEqualTo(404);
        assertThat(round()).contains("2 nemá odpoveď");
    }

    @Test
    void aMemberWhoSignedInAnswersFromTheirCirclesPage() {
        decision.open(Map.of());
        decision.told(EVA, "Kruh sa pýta");
        eva = circle.inside(EVA);
        var inside = eva.open(at("/inside"));
        assertThat(inside.main()).contains("O čom máme rozhodnúť", QUESTION);
        var link = inside.html().select("h3 a").attr("href");
        var done = eva.submit(eva.open(link), "/answers", Map.of("answer", "aside"));
        assertThat(done.main()).contains("Vaša odpoveď: stojím bokom");
    }

    @Test
    void whoLeadsTheCircleFindsFromTheirPageWhereAnswersAreWrittenDown() {
        circle.lead(EVA);
        decision.open(Map.of("manner", "meeting", "day", decision.day(0)));
        var lead = circle.inside(EVA);
        var asked = lead.open(at("/mine/decisions/1"));
        var round = lead.open(asked.html().select("nav.next a[href$=/round]").attr("href"));
        lead.submit(lead.submit(round, "/answers", Map.of("answer_1", "agree")), "/closing");
        var closed = lead.open(round.address().getPath());
        assertThat(closed.main()).contains("1 súhlasí", "prijaté");
        assertThat(closed.html().select("form[action$=/successor]")).hasSize(1);
        assertThat(circle.inside(JAN).open(at("/mine/decisions/1")).html().select("nav.next a[href$=/round]"))
                .isEmpty();
    }

    @Test
    void whoStandsInForAnotherCountsWhileThatOneIsSilent() {
        circle.substitute(JAN, EVA);
        assertThat(house.visitor().open(at("/circles/jadro")).main()).contains("1 človek z jednej strany");
        decision.open(Map.of());
        assertThat(decision.asked(house.visitor(), JAN).main()).contains("Odpovedáte za človeka, ktorého zastupujete.");
        decision.answer(JAN, "object", "Nestihneme to.");
        assertThat(round()).contains(JAN + " (zastupuje): namietam", "1 namieta", "Počet odpovedí zatiaľ: 1 z 1.");
        decision.answer(EVA, "agree", "");
        assertThat(round()).contains("1 súhlasí", "0 namieta", "Počet odpovedí zatiaľ: 1 z 1.");
    }

    @Test
    void theOwnPageTellsWhatWaitsAndTheMorningsLetterRemindsOfIt() {
        decision.open(Map.of());
        var mine = circle.ownPage(eva, EVA);
        assertThat(mine.main()).contains(QUESTION, "zatiaľ bez odpovede");
        decision.later(7);
        assertThat(told(EVA)).contains("Kruh čaká na vašu odpoveď", "vrátane.");
        decision.answer(EVA, "agree", "");
        decision.later(10);
        assertThat(told(JAN)).contains("už iba dnes");
        assertThat(told(EVA)).doesNotContain("už iba dnes");
        decision.later(11);
        assertThat(told(EVA)).contains("Rozhodnutie 1 je prijaté: " + QUESTION);
    }

    /** What stands in all letters to somebody, sent or waiting. */
    private String told(String name) {
        return house.db()
                .in(
                        circle.site.id(),
                        () -> house.db()
                                .sql("select plain from mail where partnership_id = :partnership and recipient = :to")
                                .set("to", circle.email(name))
                                .list(row -> Seen.plain(row.string("plain")).replaceAll("\\s+", " ")))
                .toString();
    }

    private String round() {
        var desk = circle.coordinator.open(at("/desk/decisions"));
        return circle.coordinator
                .open(desk.html().select("tbody th a").attr("href"))
                .main();
    }

    private String at(String path) {
        return circle.at(path);
    }
}
