package sk.jadro.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Corrections of minutes by those who were there. */
@JadroTest
class CorrectionsTest {
    private static final String BETTER = "Začneme dvoma oddeleniami, sociálnym a stavebným.";

    @Autowired
    House house;

    private AMeeting meeting;
    private Visitor eva;
    private Visitor reader;

    @BeforeEach
    void openMinutes() {
        meeting = new AMeeting(house).withTwo();
        meeting.open(AMeeting.TEXT);
        eva = meeting.own("Eva Kráľová");
        reader = house.visitor();
    }

    @Test
    void whoWasThereProposesAnotherWordingInPlace() {
        var form = eva.open(meeting.at("/mine/minutes/porada?paragraph=2"));
        assertThat(form.typed("#text")).isEqualTo("Začneme jedným oddelením.");
        var sent = eva.submit(form, "/corrections", Map.of("text", BETTER, "reason", "Obe sa prihlásili."));
        assertThat(sent.main()).contains("Ďakujeme. Opravu vidia všetci");
        var page = reader.open(meeting.page() + "/minutes");
        assertThat(page.texts("#p-2 .correction del")).containsExactly("jedným oddelením");
        assertThat(page.texts("#p-2 .correction ins")).containsExactly("dvoma oddeleniami, sociálnym a stavebným");
        assertThat(page.main())
                .contains("Oprava 1 niekto z mestského úradu", "čaká na odpoveď", "Obe sa prihlásili.")
                .doesNotContain("Kráľová");
    }

    @Test
    void whatIsTakenStandsInTheTextAndWhatIsNotHasItsReason() {
        meeting.correct(eva, 2, BETTER, "Obe sa prihlásili.");
        meeting.correct(meeting.own("Peter Hronský"), 3, "- Zrozumiteľné listy.", "O vetách nebola reč.");
        assertThat(meeting.answer(2, "not-taken", "").errors()).isNotEmpty();
        assertThat(meeting.answer(1, "taken", "Ďakujeme.").main()).contains("Odpoveď je zapísaná.");
        meeting.answer(2, "not-taken", "Reč o nich bola v druhej skupine.");
        var page = reader.open(meeting.page() + "/minutes");
        assertThat(page.texts("#p-2 .minutes__text > .prose")).containsExactly(BETTER);
        assertThat(page.texts("#p-2 .correction .label")).containsExactly("prijatá");
        assertThat(page.texts("#p-3 .correction .label")).containsExactly("neprijatá");
        assertThat(page.main())
                .contains(
                        "Reč o nich bola v druhej skupine.",
                        "2 opravy majú odpoveď: 1 prijatá, 1 neprijatá",
                        "2 verzie");
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() {
        meeting.correct(eva, 2, BETTER, "Obe sa prihlásili.");
        meeting.save(Map.of("text_sk", AMeeting.TEXT.replace("jedným oddelením", "na jeseň")));
        var refused = meeting.answer(1, "taken", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).singleElement().asString().contains("Odsek sa medzitým zmenil.");
        assertThat(reader.open(meeting.page() + "/minutes").main())
                .contains("Začneme na jeseň.", "Opravy odsekov, ktoré dnes znejú inak");
        assertThat(meeting.coordinator
                        .post(
                                meeting.event + "/minutes/corrections/1",
                                Map.of("answer", "taken", "because", "", "by_hand", "yes"))
                        .main())
                .contains("Odpoveď je zapísaná.");
    }

    @Test
    void aParagraphThatIsGoneIsSaidAndWhatWasTypedStays() {
        var form = eva.open(meeting.at("/mine/minutes/porada?paragraph=2"));
        meeting.save(Map.of("text_sk", "Celkom iný zápis."));
        var refused = eva.submit(form, "/corrections", Map.of("text", BETTER, "reason", "Obe."));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).singleElement().asString().startsWith("Chyba: Odsek sa medzitým zmenil");
        assertThat(refused.typed("#text")).isEqualTo(BETTER);
        assertThat(meeting.correct(eva, 77, BETTER, "Obe.").status()).isEqualTo(409);
    }

    @Test
    void afterTheTimeNoneIsTaken() {
        house.db()
                .in(
                        meeting.site.id(),
                        () -> house.db()
                                .sql("update minutes set until = '2020-01-01' where partnership_id = :partnership")
                                .run());
        var refused = meeting.correct(eva, 2, BETTER, "Obe sa prihlásili.");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).singleElement().asString().startsWith("Chyba: Opravy sa už neprijímajú.");
        assertThat(refused.typed("#text")).isEqualTo(BETTER);
    }

    @Test
    void whoWasNotThereProposesNothing() {
        assertThat(meeting.correct(reader, 2, BETTER, "Lebo.").status()).isEqualTo(401);
        meeting.person("Oto Nový", "public", "apologised");
        var other = new AMeeting(house).withTwo();
        other.open(AMeeting.TEXT);
        var stranger = other.own("Peter Hronský");
        assertThat(stranger.post(
                                meeting.page() + "/minutes/corrections",
                                Map.of("paragraph", "2", "text", "X", "reason", "Y"))
                        .status())
                .isEqualTo(401);
        meeting.person("Iva Prítomná", "public", "came");
        meeting.save(Map.of("until", "4. 12. 2090"));
        var iva = meeting.own("Iva Prítomná");
        var presence = meeting.coordinator.open(meeting.event + "/presence");
        var part = presence.html()
                .select("tr:has(th:contains(Iva Prítomná)) select")
                .attr("name");
        meeting.coordinator.submit(presence, "/presence", Map.of(part, "absent"));
        var refused = meeting.correct(iva, 2, BETTER, "Lebo.");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.errors()).singleElement().asString().startsWith("Chyba: Opravu môžu navrhnúť len ľudia");
    }

    @Test
    void nothingNewIsNoCorrection() {
        assertThat(meeting.correct(eva, 2, "Začneme jedným oddelením.", "Len tak.")
                        .errors())
                .containsExactly("Chyba: V texte ste nič nezmenili.");
        assertThat(meeting.correct(eva, 2, "", "").errors()).hasSize(2);
    }

    @Test
    void eachIsAnsweredInTheLedgerByItsNumberAndWithoutItsAuthor() {
        meeting.show("Eva Kráľová");
        meeting.correct(eva, 1, "Stretnutie viedla Eva Kráľová.", "Peter Hronský hovoril neskôr.");
        var ledger = meeting.at("/ledger");
        assertThat(reader.open(ledger).texts(".ledger__entries tbody tr"))
                .singleElement()
                .asString()
                .contains("Stretnutie viedla ….", "oprava zápisu z formulára", "pracujeme na ňom")
                .doesNotContain("Eva");
        assertThat(reader.open(ledger + "?q=stretnutia").texts(".ledger__entries tbody tr"))
                .hasSize(1);
        assertThat(reader.open(ledger + "?q=Kráľová").texts(".ledger__entries tbody tr"))
                .isEmpty();
        var answers = meeting.coordinator.open(meeting.at("/desk/answers"));
        assertThat(answers.main()).contains("Stretnutie viedla ….", "Oprava zápisu 1");
        assertThat(answers.html().select("tbody th a").attr("href")).isEqualTo(meeting.event + "/minutes");
        meeting.answer(1, "not-taken", "Viedli ho dvaja.");
        assertThat(meeting.coordinator.open(meeting.at("/desk/answers")).main()).doesNotContain("Stretnutie viedla");
        meeting.answer(1, "not-taken", "Viedli ho dvaja.");
        meeting.answer(1, "taken", "");
        var entry = reader.open(ledger + "/1");
        assertThat(entry.main()).contains("neprijatá", "Viedli ho dvaja.", "prijatá", "Oprava je v texte zápisu.");
        assertThat(entry.html().select(".answer__step")).hasSize(2);
        assertThat(reader.open(entry.html().select("#what + p a").attr("href")).texts("#c-1 .label"))
                .containsExactly("prijatá");
        assertThat(reader.open(ledger + "?state=answered").texts(".ledger__entries tbody tr"))
                .singleElement()
                .asString()
                .contains("Oprava je v texte zápisu.");
    }

    /** An hour of a lively town, eight of them at once. */
    @Test
    void threeHundredByFortyPeopleEachHaveTheirNumber() throws Exception {
        for (int i = 0; i < 40; i++) {
            meeting.person("Človek Číslo " + i, "public", "came");
        }
        meeting.save(Map.of("until", "4. 12. 2090"));
        var people = new ArrayList<Visitor>();
        for (int i = 0; i < 40; i++) {
            people.add(meeting.own("Človek Číslo " + i));
        }
        try (var all = Executors.newFixedThreadPool(8)) {
            var sent = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 300; i++) {
                var number = i;
                sent.add(all.submit(() -> meeting.correct(
                                people.get(number % 40), 2, "Znenie číslo " + number + ".", "Tak to bolo.")
                        .status()));
            }
            for (var one : sent) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
        var page = reader.open(meeting.page() + "/minutes");
        assertThat(page.texts(".correction__title"))
                .hasSize(300)
                .doesNotHaveDuplicates()
                .contains("Oprava 1", "Oprava 300");
    }
}
