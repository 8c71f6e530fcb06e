package sk.jadro.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** Coordinators write to all of an event's people in some state, and see the letter first. */
@JadroTest
class GroupLetterTest {
    @Autowired
    House house;

    @Test
    void theLetterIsSeenFirstAndGoesToThoseInTheStateOnceEach() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        var preview = write(event, Map.of());
        assertThat(preview.main()).contains("List dostane jeden človek.", "Vchod je zo dvora.", "Zvoňte dva razy.");
        assertThat(house.lettersSoFar(event.email("Eva Kráľová"))).isEqualTo(1);
        var sent = event.coordinator.submit(preview, "/sending");
        assertThat(sent.main()).contains("List sme začali posielať.", "Kadiaľ sa ide dnu");
        var again = event.coordinator.submit(preview, "/sending");
        assertThat(again.html().select("tbody tr")).hasSize(1);
        var letter = house.letters(event.email("Eva Kráľová"), 2).getLast();
        assertThat(letter.subject()).isEqualTo("Kadiaľ sa ide dnu");
        assertThat(letter.text()).contains("Vchod je zo dvora. Je označený.", "Zvoňte dva razy.");
        assertThat(house.visitor().open(house.local(letter.links().getFirst())).heading())
                .isEqualTo("Máte miesto");
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(event.coordinator.open(event.letters()).main())
                                .contains("jednému človeku"));
        assertThat(house.lettersSoFar(event.email("Eva Kráľová"))).isEqualTo(2);
        assertThat(house.lettersSoFar(event.email("Ján Uhlík"))).isEqualTo(1);
    }

    @Test
    void itsWriterMayHaveOneFirstAndGoOnWriting() {
        var event = new AnEventWithSeats(house, Map.of());
        event.register("Eva Kráľová");
        var preview = write(event, Map.of("to", List.of("seated", "waiting")));
        var tested = event.coordinator.submit(preview, "/test");
        assertThat(tested.main()).contains("Skúšobný list sme vám poslali.", "Vchod je zo dvora.");
        assertThat(house.lettersSoFar(event.email("Eva Kráľová"))).isEqualTo(1);
        var writing = event.coordinator.submit(tested, "/writing");
        assertThat(writing.typed("#subject_sk")).isEqualTo("Kadiaľ sa ide dnu");
        assertThat(writing.html().select("input[name=to][checked]")).hasSize(2);
    }

    @Test
    void whereNobodyIsInTheStateNothingCanBeSent() {
        var event = new AnEventWithSeats(house, Map.of());
        var preview = write(event, Map.of("to", "waiting"));
        assertThat(preview.main()).contains("Nikto taký tu teraz nie je");
        assertThat(preview.html().select("button").eachText()).noneMatch(text -> text.startsWith("Poslať 0"));
    }

    @Test
    void whatIsMissingIsSaidByItsField() {
        var event = new AnEventWithSeats(house, Map.of());
        assertThat(write(event, Map.of("to", "", "subject_sk", "", "body_sk", " "))
                        .errors())
                .containsExactly("Chyba: Vyberte, komu píšete.", "Chyba: Napíšte predmet.", "Chyba: Napíšte list.");
    }

    private static Seen write(AnEventWithSeats event, Map<String, ?> otherwise) {
        var fields = new HashMap<String, Object>(Map.of(
                "subject_sk", "Kadiaľ sa ide dnu", "body_sk", "Vchod je zo dvora.\nJe označený.\n\nZvoňte dva razy."));
        fields.putAll(otherwise);
        return event.coordinator.submit(event.coordinator.open(event.letters()), "/letters", fields);
    }
}
