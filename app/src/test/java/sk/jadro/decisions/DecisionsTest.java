package sk.jadro.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.decisions.ADecision.QUESTION;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.people.Erasure;
import sk.jadro.support.ACircle;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** Decisions from a draft to what came of them, as coordinators make them and readers see them. */
@JadroTest
class DecisionsTest {
    private static final String EVA = "Eva Kráľová";
    private static final String JAN = "Ján Uhlík";

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    Erasure erasure;

    private ACircle circle;
    private ADecision decision;
    private Visitor reader;

    @BeforeEach
    void found() {
        circle = new ACircle(house);
        decision = new ADecision(house, clock, circle);
        reader = house.visitor();
    }

    @Test
    void whereNothingIsYetEachPageSaysSo() {
        assertThat(reader.open(at("/decisions")).main()).contains("Zatiaľ tu nie je žiadne rozhodnutie.");
        assertThat(reader.open("/en" + at("/decisions")).main()).contains("There is no decision here yet.");
        assertThat(circle.coordinator.open(at("/desk/decisions")).main()).contains("Začnite otázkou.");
        for (var number : new String[] {"1", "0", "01", "-1", "99999999999", "x"}) {
            assertThat(reader.open(at("/decisions/" + number)).status())
                    .as(number)
                    .isEqualTo(404);
        }
    }

    @Test
    void aDraftIsNobodysButTheDesks() {
        circle.member(EVA, "full");
        var draft = decision.draft(Map.of());
        assertThat(draft.main()).contains("Uložené");
        assertThat(reader.open(at("/decisions")).main()).doesNotContain(QUESTION);
        assertThat(reader.open(at("/search?q=zápis")).texts(".found a")).doesNotContain(QUESTION);
        assertThat(circle.coordinator
                        .open(draft.address().getPath() + "/preview")
                        .main())
                .contains(QUESTION, "verejnosť z neho nevidí nič");
    }

    @Test
    void whatIsMissingOrWrongIsSaidByItsFieldAndNothingTypedIsLost() {
        var wrong = decision.draft(Map.of("proposal_sk", "", "day", "zajtra", "options_sk", "Áno", "proposed", "B"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).hasSize(3);
        assertThat(wrong.typed("#question_sk")).isEqualTo(QUESTION);
        assertThat(wrong.typed("#day")).isEqualTo("zajtra");
        var early = decision.draft(Map.of("valid_from", decision.day(2)));
        assertThat(early.errors()).singleElement().asString().contains("najskôr v posledný deň");
    }

    @Test
    void whatNoFormOffersCanNotBeChosen() {
        circle.member(EVA, "full");
        var nobody = "00000000-0000-4000-8000-000000000000";
        var post = new LinkedHashMap<>(Map.of(
                "question_sk",
                QUESTION,
                "proposal_sk",
                "Áno.",
                "manner",
                "letters",
                "day",
                decision.day(3),
                "circle",
                nobody));
        assertThat(circle.coordinator.post(at("/desk/decisions"), post).status())
                .isEqualTo(400);
        post.put("circle", ADecision.option(circle.coordinator.open(at("/desk/decisions/new")), "#circle", "Jadro"));
        post.put("supersedes", nobody);
        assertThat(circle.coordinator.post(at("/desk/decisions"), post).status())
                .isEqualTo(400);
        assertThat(circle.coordinator.open(at("/desk/decisions")).main()).contains("Začnite otázkou.");
    }

    @Test
    void openedItHasANumberAndIsNeverEditedAgain() {
        circle.member(EVA, "full");
        var draft = decision.draft(Map.of());
        var round = decision.open(draft);
        assertThat(round.main()).contains("Rozhodnutie je otvorené.", EVA + ": nemá odpoveď");
        var page = reader.open(at("/decisions/1"));
        assertThat(page.main()).contains("Rozhodnutie 1, kruh Jadro", QUESTION, "Do desiatich dní.", "odpovedá sa");
        assertThat(reader.open(at("/decisions")).texts("#running ~ ul h3")).containsExactly(QUESTION);
        assertThat(reader.open(at("/circles/jadro")).texts("aside h3")).containsExactly(QUESTION);
        assertThat(reader.open(at("/search?q=zápis")).texts(".found a")).contains(QUESTION);

        var again = circle.coordinator.submit(draft, draft.address().getPath(), Map.of("question_sk", "Iná otázka?"));
        assertThat(again.status()).isEqualTo(404);
        assertThat(circle.coordinator
                        .post(draft.address().getPath() + "/opening", Map.of("version", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(circle.coordinator
                        .post(draft.address().getPath() + "/archive", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(reader.open(at("/decisions/1")).heading()).isEqualTo(QUESTION);
    }

    @Test
    void itIsOpenedOnlyWhereItCanBeDecided() {
        assertThat(decision.open(Map.of()).main()).contains("V kruhu nikto nie je");
        circle.member(EVA, "full");
        assertThat(decision.open(Map.of("day", decision.day(-1))).main()).contains("Posledný deň na odpovede už bol.");
        var draft = decision.draft(Map.of());
        circle.coordinator.submit(draft, draft.address().getPath(), Map.of("proposal_sk", "Do piatich dní."));
        assertThat(decision.open(draft).main()).contains("Niekto koncept medzitým zmenil.");
        circle.change(Map.of("deciding", "advice"));
        assertThat(decision.open(Map.of()).main()).contains("Vyberte, kto to bude.");
        circle.change(Map.of("deciding", "nothing"));
        assertThat(decision.open(circle.coordinator.open(draft.address().getPath()))
                        .main())
                .contains("Tento kruh nerozhoduje");
        assertThat(reader.open(at("/decisions/1")).status()).isEqualTo(404);
    }

    @Test
    void withoutAnObjectionItIsAcceptedAtTheEndOfTheLastDay() {
        circle.member(EVA, "full");
        circle.member(JAN, "none");
        decision.open(Map.of());
        decision.answer(EVA, "reservation", "Nech je vidno, čo sa zmenilo.");
        assertThat(reader.open(at("/decisions/1")).main()).doesNotContain("Nech je vidno");
        decision.later(10);
        assertThat(reader.open(at("/decisions/1")).main()).contains("odpovedá sa");
        decision.later(11);
        assertThat(reader.open(at("/decisions/1")).main())
                .contains("prijaté", "Nikto nenamieta", "Nech je vidno, čo sa zmenilo.", EVA, "1 nemá odpoveď")
                .doesNotContain(JAN);
        assertThat(reader.open(at("/decisions")).texts("#over ~ ul h3")).containsExactly(QUESTION);
        var item = JsonMapper.shared()
                .readTree(reader.open("/api/v1/" + circle.site.slug() + "/decisions")
                        .body())
                .at("/items/0");
        assertThat(item.path("number").asInt()).isEqualTo(1);
        assertThat(item.path("stage").asString()).isEqualTo("accepted");
    }

    @Test
    void anObjectionBringsItBackAsANewDraftAndTheOldOneStaysAsItWas() {
        circle.member(EVA, "none");
        decision.open(Map.of());
        decision.answer(EVA, "object", "Desať dní nestačí.");
        decision.later(11);
        assertThat(reader.open(at("/decisions/1")).main())
                .contains(
                        "vrátené na dopracovanie",
                        "Kto namietal a prečo",
                        "Desať dní nestačí.",
                        "mestský úrad, bez mena")
                .doesNotContain(EVA);
        assertThat(circle.coordinator.open(at("/desk")).texts(".matter__title"))
                .contains("Návrh sa po námietkach vrátil na dopracovanie");
        var link = circle.coordinator.open(at("/desk/decisions")).html().select("tbody th a").stream()
                .map(one -> one.attr("href"))
                .findFirst()
                .orElseThrow();
        decision.open(circle.coordinator.open(link));
        assertThat(reader.open(at("/decisions/2")).main()).contains("Nadväzuje na Rozhodnutie 1");
    }

    @Test
    void aMajorityIsShownWithItsArithmeticAndItsMinority() {
        circle.change(Map.of("deciding", "majority", "quorum", "60", "majority", "66"));
        for (var name : new String[] {"Adam Prvý", "Beáta Druhá", "Cyril Tretí", "Dana Štvrtá"}) {
            circle.member(name, "full");
        }
        decision.open(Map.of());
        decision.answer("Adam Prvý", "agree", "");
        decision.answer("Beáta Druhá", "agree", "");
        decision.answer("Cyril Tretí", "reservation", "");
        decision.answer("Dana Štvrtá", "object", "Je to málo.");
        decision.later(11);
        var page = reader.open(at("/decisions/1"));
        assertThat(page.main())
                .contains(
                        "prijaté",
                        "Áno. Počet odpovedí: 4 z 4, to je 100 %. Treba aspoň 60 %, teda 3.",
                        "Súhlasí 2 + 1 s výhradou = 3, namieta 1. Spolu 4, a 3 z 4 je 75 %. Treba viac ako 66 %, teda aspoň 3.",
                        "Čo hovorí menšina",
                        "Je to málo.",
                        "Dana Štvrtá");
        assertThat(page.html().select("svg.tally__bar")).hasSize(2);
        assertThat(reader.open("/en" + at("/decisions/1")).main()).contains("What the minority says");
    }

    @Test
    void theRollIsFrozenAndTheRuleToo() {
        circle.change(Map.of("deciding", "majority", "quorum", "50", "majority", "50"));
        circle.member(EVA, "full");
        decision.open(Map.of());
        circle.member(JAN, "full");
        circle.change(Map.of("deciding", "consent"));
        decision.answer(EVA, "agree", "");
        decision.later(11);
        assertThat(reader.open(at("/decisions/1")).main()).contains("Počet odpovedí: 1 z 1");
    }

    @Test
    void afterAdviceANamedPersonDecidesAndSaysWhy() {
        circle.change(Map.of("deciding", "advice"));
        circle.member(EVA, "full");
        circle.member(JAN, "none");
        var form = circle.coordinator.open(at("/desk/decisions/new"));
        decision.open(Map.of("decider", ADecision.option(form, "#decider", EVA)));
        decision.answer(JAN, "object", "Nestihneme to.");
        var eva = house.visitor();
        var asked = decision.asked(eva, EVA);
        assertThat(asked.main()).contains("Nestihneme to.").doesNotContain(JAN);
        decision.later(11, () -> {
            var page = eva.open(asked.address().getPath());
            var missing = eva.submit(page, "/outcome", Map.of("outcome", "accepted"));
            assertThat(missing.status()).isEqualTo(422);
            assertThat(missing.errors()).containsExactly("Chyba: Napíšte, prečo ste rozhodli takto.");
            assertThat(missing.html().select("input[name=outcome][checked]").attr("value"))
                    .isEqualTo("accepted");
            var done = eva.submit(page, "/outcome", Map.of("outcome", "accepted", "reasons", "Skúsime to na rok."));
            assertThat(done.main()).contains("Rozhodnutie je zverejnené.");
            var late = eva.post(at("/decisions/1/outcome"), Map.of("outcome", "rejected", "reasons", "Nie."));
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.typed("#reasons")).isEqualTo("Nie.");
        });
        assertThat(reader.open(at("/decisions/1")).main())
                .contains("prijaté", "Skúsime to na rok.", EVA, "Čo hovorí menšina", "Nestihneme to.");
    }

    @Test
    void whereWhoWasToDecideIsGoneThoseWhoCoordinateDecide() {
        circle.change(Map.of("deciding", "advice"));
        circle.member(EVA, "full");
        circle.member(JAN, "none");
        var form = circle.coordinator.open(at("/desk/decisions/new"));
        var round = decision.open(Map.of("decider", ADecision.option(form, "#decider", EVA)))
                .address()
                .getPath();
        decision.later(11);
        assertThat(circle.coordinator.open(round).html().select("form[action$=/outcome]"))
                .isEmpty();
        erasure.erase(circle.site.id(), circle.person(EVA));
        circle.coordinator.submit(
                circle.coordinator.open(round),
                "/outcome",
                Map.of("outcome", "accepted", "reasons", "Bez námietok.", "signature", "Hana Kozová"));
        assertThat(reader.open(at("/decisions/1")).main()).contains("prijaté", "Hana Kozová");
    }

    @Test
    void whoeverCoordinatesDecidesWhereTheRuleSaysSo() {
        circle.change(Map.of("deciding", "coordinators"));
        circle.member(EVA, "full");
        var round = decision.open(Map.of()).address().getPath();
        decision.later(11);
        assertThat(circle.coordinator.open(at("/desk")).texts(".matter__title"))
                .contains("Všetci sa vyjadrili, treba rozhodnúť");
        var outcome = Map.of("outcome", "rejected", "reasons", "Nie je na to čas.");
        var unsigned = circle.coordinator.submit(circle.coordinator.open(round), "/outcome", outcome);
        assertThat(unsigned.errors()).containsExactly("Chyba: Napíšte meno, ktorým rozhodnutie podpíšete.");
        var signed = new HashMap<>(outcome);
        signed.put("signature", "Hana Kozová");
        var done = circle.coordinator.submit(unsigned, "/outcome", signed);
        assertThat(done.main()).contains("Rozhodnutie je zverejnené.");
        assertThat(reader.open(at("/decisions/1")).main()).contains("neprijaté", "Nie je na to čas.", "Hana Kozová, ");
        var person = house.db()
                .in(
                        circle.site.id(),
                        () -> house.db()
                                .sql("select person_id from decision_signature where partnership_id = :partnership")
                                .one(row -> row.uuid("person_id")));
        erasure.erase(circle.site.id(), person);
        assertThat(reader.open(at("/decisions/1")).main())
                .contains("neprijaté", "Nie je na to čas.")
                .doesNotContain("Hana Kozová");
    }

    @Test
    void inAMeetingItIsWrittenDownAndCountedAtOnce() {
        circle.member(EVA, "full");
        circle.member(JAN, "full");
        var round = decision.open(Map.of("manner", "meeting", "day", decision.day(0)));
        var eva = house.visitor();
        circle.ownPage(eva, EVA);
        assertThat(eva.open(at("/mine/decisions/1")).main()).contains("Odpovedá sa na stretnutí");
        assertThat(eva.post(at("/decisions/1/answers"), Map.of("answer", "agree"))
                        .status())
                .isEqualTo(409);
        var wrong = circle.coordinator.submit(round, "/answers", Map.of("answer_1", "agree", "answer_2", "object"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).singleElement().asString().contains("Kto namieta, povie prečo.");
        assertThat(wrong.html().select("#answer_1 option[selected]").attr("value"))
                .isEqualTo("agree");
        var written = circle.coordinator.submit(wrong, "/answers", Map.of("answer_2", "aside", "reason_2", ""));
        circle.coordinator.submit(written, "/closing");
        assertThat(reader.open(at("/decisions/1")).main()).contains("prijaté", "1 súhlasí", "1 stojí bokom");
        assertThat(house.letters(circle.email(EVA), 1))
                .noneMatch(letter -> letter.subject().startsWith("Kruh sa pýta"));
    }

    @Test
    void aNewOneSupersedesTheOldWhichPointsToIt() {
        circle.member(EVA, "full");
        var round = decision.open(Map.of()).address().getPath();
        decision.later(11);
        var next = circle.coordinator.submit(circle.coordinator.open(round), "/successor");
        assertThat(next.main()).contains("Toto je koncept nového rozhodnutia.");
        assertThat(next.typed("#question_sk")).isEqualTo(QUESTION);
        circle.coordinator.submit(next, next.address().getPath(), Map.of("proposal_sk", "Do piatich dní."));
        decision.open(circle.coordinator.open(next.address().getPath()));
        assertThat(reader.open(at("/decisions/1")).main()).contains("prijaté");
        decision.later(20);
        assertThat(reader.open(at("/decisions/1")).main())
                .contains("nahradené novším", "Toto rozhodnutie už neplatí.", "Rozhodnutie 2");
        assertThat(reader.open(at("/decisions/2")).main()).contains("Nahrádza Rozhodnutie 1", "Do piatich dní.");
        var third = decision.draft(Map.of(
                "supersedes",
                ADecision.option(circle.coordinator.open(at("/desk/decisions/new")), "#supersedes", "1.")));
        assertThat(decision.open(third).main()).contains("už neplatí alebo ho nahrádza iné");
    }

    @Test
    void anInternalOneIsOnlyCounted() {
        circle.member(EVA, "full");
        decision.open(Map.of("internal_reason", "ide o zdravie jedného z nás"));
        decision.later(11);
        assertThat(reader.open(at("/decisions")).main())
                .contains("1 rozhodnutie je interné")
                .doesNotContain(QUESTION)
                .doesNotContain("zdravie");
        assertThat(reader.open(at("/decisions/1")).status()).isEqualTo(404);
        assertThat(reader.open(at("/circles/jadro")).main()).doesNotContain(QUESTION);
        assertThat(reader.open(at("/search?q=zápis")).texts(".found a")).doesNotContain(QUESTION);
        assertThat(reader.open("/api/v1/" + circle.site.slug() + "/decisions").text())
                .doesNotContain("zápis");
        assertThat(circle.coordinator.open(at("/decisions/1")).main()).contains(QUESTION, "zdravie");
    }

    @Test
    void whoeverIsInTheCircleReadsAnInternalOneAndSoDoesWhoWatchesOverThePartnership() {
        var watching = circle.another("Hodnotenie", Map.of("monitors", "yes", "ring", "0", "deciding", "nothing"));
        var other = circle.another("Klub", Map.of());
        circle.memberOf(watching, "Iva Sledovaná", "none", "academia");
        circle.memberOf(other, "Peter Hronský", "none", "public");
        circle.member(EVA, "full");
        decision.open(Map.of("internal_reason", "ide o zdravie jedného z nás"));
        circle.member(JAN, "full");
        for (var name : new String[] {JAN, "Iva Sledovaná"}) {
            var inside = circle.inside(name);
            var read = inside.open(inside.open(at("/inside/jadro"))
                    .one(".decisions__question a")
                    .attr("href"));
            assertThat(read.main()).contains(QUESTION, "len ju čítate").doesNotContain("Odoslať");
            assertThat(inside.post(at("/decisions/1/answers"), Map.of("answer", "agree"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(circle.inside("Peter Hronský").open(at("/mine/decisions/1")).status())
                .isEqualTo(404);
    }

    @Test
    void aQuestionThatMakesNoSenseIsTakenBackWithAReason() {
        circle.member(EVA, "full");
        var round = decision.open(Map.of());
        assertThat(circle.coordinator.submit(round, "/withdrawal").status()).isEqualTo(422);
        circle.coordinator.submit(round, "/withdrawal", Map.of("withdrawal_reason", "Termín určil zákon."));
        assertThat(reader.open(at("/decisions/1")).main()).contains("stiahnuté", "Termín určil zákon.");
        var visitor = house.visitor();
        assertThat(decision.asked(visitor, EVA).main()).contains("Odpovedať sa už nedá.");
    }

    @Test
    void theAnswerOfSomebodyWhoWasErasedStaysCountedWithoutTheirName() {
        circle.member(EVA, "full");
        circle.member(JAN, "full");
        decision.open(Map.of());
        decision.answer(EVA, "reservation", "Nech je vidno, čo sa zmenilo.");
        erasure.erase(circle.site.id(), circle.person(EVA));
        decision.later(11);
        assertThat(reader.open(at("/decisions/1")).main())
                .contains("prijaté", "1 súhlasí s výhradou", "1 nemá odpoveď")
                .doesNotContain(EVA);
        assertThat(circle.coordinator.open(at("/desk/decisions")).main()).contains("prijaté");
    }

    @Test
    void theHistoryTellsOfWritingAndOpening() {
        circle.member(EVA, "full");
        decision.open(Map.of());
        assertThat(circle.coordinator.open(at("/desk/history?kind=decision")).texts("tbody th"))
                .contains("Rozhodnutie: " + QUESTION);
    }

    private String at(String path) {
        return circle.at(path);
    }
}
