package sk.jadro.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** An event asks those who register what it has to know. */
@JadroTest
class QuestionsTest {
    @Autowired
    House house;

    @Test
    void everyKindOfQuestionIsAnsweredAndReadByThoseWhoCoordinate() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        var meal = ask(event, "Čo budete jesť?", "one", "mäso\nzeleninu");
        var days = ask(event, "Kedy prídete?", "several", "v piatok\nv sobotu");
        var kids = ask(event, "Koľko detí pôjde s vami?", "number", "");
        var photo = ask(event, "Súhlasím, že ma odfotia.", "consent", "");
        var note = ask(event, "Čo ešte máme vedieť?", "text", "");
        var done = event.register(
                "Eva Kráľová",
                Map.of(
                        meal, "zeleninu",
                        days, List.of("v piatok", "v sobotu"),
                        kids, "02",
                        photo, "yes",
                        note, "Prídem neskôr."));
        assertThat(done.heading()).isEqualTo("Máte miesto");
        assertThat(done.main())
                .contains("zeleninu", "v piatok", "v sobotu", "Súhlasím, že ma odfotia.", "Prídem neskôr.");
        event.register("Ján Uhlík", Map.of(meal, "mäso"));
        var desk = event.coordinator.open(event.desk).main();
        assertThat(desk)
                .contains("Čo budete jesť? zeleninu 1", "Kedy prídete? v piatok, v sobotu", "Prídem neskôr.", "mäso");
        assertThat(event.coordinator.open(event.desk + ".csv").text())
                .contains("Koľko detí pôjde s vami?", ";2;", "Prídem neskôr.");
        assertThat(event.page().main()).doesNotContain("Prídem neskôr.");
    }

    @Test
    void whatIsRequiredIsAskedForByItsQuestionAndNothingTypedIsLost() {
        var event = new AnEventWithSeats(house, Map.of());
        var meal = ask(event, "Čo budete jesť?", "one", "mäso\nzeleninu", "required", "yes");
        var photo = ask(event, "Súhlasím, že ma odfotia.", "consent", "", "required", "yes");
        var kids = ask(event, "Koľko detí pôjde s vami?", "number", "");
        var refused = event.send(house.visitor(), "Eva Kráľová", Map.of(kids, "dve"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "Chyba: Vyberte odpoveď.",
                        "Chyba: Bez tohto súhlasu sa prihlásiť nedá.",
                        "Chyba: Napíšte celé číslo.");
        assertThat(refused.html().select("#" + meal + "-error, #" + photo + "-error"))
                .hasSize(2);
        assertThat(refused.typed("#" + kids)).isEqualTo("dve");
    }

    @Test
    void anAnswerToWhatIsAskedNoMoreIsNotLostSilently() {
        var event = new AnEventWithSeats(house, Map.of());
        var meal = ask(event, "Čo budete jesť?", "one", "mäso\nzeleninu");
        var visitor = house.visitor();
        var form = visitor.open(event.at("/participants"));
        var list = event.coordinator.open(event.questions());
        var removed = event.coordinator.submit(list, "/archive");
        assertThat(removed.main()).contains("Otázka sa už nikomu neukáže.", "Už sa nepýtate, odpovede zostali");
        var fields = new HashMap<String, String>(Map.of(
                "name", "Eva Kráľová", "email", "eva-otazka@example.org", "side", "public", "visibility", "full"));
        fields.put(meal, "mäso");
        var refused = visitor.submit(form, "/participants", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("Na niečo z toho, čo ste vyplnili, sa už nepýtame.");
        assertThat(refused.html().select("#" + meal)).isEmpty();
        assertThat(event.coordinator.submit(removed, "/return").main()).contains("Otázka sa znova ukazuje.");
        var back = house.visitor().open(event.at("/participants"));
        assertThat(back.html().select("#" + meal)).as(back.main()).hasSize(1);
    }

    @Test
    void aChoiceThatIsGoneIsChosenAnew() {
        var event = new AnEventWithSeats(house, Map.of());
        var meal = ask(event, "Čo budete jesť?", "one", "mäso\nzeleninu");
        event.register("Eva Kráľová", Map.of(meal, "mäso"));
        var edit = event.coordinator.open(
                event.coordinator.open(event.questions()).one("tbody th a").attr("href"));
        event.coordinator.submit(edit, edit.address().getPath(), Map.of("choices_sk", "zeleninu\nnič"));
        var visitor = house.visitor();
        var own = event.own(visitor, "Eva Kráľová");
        assertThat(own.main()).contains("mäso");
        var changed = visitor.submit(own, own.address().getPath(), Map.of(meal, "nič"));
        assertThat(changed.main()).contains("nič").doesNotContain("mäso");
    }

    @Test
    void aQuestionThatCanNotBeAskedIsRefusedByItsField() {
        var event = new AnEventWithSeats(house, Map.of());
        var refused = save(
                event, Map.of("question_sk", "", "answered", "one", "choices_sk", "jedna\njedna", "position", "0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("Chyba: Napíšte otázku.", "Chyba: Napíšte číslo od 1 do 99.");
        assertThat(save(event, Map.of("question_sk", "Čo?", "answered", "one", "choices_sk", "jedna\n\n jedna"))
                        .errors())
                .containsExactly("Chyba: Dve možnosti sú rovnaké.");
        assertThat(save(event, Map.of("question_sk", "Čo?", "answered", "several", "choices_sk", "jedna"))
                        .errors())
                .containsExactly("Chyba: Napíšte aspoň dve možnosti, každú do samostatného riadku.");
    }

    /** The name of its field. */
    private static String ask(
            AnEventWithSeats event, String question, String answered, String choices, String... otherwise) {
        var fields = new HashMap<String, String>(
                Map.of("question_sk", question, "answered", answered, "choices_sk", choices));
        if (otherwise.length > 0) {
            fields.put(otherwise[0], otherwise[1]);
        }
        var list = save(event, fields);
        assertThat(list.status()).isEqualTo(200);
        var link = list.html().select("tbody th a").stream()
                .filter(one -> one.text().equals(question))
                .findFirst()
                .orElseThrow()
                .attr("href");
        return "answer-" + link.substring(link.lastIndexOf('/') + 1);
    }

    private static Seen save(AnEventWithSeats event, Map<String, String> fields) {
        var form = event.coordinator.open(event.questions() + "/new");
        return event.coordinator.submit(form, "/questions", fields);
    }
}
