package sk.jadro.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.mine.Mornings.DAY;
import static sk.jadro.mine.TestedReminders.Room.reminder;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.mine.TestedReminders.Room;
import sk.jadro.people.People;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import tools.jackson.databind.json.JsonMapper;

/** What waits for people in all rooms is told each of them in one letter a day. */
@JadroTest
class DailyLettersTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    Room tasksOfTests;

    @Autowired
    Room decisionsOfTests;

    private Mornings mornings;
    private Site site;
    private String email;
    private UUID eva;

    @BeforeEach
    void somebodyForWhomATaskWaits() {
        mornings = new Mornings(house, clock, people);
        site = mornings.site();
        email = House.anEmail();
        eva = mornings.somebody(email, Lang.SK);
        tasksOfTests.says(eva, reminder(eva, "Pozvať školy", "/tasks/pozvat-skoly"));
    }

    @Test
    void whatTwoRoomsSayComesInOneLetterInTheirOrder() {
        decisionsOfTests.says(eva, reminder(eva, "Hlasovať o termíne", "/decisions/termin"));
        tasksOfTests.says(
                eva,
                reminder(eva, "Pozvať školy", "/tasks/pozvat-skoly"),
                reminder(eva, "Napísať zápis", "/tasks/napisat-zapis"));
        mornings.round(DAY, "07:30");

        var letter = mornings.onlyLetter(email);
        assertThat(letter.subject()).isEqualTo("Dnes vám pripomíname 3 veci");
        assertThat(letter.text())
                .contains("Dobrý deň", "na stránke Moje ich vypnete")
                .containsSubsequence("Pozvať školy (sk)", "Napísať zápis (sk)", "Hlasovať o termíne (sk)");
        assertThat(letter.links())
                .hasSize(5)
                .startsWith(
                        house.root() + "/" + site.slug() + "/tasks/pozvat-skoly",
                        house.root() + "/" + site.slug() + "/tasks/napisat-zapis",
                        house.root() + "/" + site.slug() + "/decisions/termin");
        assertThat(house.visitor().open(house.local(letter.links().getLast())).main())
                .contains("Pripomienky a novinky");
    }

    @Test
    void nothingIsSentBeforeSevenWhereThePartnershipIs() {
        mornings.round(DAY, "00:10");
        mornings.round(DAY, "06:59");
        assertThat(mornings.lettersTo(email)).isEmpty();
        mornings.round(DAY, "07:00");
        assertThat(mornings.lettersTo(email)).hasSize(1);
    }

    @Test
    void aLaterRoundOfTheDayTellsNothingMore() {
        mornings.round(DAY, "07:00");
        var late = House.anEmail();
        var zora = mornings.somebody(late, Lang.SK);
        tasksOfTests.says(zora, reminder(zora, "Napísať zápis", "/tasks/napisat-zapis"));
        tasksOfTests.says(eva, reminder(eva, "Niečo iné", "/tasks/ine"));
        mornings.round(DAY, "08:00");
        mornings.round(DAY, "23:59");
        assertThat(mornings.lettersTo(email)).hasSize(1);
        assertThat(mornings.lettersTo(late)).isEmpty();
    }

    @Test
    void theNextDayTellsWhatStillWaits() {
        mornings.round(DAY, "07:00");
        mornings.round(DAY.plusDays(1), "06:00");
        assertThat(mornings.lettersTo(email)).hasSize(1);
        mornings.round(DAY.plusDays(1), "07:00");
        assertThat(mornings.lettersTo(email)).hasSize(2);
        tasksOfTests.says(eva);
        mornings.round(DAY.plusDays(2), "07:00");
        assertThat(mornings.lettersTo(email)).hasSize(2);
    }

    @Test
    void daysThatWentByAreNotMadeUpFor() {
        mornings.round(DAY, "07:00");
        mornings.round(DAY.plusDays(5), "22:00");
        mornings.round(DAY.plusDays(3), "12:00");
        assertThat(mornings.lettersTo(email)).hasSize(2);
    }

    @Test
    void whoSaysSoIsNotRemindedUntilTheyWantItAgain() {
        mornings.round(DAY, "07:00");
        var visitor = house.visitor();
        var mine = visitor.open(house.local(mornings.onlyLetter(email).links().getLast()));
        assertThat(mine.main()).contains("Pripomienky a novinky posielame").contains("V tom istom e-maile");

        var off = visitor.submit(mine, "/mine/letters");
        assertThat(off.main())
                .contains("Pripomienky ani novinky vám už neposielame.", "Pripomienky a novinky neposielame");
        mornings.round(DAY.plusDays(1), "07:00");
        assertThat(mornings.lettersTo(email)).hasSize(1);
        assertThat(mornings.noted(tasksOfTests)).as("nothing is noted as told").isEqualTo(1);
        var file = visitor.open(path("/mine/export.json"));
        assertThat(JsonMapper.shared()
                        .readTree(file.text())
                        .at("/person/dailyLetter")
                        .asBoolean())
                .isFalse();
        assertThat(visitor.open(path("/mine/export")).main()).contains("Pripomienky a novinky neposielame");

        assertThat(visitor.submit(off, "/mine/letters").main())
                .contains("Odteraz vám znova píšeme, čo na vás čaká a čo je nové.");
        mornings.round(DAY.plusDays(2), "07:00");
        assertThat(mornings.lettersTo(email)).hasSize(2);
        assertThat(visitor.post(path("/mine/letters"), Map.of("daily", "maybe")).status())
                .isEqualTo(404);
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        var english = House.anEmail();
        var anne = mornings.somebody(english, Lang.EN);
        decisionsOfTests.says(anne, reminder(anne, "Vote on the day", "/decisions/termin"));
        mornings.round(DAY, "07:00");
        var letter = mornings.onlyLetter(english);
        assertThat(letter.subject()).isEqualTo("A reminder of 1 thing today");
        assertThat(letter.text()).contains("Vote on the day (en)", "once a day at most");
        assertThat(letter.links()).contains(house.root() + "/en/" + site.slug() + "/decisions/termin");
    }

    @Test
    void aLongLetterSaysHowMuchMoreThereIs() {
        tasksOfTests.says(
                eva,
                IntStream.range(0, CollectedLetter.MOST + 5)
                        .mapToObj(number -> reminder(eva, "Úloha " + number, "/tasks/" + number))
                        .toArray(Reminder[]::new));
        mornings.round(DAY, "07:00");
        var letter = mornings.onlyLetter(email);
        assertThat(letter.subject()).isEqualTo("Dnes vám pripomíname 35 vecí");
        assertThat(letter.text())
                .contains("Úloha 29 ", "Ešte 5 vecí nájdete na stránke Moje.")
                .doesNotContain("Úloha 30 ");
    }

    private String path(String below) {
        return "/" + site.slug() + below;
    }
}
