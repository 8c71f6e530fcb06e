package sk.jadro.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** Coordinators write in who called them, see why nobody moves, let in who waits, and take out who asked them to. */
@JadroTest
class ParticipantDeskTest {
    @Autowired
    House house;

    @Test
    void whoCalledIsWrittenInAndGetsALetterToChangeIt() {
        var event = new AnEventWithSeats(house, Map.of("seats", "2"));
        var email = House.anEmail();
        var done = enter(event, Map.of("name", "Hana Volajúca", "email", email, "companions", "1"));
        assertThat(done.main()).contains("Hotovo, človek je zapísaný.", "Hana Volajúca");
        var letter = house.letters(email, 1).getLast();
        assertThat(letter.subject()).isEqualTo("Zapísali sme vás: Stretnutie pri stole");
        assertThat(letter.text()).contains("Máte miesto.");
        var own = house.visitor().open(house.local(letter.links().getFirst()));
        assertThat(own.heading()).isEqualTo("Máte 2 miesta");
        assertThat(event.page().main())
                .contains("Všetky miesta sú obsadené z 2.")
                .doesNotContain("Hana Volajúca");
        assertThat(enter(event, Map.of("name", "Hana Volajúca", "email", email)).errors())
                .containsExactly("Chyba: Tento človek už prihlásený je.");
    }

    @Test
    void whoHasNoAddressIsWrittenInOnceThoughTheButtonIsPressedTwice() {
        var event = new AnEventWithSeats(house, Map.of("seats", "2"));
        var form = event.coordinator.open(event.enter());
        var fields = Map.of("name", "Jozef Bezpošty", "side", "public");
        assertThat(event.coordinator.submit(form, "/registrations", fields).status())
                .isEqualTo(200);
        assertThat(event.coordinator.submit(form, "/registrations", fields).errors())
                .containsExactly("Chyba: Tento človek už prihlásený je.");
        assertThat(event.page().main()).contains("Voľné je 1 miesto z 2.");
    }

    @Test
    void whereAllSeatsAreTakenWhoIsWrittenInWaitsUnlessTheyGetAnExtraOne() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        assertThat(enter(event, Map.of("name", "Hana Čakajúca")).main()).contains("jeden človek čaká");
        assertThat(enter(event, Map.of("name", "Iva Navyše", "beyond", "yes")).main())
                .contains("Miesto majú 2 ľudia");
    }

    @Test
    void theDeskSaysWhyNobodyMovesAndLetsSomebodyIn() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        assertThat(event.coordinator.open(event.desk).main()).contains("Osobne: jediné miesto je obsadené.");
        var closed = event.coordinator.submit(event.coordinator.open(event.desk), "/closing");
        assertThat(closed.main()).contains("Prihlasovanie je zavreté.", "Miesta sa neponúkajú");
        event.cancel("Eva Kráľová");
        assertThat(event.heading("Ján Uhlík")).contains("Čakáte na miesto");
        var letIn = event.coordinator.submit(event.coordinator.open(event.desk), "/admission");
        assertThat(letIn.main()).contains("Hotovo, miesto má.");
        assertThat(event.heading("Ján Uhlík")).isEqualTo("Máte miesto");
        assertThat(house.letters(event.email("Ján Uhlík"), 2).getLast().subject())
                .isEqualTo("Máte miesto: Stretnutie pri stole");
        event.coordinator.submit(letIn, "/opening");
        assertThat(event.page().main()).contains("Zapísať sa medzi čakajúcich");
    }

    @Test
    void theDeskSaysThatSeatsAreKeptOrHeldByOffers() {
        var event = new AnEventWithSeats(house, Map.of("seats", "2", "reserved", "1", "reserved_side", "academia"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        assertThat(event.coordinator.open(event.desk).main()).contains("Jedno voľné miesto držíme pre stranu");
        event.register("Iva Tretia");
        event.cancel("Eva Kráľová");
        assertThat(event.coordinator.open(event.desk).main())
                .contains("Jedno miesto drží ponuka, na ktorú ešte nikto neodpovedal.");
    }

    @Test
    void whoIsTakenOutLearnsItAndTheirSeatIsOffered() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        var desk = event.coordinator.open(event.desk + "?state=seated");
        assertThat(event.coordinator.submit(desk, "/withdrawal").main()).contains("Hotovo, účasť je zrušená.");
        assertThat(house.letters(event.email("Eva Kráľová"), 2).getLast().subject())
                .isEqualTo("Účasť je zrušená: Stretnutie pri stole");
        assertThat(event.heading("Ján Uhlík")).isEqualTo("Máme pre vás miesto");
        assertThat(event.own(house.visitor(), "Eva Kráľová").heading()).isEqualTo("Účasť je zrušená");
    }

    private static Seen enter(AnEventWithSeats event, Map<String, String> fields) {
        var all = new HashMap<>(Map.of("side", "public"));
        all.putAll(fields);
        return event.coordinator.submit(event.coordinator.open(event.enter()), "/registrations", all);
    }
}
