package sk.jadro.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.sheets.Column;
import sk.jadro.base.sheets.SheetReader;
import sk.jadro.people.Erasure;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;

/** People register for an event without an account, change their mind, and wait where all seats are taken. */
@JadroTest
class RegistrationTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    Erasure erasure;

    @Test
    void aSeatIsTakenAtConfirmationAndThePageSaysAllThatOneHasToKnow() {
        var event = new AnEventWithSeats(
                house,
                Map.of("seats", "12", "needs", "step-free", "bring_sk", "Teplý sveter.", "call", "Jana, 0900 1"));
        var visitor = house.visitor();
        var sent = event.send(visitor, "Eva Kráľová", Map.of("needs", "step-free", "companions", "1"));
        assertThat(sent.heading()).isEqualTo("Pozrite sa do e-mailu");
        assertThat(event.page().main()).contains("Voľných je 12 miest z 12.");
        var letter = house.letters(event.email("Eva Kráľová"), 1).getLast();
        assertThat(letter.subject()).isEqualTo("Potvrďte účasť: Stretnutie pri stole");
        assertThat(letter.text()).contains("14. mája 2030", "Cikkerova sieň", "Miesto máte, až keď účasť potvrdíte.");
        var done = visitor.pressTheOnlyButton(
                visitor.open(house.local(letter.links().getFirst())));
        assertThat(done.heading()).isEqualTo("Máte 2 miesta");
        assertThat(done.main())
                .contains("Cikkerova sieň", "Teplý sveter.", "Jana, 0900 1", "prístup bez schodov", "a jeden človek");
        assertThat(done.html().select("a[href$=.ics]")).hasSize(1);
        assertThat(event.page().main()).contains("Voľných je 10 miest z 12.", "Eva Kráľová", "A ešte jeden človek.");
        assertThat(house.visitor().open("/en" + event.at("")).main()).contains("10 seats are free of 12.");
        var desk = event.coordinator.open(event.desk);
        assertThat(desk.main()).contains("Miesto majú 2 ľudia", "nikto nečaká", "prístup bez schodov 1");
        assertThat(event.coordinator.open(event.desk + ".csv").text()).contains("Eva Kráľová");
        var xlsx = SheetReader.read(event.coordinator.open(event.desk + ".xlsx").body())
                .under(Column.of("name", "Meno a priezvisko"));
        assertThat(xlsx.rows()).extracting(row -> row.get("name")).contains("Eva Kráľová");
        assertThat(event.coordinator.open(event.desk + ".xls").status()).isEqualTo(404);
        var api =
                house.visitor().open("/api/v1/" + event.site.slug() + "/events").text();
        assertThat(api)
                .contains("\"capacity\":12", "\"free\":10", "\"waiting\":0")
                .doesNotContain("Eva");
    }

    @Test
    void whoComesTooLateWaitsInTheOrderOfConfirmationAndIsNotListed() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        assertThat(event.register("Eva Kráľová").heading()).isEqualTo("Máte miesto");
        assertThat(event.register("Ján Uhlík").heading()).isEqualTo("Čakáte na miesto, ste na 1. mieste v poradí");
        assertThat(event.register("Iva Tretia").heading()).isEqualTo("Čakáte na miesto, ste na 2. mieste v poradí");
        assertThat(event.own(house.visitor(), "Iva Tretia").main()).contains("Pred vami čaká jeden človek.");
        assertThat(event.page().main())
                .contains("Všetky miesta sú obsadené z 1.", "Na miesto čakajú 2 ľudia.", "Zapísať sa medzi čakajúcich")
                .doesNotContain("Ján Uhlík");
    }

    @Test
    void aFreeSeatIsOfferedToWhoeverIsNextAndPassedOnWhenDeclined() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        event.register("Iva Tretia");
        assertThat(event.cancel("Eva Kráľová").heading()).isEqualTo("Účasť je zrušená");
        var offer = house.letters(event.email("Ján Uhlík"), 2).getLast();
        assertThat(offer.subject()).isEqualTo("Uvoľnilo sa miesto: Stretnutie pri stole");
        assertThat(offer.text()).contains("Držíme vám jedno miesto z 1.");
        var ownPage = house.visitor().open(house.local(offer.links().getFirst()));
        assertThat(ownPage.heading()).isEqualTo("Máme pre vás miesto");
        assertThat(event.register("Neskorý Štvrtý").heading()).contains("na 3. mieste");
        event.cancel("Ján Uhlík");
        house.letters(event.email("Iva Tretia"), 2);
        assertThat(event.accept("Iva Tretia").heading()).isEqualTo("Máte miesto");
        assertThat(event.heading("Neskorý Štvrtý")).contains("na 1. mieste");
    }

    @Test
    void anOfferLapsesAndIsPassedOnAndCanNotBeTakenAnyMore() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1", "offer_hours", "2"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        event.register("Iva Tretia");
        event.cancel("Eva Kráľová");
        clock.later(Duration.ofHours(3), () -> {
            assertThat(event.accept("Ján Uhlík").main()).contains("Táto ponuka už neplatí.");
            event.change(Map.of());
            assertThat(event.own(house.visitor(), "Ján Uhlík").heading()).isEqualTo("Ponuka miesta prepadla");
            assertThat(event.heading("Iva Tretia")).isEqualTo("Máme pre vás miesto");
        });
    }

    @Test
    void aGroupIsOfferedWhatThereIs() {
        var event = new AnEventWithSeats(house, Map.of("seats", "3"));
        event.register("Eva Kráľová");
        var group = event.register("Skupina Malá", Map.of("companions", "3"));
        assertThat(group.heading()).isEqualTo("Máme pre vás 2 miesta");
        assertThat(event.register("Ján Uhlík").heading()).contains("na 2. mieste");
        assertThat(event.accept("Skupina Malá").heading()).isEqualTo("Máte 2 miesta");
        assertThat(event.heading("Ján Uhlík")).contains("na 1. mieste");
    }

    @Test
    void moreSeatsAreOfferedAtOnceAndFewerTakeNobodysAway() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        event.change(Map.of("seats", "2"));
        assertThat(event.heading("Ján Uhlík")).isEqualTo("Máme pre vás miesto");
        event.accept("Ján Uhlík");
        event.change(Map.of("seats", "1"));
        assertThat(event.heading("Eva Kráľová")).isEqualTo("Máte miesto");
        assertThat(event.heading("Ján Uhlík")).isEqualTo("Máte miesto");
    }

    @Test
    void seatsAreKeptForASide() {
        var event =
                new AnEventWithSeats(house, Map.of("seats", "2", "reserved", "1", "reserved_side", "civil-society"));
        assertThat(event.register("Eva Kráľová").heading()).isEqualTo("Máte miesto");
        assertThat(event.register("Ján Uhlík").heading()).contains("Čakáte na miesto");
        assertThat(event.register("Iva Tretia", Map.of("side", "civil-society")).heading())
                .isEqualTo("Máte miesto");
    }

    @Test
    void whoChangesTheirMindSignsUpAnewAsTheLastOne() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        var gone = event.cancel("Eva Kráľová");
        var back = house.visitor().submit(gone, "/return");
        assertThat(back.heading()).contains("na 2. mieste");
        assertThat(event.register("Ján Uhlík").heading()).isEqualTo("Máme pre vás miesto");
    }

    @Test
    void oneBringsMoreCompanionsOnlyWhileThereAreSeats() {
        var event = new AnEventWithSeats(house, Map.of("seats", "3"));
        event.register("Eva Kráľová");
        var visitor = house.visitor();
        var own = event.own(visitor, "Eva Kráľová");
        var changed = visitor.submit(own, own.address().getPath(), Map.of("companions", "2"));
        assertThat(changed.heading()).isEqualTo("Máte 3 miesta");
        var refused = visitor.submit(changed, changed.address().getPath(), Map.of("companions", "3"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors())
                .containsExactly("Chyba: Toľko voľných miest už nie je. Vaša prihláška zostala, ako bola.");
        assertThat(event.page().main()).contains("Všetky miesta sú obsadené z 3.");
    }

    @Test
    void atAHybridEventTheHallAndTheOnlineRoomHaveSeatsOfTheirOwn() {
        var event = new AnEventWithSeats(house, "hybrid", Map.of("seats", "1", "online_seats", "2"));
        var unsaid = event.send(house.visitor(), "Eva Kráľová", Map.of());
        assertThat(unsaid.errors()).containsExactly("Chyba: Vyberte, ako sa stretnete.");
        var inTheHall = event.register("Eva Kráľová", Map.of("way", "in-person"));
        assertThat(inTheHall.heading()).isEqualTo("Máte miesto");
        assertThat(inTheHall.main()).contains("osobne");
        assertThat(event.register("Ján Uhlík", Map.of("way", "in-person")).heading())
                .contains("Čakáte na miesto");
        assertThat(event.register("Iva Tretia", Map.of("way", "online")).heading())
                .isEqualTo("Máte miesto");
        assertThat(event.page().main())
                .contains("Osobne: Všetky miesta sú obsadené z 1.", "Online: Voľné je 1 miesto z 2.", "Prihlásiť sa");
        assertThat(event.coordinator.open(event.desk).main()).contains("Osobne: 1, Online: 1");
        assertThat(house.visitor()
                        .open("/api/v1/" + event.site.slug() + "/events")
                        .text())
                .contains(
                        "\"capacity\":1", "\"free\":0", "\"online-capacity\":2", "\"online-free\":1", "\"waiting\":1");
    }

    @Test
    void oneComesInAnotherWayOnlyWhereASeatIsFreeAndWhoWaitedGetsTheirs() {
        var event = new AnEventWithSeats(house, "hybrid", Map.of("seats", "1", "online_seats", "1"));
        event.register("Eva Kráľová", Map.of("way", "in-person"));
        event.register("Iva Tretia", Map.of("way", "online"));
        event.register("Ján Uhlík", Map.of("way", "in-person"));
        var visitor = house.visitor();
        var own = event.own(visitor, "Iva Tretia");
        var refused = visitor.submit(own, own.address().getPath(), Map.of("way", "in-person"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("#way-error")).hasSize(1);
        event.cancel("Iva Tretia");
        var eva = event.own(visitor, "Eva Kráľová");
        assertThat(visitor.submit(eva, eva.address().getPath(), Map.of("way", "online"))
                        .main())
                .contains("online");
        assertThat(event.heading("Ján Uhlík")).isEqualTo("Máme pre vás miesto");
    }

    @Test
    void whoHasASeatDoesNotGetOneOfThoseKeptForAnotherSide() {
        var event =
                new AnEventWithSeats(house, Map.of("seats", "2", "reserved", "1", "reserved_side", "civil-society"));
        event.register("Iva Tretia", Map.of("side", "civil-society"));
        event.register("Eva Kráľová");
        var visitor = house.visitor();
        var own = event.own(visitor, "Iva Tretia");
        assertThat(visitor.submit(own, own.address().getPath(), Map.of("side", "city-office"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aChangedTimeAsksAgainWhoHasASeatAndTellsWhoWaits() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        event.changeEvent(Map.of("starts", "18:00", "ends", "20:00", "place_sk", "Robotnícky dom"));
        var asked = house.letters(event.email("Eva Kráľová"), 2).getLast();
        assertThat(asked.subject()).isEqualTo("Zmena podujatia: Stretnutie pri stole");
        assertThat(asked.text()).contains("18:00", "Robotnícky dom.", "Prídete aj tak?");
        assertThat(house.letters(event.email("Ján Uhlík"), 2).getLast().text())
                .contains("18:00", "Na miesto ďalej čakáte.");
        assertThat(event.coordinator.open(event.desk).main()).contains("má miesto, po zmene ešte nepotvrdené");
        var visitor = house.visitor();
        var own = visitor.open(house.local(asked.links().getFirst()));
        assertThat(own.heading()).isEqualTo("Máte miesto");
        assertThat(own.main()).contains("Podujatie sa zmenilo.", "Robotnícky dom");
        assertThat(visitor.submit(own, "/staying").main())
                .contains("Tešíme sa na vás.")
                .doesNotContain("Podujatie sa zmenilo.");
        assertThat(event.coordinator.open(event.desk).main()).doesNotContain("po zmene ešte nepotvrdené");
    }

    @Test
    void whoDoesNotComeToTheNewTimeGivesTheirSeatToWhoWaits() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        event.changeEvent(Map.of("day", "15. 5. 2030"));
        house.letters(event.email("Eva Kráľová"), 2);
        event.cancel("Eva Kráľová");
        assertThat(event.heading("Ján Uhlík")).isEqualTo("Máme pre vás miesto");
    }

    @Test
    void aCancelledEventTellsEverybodyAndTakesNobodyAndCanComeBack() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        event.changeEvent(Map.of("cancelled_sk", "Sála je po povodni zatvorená."));
        for (var name : new String[] {"Eva Kráľová", "Ján Uhlík"}) {
            var letter = house.letters(event.email(name), 2).getLast();
            assertThat(letter.subject()).isEqualTo("Podujatie je zrušené: Stretnutie pri stole");
            assertThat(letter.text()).contains("Sála je po povodni zatvorená.");
            assertThat(event.heading(name)).isEqualTo("Podujatie je zrušené");
        }
        assertThat(event.page().main())
                .contains("Podujatie je zrušené.", "Sála je po povodni zatvorená.", "zrušené, malo byť")
                .doesNotContain("Prihlásiť sa", "Zapísať sa medzi čakajúcich");
        event.cancel("Eva Kráľová");
        assertThat(event.heading("Ján Uhlík")).isEqualTo("Podujatie je zrušené");
        event.changeEvent(Map.of("cancelled_sk", ""));
        assertThat(house.letters(event.email("Ján Uhlík"), 4).stream().map(letter -> letter.subject()))
                .contains("Zmena podujatia: Stretnutie pri stole", "Uvoľnilo sa miesto: Stretnutie pri stole");
        assertThat(event.heading("Ján Uhlík")).isEqualTo("Máme pre vás miesto");
    }

    @Test
    void aNewTitleTellsNobody() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.changeEvent(Map.of("summary_sk", "O tom, čo bude ďalej."));
        event.changeEvent(Map.of("starts", "17:30"));
        house.letters(event.email("Eva Kráľová"), 2);
        assertThat(house.lettersSoFar(event.email("Eva Kráľová"))).isEqualTo(2);
    }

    @Test
    void aCopyIsADraftAWeekLaterWithTheSameTermsAndQuestionsAndNobodyIn() {
        var event =
                new AnEventWithSeats(house, Map.of("seats", "7", "closes_day", "13. 5. 2030", "closes_time", "12:00"));
        var question = event.coordinator.open(event.questions() + "/new");
        event.coordinator.submit(question, "/questions", Map.of("question_sk", "Čo zjete?", "answered", "text"));
        event.register("Eva Kráľová", Map.of());
        var copy = event.coordinator.submit(
                event.coordinator.open(event.at("").replaceFirst("/events/.*", "/desk/events")), "/copy");
        assertThat(copy.typed("#title_sk")).isEqualTo("Stretnutie pri stole");
        assertThat(copy.typed("#day")).isEqualTo("21. 5. 2030");
        assertThat(copy.typed("#starts")).isEqualTo("17:00");
        assertThat(copy.html().select("input[name=publication][value=draft][checked]"))
                .hasSize(1);
        var path = copy.address().getPath();
        var terms = event.coordinator.open(path + "/registration");
        assertThat(terms.typed("#seats")).isEqualTo("7");
        assertThat(terms.typed("#closes_day")).isEqualTo("20. 5. 2030");
        assertThat(terms.main()).contains("Zatiaľ nikto nemá miesto");
        assertThat(event.coordinator.open(path + "/questions").main()).contains("Čo zjete?");
    }

    @Test
    void whoWasExpectedStandsBesideWhoCame() {
        var event = new AnEventWithSeats(house, Map.of("seats", "9"));
        event.register("Eva Kráľová", Map.of("companions", "1"));
        event.register("Ján Uhlík", Map.of("side", "academia"));
        var attendance = event.coordinator.open(event.desk.replace("/registration", "/attendance"));
        assertThat(attendance.main()).contains("Prihlásení boli 2 ľudia.", "Prihlásený bol jeden človek.");
        event.coordinator.submit(attendance, "/attendance", Map.of("people-public", "1"));
        clock.later(
                Duration.between(Instant.now(), Instant.parse("2030-05-14T18:00:00Z")),
                () -> assertThat(event.page().main()).contains("Prišiel 1 človek. Prihlásení boli 3."));
    }

    @Test
    void whatIsMissingOrWrongIsSaidByItsFieldAndNothingTypedIsLost() {
        var event = new AnEventWithSeats(house, Map.of("seats", "3"));
        var visitor = house.visitor();
        var form = visitor.open(event.at("/participants"));
        var refused = visitor.submit(form, "/participants", Map.of("name", "Eva Kráľová", "companions", "500"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(4);
        assertThat(refused.main()).contains("S vami môžu prísť najviac 4 ľudia.");
        assertThat(refused.typed("#name")).isEqualTo("Eva Kráľová");
        var terms = event.change(Map.of("seats", "0", "closes_day", "15. 5. 2030", "reserved", "4"));
        assertThat(terms.status()).isEqualTo(422);
        assertThat(terms.errors())
                .containsExactly(
                        "Chyba: Napíšte číslo od 1 do 100 000.",
                        "Chyba: Napíšte aj hodinu.",
                        "Chyba: Vyberte, pre koho miesta držíte.");
    }

    @Test
    void afterItClosedNobodyRegistersNorConfirms() {
        var event = new AnEventWithSeats(house, Map.of("seats", "3"));
        var visitor = house.visitor();
        event.send(visitor, "Eva Kráľová", Map.of());
        var letter = house.letters(event.email("Eva Kráľová"), 1).getLast();
        event.change(Map.of("open", ""));
        assertThat(event.page().main()).doesNotContain("Prihlásiť sa");
        var late = visitor.pressTheOnlyButton(
                visitor.open(house.local(letter.links().getFirst())));
        assertThat(late.heading()).isEqualTo("Prihlasovanie sa skončilo skôr, než ste účasť potvrdili");
        assertThat(house.visitor().open(event.at("/participants")).address().getPath())
                .isEqualTo(event.at(""));
    }

    @Test
    void whoIsErasedGivesTheSeatBack() {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        event.register("Eva Kráľová");
        event.register("Ján Uhlík");
        var person = house.db()
                .in(
                        event.site.id(),
                        () -> house.db()
                                .sql(
                                        "select person_id from registration where partnership_id = :partnership and name = 'Eva Kráľová'")
                                .one(row -> row.uuid("person_id")));
        erasure.erase(event.site.id(), person);
        assertThat(event.heading("Ján Uhlík")).isEqualTo("Máme pre vás miesto");
    }
}
