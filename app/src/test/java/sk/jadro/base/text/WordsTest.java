package sk.jadro.base.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final Dictionary DICTIONARY = new Dictionary();
    private static final Words SK = DICTIONARY.in(Lang.SK);
    private static final Words EN = DICTIONARY.in(Lang.EN);

    @ParameterizedTest
    @CsvSource({
        "0, 0 ľudí",
        "1, 1 človek",
        "2, 2 ľudia",
        "3, 3 ľudia",
        "4, 4 ľudia",
        "5, 5 ľudí",
        "11, 11 ľudí",
        "21, 21 ľudí",
        "22, 22 ľudí",
        "101, 101 ľudí"
    })
    void slovakCountsPeople(int people, String words) {
        assertThat(SK.say("attendance.people", people)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 people", "1, 1 person", "2, 2 people", "5, 5 people", "22, 22 people"})
    void englishCountsPeople(int people, String words) {
        assertThat(EN.say("attendance.people", people)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, a ďalší 1 človek",
        "2, a ďalší 2 ľudia",
        "4, a ďalší 4 ľudia",
        "5, a ďalších 5 ľudí",
        "22, a ďalších 22 ľudí"
    })
    void thoseNotShownAreCounted(int people, String words) {
        assertThat(SK.say("coowners.others", people)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, pripísaných mien",
        "1, pripísané meno",
        "2, pripísané mená",
        "5, pripísaných mien",
        "22, pripísaných mien"
    })
    void namesOnTheThreadAreCounted(int names, String words) {
        assertThat(SK.say("coowners.knot", names)).isEqualTo(words);
    }

    @Test
    void datesAreWrittenAsPeopleWriteThem() {
        var meeting = Instant.parse("2021-03-31T15:00:00Z");
        assertThat(SK.date(meeting)).isEqualTo("31. marca 2021");
        assertThat(EN.date(meeting)).isEqualTo("31 March 2021");
        assertThat(SK.dateAndTime(meeting)).isEqualTo("31. marca 2021, 17:00");
        assertThat(SK.weekday(meeting)).isEqualTo("streda");
        assertThat(SK.month(meeting)).isEqualTo("marec");
        assertThat(EN.weekday(meeting)).isEqualTo("Wednesday");
        assertThat(EN.month(meeting)).isEqualTo("March");
    }

    @Test
    void aDayEndsAtMidnightOfThePartnershipsOwnTime() {
        assertThat(SK.date(Instant.parse("2026-06-30T22:30:00Z"))).isEqualTo("1. júla 2026");
        assertThat(SK.time(Instant.parse("2026-12-31T23:05:00Z"))).isEqualTo("0:05");
    }

    @Test
    void argumentsAreShownAsTheyAre() {
        assertThat(SK.say("partnership.slug.taken", "{0} '' %s")).isEqualTo("Partnerstvo „{0} '' %s“ už existuje.");
    }

    @Test
    void anUnknownKeyIsAMistake() {
        assertThatThrownBy(() -> SK.say("no.such.key")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatIsWrongWithSomethingIsSaidInItsOwnWords() {
        var problem = new Invalid("files.problem.too-large-for-kind", 20);
        assertThat(SK.say("files.problem.of", "a.pdf", problem))
                .isEqualTo("„a.pdf“: Súbor je priveľký. Takýto môže mať najviac 20 MB.");
        assertThat(EN.say("files.problem.of", "a.pdf", problem)).startsWith("“a.pdf”: The file is too large.");
    }
}
