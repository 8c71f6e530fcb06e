package sk.jadro.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.idPath;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.text.Words;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Minutes from the first draft to the amendment. */
@JadroTest
class MinutesTest {
    @Autowired
    House house;

    private AMeeting meeting;
    private Visitor reader;

    @BeforeEach
    void aMeeting() {
        meeting = new AMeeting(house).withTwo();
        reader = house.visitor();
    }

    @Test
    void aDraftIsReadByThoseWhoCoordinateAlone() {
        var saved = meeting.save(Map.of("text_sk", AMeeting.TEXT));
        assertThat(saved.main()).contains("Uložené.");
        assertThat(reader.open(meeting.page() + "/minutes").status()).isEqualTo(404);
        assertThat(meeting.coordinator.open(meeting.page() + "/minutes").main()).contains("Začneme jedným oddelením.");
        assertThat(reader.open("/api/v1" + meeting.at("/minutes")).text()).doesNotContain("oddelením");
    }

    @Test
    void onceItIsOpenEverybodyReadsItAndThoseWhoWereThereGetTheirLink() {
        assertThat(meeting.open(AMeeting.TEXT).main()).contains("Zápis je otvorený na opravy.");
        var page = reader.open(meeting.page() + "/minutes");
        assertThat(page.main())
                .contains("otvorený na opravy", "do 3. decembra 2090", "Zatiaľ nikto nič nenavrhol.", "Boli ste tam?")
                .doesNotContain("Navrhnúť opravu");
        assertThat(page.texts(".minutes__number")).containsExactly("1", "2", "3");
        assertThat(page.texts(".thread__title")).contains("Zápis: tu ste");
        var letter = house.lastLetter(meeting.email("Eva Kráľová"));
        assertThat(letter.subject()).isEqualTo("Zápis je otvorený na opravy: Stretnutie pri stole");
        var own = meeting.own("Eva Kráľová").open(meeting.at("/mine/minutes/porada"));
        assertThat(own.html().select(".minutes__correct")).hasSize(3);
        assertThat(reader.open(meeting.at("/search?q=oddelením")).main()).contains("Stretnutie pri stole");
        assertThat(reader.open("/api/v1" + meeting.at("/minutes")).text())
                .contains("Začneme jedným oddelením.", "\"state\":\"corrections\"");
    }

    @Test
    void whereThereWillBeNoneEverybodyReadsWhyAndNobodyWaits() {
        var desk = meeting.at("/desk");
        var yesterday = Words.local(Instant.now()).toLocalDate().minusDays(1);
        var event = meeting.at(idPath(aPastEvent()
                .with("slug", "prechadzka")
                .with("day", TypedTime.day(yesterday))
                .saveAs(meeting.coordinator, meeting.site)));
        assertThat(meeting.coordinator.open(desk).main()).contains("Zápis, ktorý ešte nie je verejný");

        var unsaid = meeting.coordinator.post(event + "/minutes/waiver", Map.of("waiver_en", "No notes."));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.errors()).containsExactly("Chyba: Napíšte, prečo zápis nebude.");
        assertThat(unsaid.one("#waiver_en").attr("value")).isEqualTo("No notes.");

        var waived = meeting.coordinator.post(
                event + "/minutes/waiver",
                Map.of("waiver_sk", "Bola to prechádzka <parkom>.", "waiver_en", "It was a walk."));
        assertThat(waived.main()).contains("Dôvod je na stránke podujatia.", "Bola to prechádzka <parkom>.");
        var page = meeting.at("/events/prechadzka");
        assertThat(reader.open(page).main())
                .contains("Zápis z tohto stretnutia nebude. Bola to prechádzka <parkom>.")
                .doesNotContain("Zápis pripravujeme");
        assertThat(reader.open("/en" + page).main())
                .contains("There will be no minutes of this meeting. It was a walk.");
        assertThat(meeting.coordinator.open(desk).main()).doesNotContain("Zápis, ktorý ešte nie je verejný");

        meeting.coordinator.post(event + "/minutes/waiver", Map.of("take_back", "yes"));
        assertThat(reader.open(page).main()).contains("Zápis pripravujeme");
        assertThat(meeting.coordinator.open(desk).main()).contains("Zápis, ktorý ešte nie je verejný");
    }

    @Test
    void minutesThatAreWrittenAfterAllTakeThePlaceOfTheReason() {
        meeting.coordinator.post(meeting.event + "/minutes/waiver", Map.of("waiver_sk", "Nemal kto písať."));
        meeting.open(AMeeting.TEXT);
        assertThat(reader.open(meeting.page()).main())
                .contains("otvorený na opravy")
                .doesNotContain("nebude");

        var late = meeting.coordinator.post(meeting.event + "/minutes/waiver", Map.of("waiver_sk", "Už nie."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.errors()).containsExactly("Chyba: Zápis už ľudia čítajú.");
        assertThat(reader.open(meeting.page()).main()).doesNotContain("Už nie.");
    }

    @Test
    void aNameIsShownForAsLongAsItsOwnerAgrees() {
        meeting.open(AMeeting.TEXT.replace("@[2]", "Peter Hronský"));
        var address = meeting.page() + "/minutes";
        assertThat(reader.open(address).main())
                .contains(
                        "Stretnutie viedla niekto z mestského úradu, o listoch hovoril niekto z občianskej spoločnosti.")
                .doesNotContain("Hronský", "Kráľová");
        meeting.show("Eva Kráľová");
        assertThat(reader.open(address).main())
                .contains("Stretnutie viedla Eva Kráľová,")
                .doesNotContain("Hronský");
        assertThat(reader.open(address + "/versions/1").main())
                .contains("Eva Kráľová")
                .doesNotContain("Hronský");
        meeting.hide("Eva Kráľová");
        assertThat(reader.open(address).main()).doesNotContain("Kráľová");
        assertThat(reader.open(address + "/versions/1").main()).doesNotContain("Kráľová");
        assertThat(reader.open("/api/v1" + meeting.at("/minutes")).text()).doesNotContain("Kráľová", "Hronský");
        assertThat(meeting.coordinator.open(meeting.event + "/minutes").typed("#text_sk"))
                .contains("@[1 Eva Kráľová]", "@[2 Peter Hronský]");
    }

    @Test
    void whoeverIsTakenOutIsSomebody() {
        meeting.open(AMeeting.TEXT);
        meeting.show("Eva Kráľová");
        var presence = meeting.coordinator.open(meeting.event + "/presence");
        var removal = presence.html().select("button[formaction$=removal]").attr("formaction");
        meeting.coordinator.post(removal, Map.of());
        assertThat(reader.open(meeting.page() + "/minutes").main()).contains("Stretnutie viedla niekto, o listoch");
        meeting.person("Oto Nový", "public", "came");
        assertThat(meeting.coordinator.open(meeting.event + "/presence").main())
                .contains("@3")
                .doesNotContain("@1");
    }

    @Test
    void aNumberThatIsNobodysIsSaidByTheField() {
        var again = meeting.save(Map.of("text_sk", "Hovoril @9."));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors())
                .containsExactly(
                        "Chyba: Číslo @9 na tomto stretnutí nikto nemá. Pozrite si stránku Kto tam bol a kto nie.");
        assertThat(again.typed("#text_sk")).isEqualTo("Hovoril @9.");
    }

    @Test
    void itNeverGoesBackAndIsFinalOnlyOnceAllIsAnswered() {
        meeting.open(AMeeting.TEXT);
        meeting.correct(meeting.own("Eva Kráľová"), 2, "Začneme dvoma oddeleniami.", "Prihlásili sa dve.");
        var unanswered = meeting.save(Map.of("state", "final"));
        assertThat(unanswered.status()).isEqualTo(422);
        assertThat(unanswered.errors()).singleElement().asString().startsWith("Chyba: 1 oprava čaká na odpoveď.");
        assertThat(meeting.coordinator
                        .post(meeting.event + "/minutes", Map.of("text_sk", "X", "state", "draft", "version", "1"))
                        .errors())
                .containsExactly("Chyba: Čo už čítali iní, nemožno vrátiť späť. Zápis môže ísť len ďalej.");
        meeting.answer(1, "taken", "");
        assertThat(meeting.save(Map.of("state", "final")).main()).contains("Zápis je konečný.");
        var letter = house.letters(meeting.email("Peter Hronský"), 2).getLast();
        assertThat(letter.subject()).isEqualTo("Konečný zápis: Stretnutie pri stole");
        assertThat(letter.text())
                .contains("Začneme dvoma oddeleniami.", "niekto z mestského úradu")
                .doesNotContain("Kráľová");
        var locked = meeting.coordinator.post(
                meeting.event + "/minutes", Map.of("text_sk", "Inak.", "state", "final", "version", "3"));
        assertThat(locked.status()).isEqualTo(409);
        assertThat(locked.typed("#text_sk")).as("what was typed").isEqualTo("Inak.");
        assertThat(reader.open(meeting.page() + "/minutes").main()).doesNotContain("Inak.");
        meeting.coordinator.post(
                meeting.event + "/minutes/amendments", Map.of("amendment_sk", "Oddelenia sú tri, pridal sa @2."));
        assertThat(reader.open(meeting.page() + "/minutes").main())
                .contains("Dodatok 1", "Oddelenia sú tri, pridal sa niekto z občianskej spoločnosti.");
    }

    @Test
    void amendmentsAreForFinalMinutesAlone() {
        meeting.open(AMeeting.TEXT);
        assertThat(meeting.coordinator
                        .post(meeting.event + "/minutes/amendments", Map.of("amendment_sk", "Ešte niečo."))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aMovedTimeIsSaidToAll() {
        meeting.save(Map.of("text_sk", AMeeting.TEXT, "until", "1. 12. 2090"));
        meeting.open(AMeeting.TEXT);
        assertThat(reader.open(meeting.page() + "/minutes").main()).doesNotContain("sme posunuli");
        assertThat(meeting.save(Map.of("until", "5. 12. 2090")).main()).contains("Termín je posunutý.");
        assertThat(reader.open(meeting.page() + "/minutes").main())
                .contains("Termín na opravy sme posunuli z 3. decembra 2090");
        assertThat(house.letters(meeting.email("Eva Kráľová"), 2).getLast().subject())
                .isEqualTo("Viac času na opravy zápisu: Stretnutie pri stole");
        assertThat(meeting.save(Map.of("until", "1. 1. 2020")).errors())
                .containsExactly("Chyba: Termín na opravy musí byť v budúcnosti.");
        assertThat(meeting.save(Map.of("until", "zajtra")).status()).isEqualTo(422);
    }

    @Test
    void twoWritersLoseNothing() {
        meeting.save(Map.of("text_sk", "Prvý odsek.\n\nDruhý odsek."));
        var mine = meeting.coordinator.open(meeting.event + "/minutes");
        meeting.save(Map.of("text_sk", "Prvý odsek, doplnený: @2.\n\nDruhý odsek."));
        var conflict = meeting.coordinator.submit(
                mine, "/minutes", Map.of("text_sk", "Prvý odsek <script>alert(1)</script>.\n\nDruhý odsek."));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.main())
                .contains("Prvý odsek, doplnený: @[2 Peter Hronský].", "Prvý odsek <script>alert(1)</script>.");
        assertThat(conflict.html().select(".conflict script")).isEmpty();
        assertThat(conflict.typed("#text_sk")).startsWith("Prvý odsek <script>");
    }

    @Test
    void eachVersionIsKeptAndShowsWhatChanged() {
        meeting.open("Prvý odsek.\n\nDruhý odsek.");
        meeting.save(Map.of("text_sk", "Prvý odsek.\n\nDruhý a dlhší odsek."));
        var versions = reader.open(meeting.page() + "/minutes/versions");
        assertThat(versions.texts("ol.plain-list a")).containsExactly("Verzia 2", "Verzia 1");
        var second = reader.open(meeting.page() + "/minutes/versions/2");
        assertThat(second.texts("ins")).containsExactly("a dlhší");
        assertThat(second.texts(".minutes-change__paragraph--changed")).hasSize(1);
        assertThat(reader.open(meeting.page() + "/minutes/versions/7").status()).isEqualTo(404);
    }

    @Test
    void hostileTextIsHarmless() {
        meeting.open(
                "<img src=x onerror=alert(1)> [klik](javascript:alert(1))\n\n| a | b |\n|---|---|\n| 1 | <b>2</b> |");
        var page = reader.open(meeting.page() + "/minutes");
        assertThat(page.html().select("main img, main [href^=javascript]")).isEmpty();
        assertThat(page.texts("main td")).containsExactly("1", "<b>2</b>");
    }

    @Test
    void aPreviewShowsTheTextAndSavesNothing() {
        var preview =
                meeting.save(Map.of("text_sk", "## Nadpis\n\nHovoril @2.", "text_en", "We agreed.", "preview", "yes"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.texts(".minutes-preview h3")).containsExactly("Nadpis");
        assertThat(preview.main()).contains("Hovoril niekto z občianskej spoločnosti.");
        assertThat(preview.texts(".minutes-preview [lang=en]")).containsExactly("We agreed.");
        assertThat(preview.typed("#text_sk")).contains("Hovoril @2.");
        assertThat(meeting.coordinator.open(meeting.page() + "/minutes").status())
                .isEqualTo(404);
    }

    @Test
    void aMegabyteIsRefusedByItsFieldAndTheRestOfTheFormStays() {
        var refused = meeting.save(Map.of("text_sk", "Slovo. ".repeat(40_000), "until", "3. 12. 2090"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.typed("#until")).isEqualTo("3. 12. 2090");
        assertThat(meeting.save(Map.of("text_sk", "a".repeat(1_000_000))).status())
                .isEqualTo(413);
    }
}
