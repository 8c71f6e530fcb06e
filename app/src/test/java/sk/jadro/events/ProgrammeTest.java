package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Typed;

class ProgrammeTest {
    /** As a point is said in the tables: {@code 17:00 PT30M OTHER, title, lead}. */
    private static String said(Point point) {
        return "%s %s %s | %s | %s"
                .formatted(
                        point.starts(),
                        Objects.requireNonNullElse(point.lasts(), "-"),
                        point.kind(),
                        point.title(),
                        point.lead());
    }

    private static Programme of(String written) {
        return Programme.of(written, false);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            17:00 Privítanie => 17:00 - OTHER | Privítanie |
            9.05 Privítanie => 09:05 - OTHER | Privítanie |
            - 17:00 – Privítanie => 17:00 - OTHER | Privítanie |
            17:00: Privítanie => 17:00 - OTHER | Privítanie |
            17:00 hod. Privítanie => 17:00 - OTHER | Privítanie |
            17:00–17:40 Ako sme na tom => 17:00 PT40M OTHER | Ako sme na tom |
            17.00 - 17.40 Ako sme na tom => 17:00 PT40M OTHER | Ako sme na tom |
            17:00 h do 18.30 h Ako sme na tom => 17:00 PT1H30M OTHER | Ako sme na tom |
            17:00-18 Ako sme na tom => 17:00 PT1H OTHER | Ako sme na tom |
            17:00 – 18 ľudí sa predstaví => 17:00 - OTHER | 18 ľudí sa predstaví |
            17:00 do školy => 17:00 - OTHER | do školy |
            17:00 30 min Ako sme na tom => 17:00 PT30M OTHER | Ako sme na tom |
            17:00, 30 min, Ako sme na tom => 17:00 PT30M OTHER | Ako sme na tom |
            17:00 1 h 30 min. Ako sme na tom => 17:00 PT1H30M OTHER | Ako sme na tom |
            17:00 Ako sme na tom (2 h) => 17:00 PT2H OTHER | Ako sme na tom |
            17:00–17:30 Ako sme na tom (20 min) => 17:00 PT30M OTHER | Ako sme na tom (20 min) |
            17:00 Ako sme na tom (Ján Novák) => 17:00 - OTHER | Ako sme na tom | Ján Novák
            17:00 Ako sme na tom (doc. J. Novák, univerzita) => 17:00 - OTHER | Ako sme na tom | doc. J. Novák, univerzita
            17:00 Ako sme na tom (vedie Eva Kráľová) => 17:00 - OTHER | Ako sme na tom | Eva Kráľová
            17:00 Ako sme na tom (vedú: naše študentky) => 17:00 - OTHER | Ako sme na tom | naše študentky
            17:00 How we are doing (led by the students) => 17:00 - OTHER | How we are doing | the students
            17:00 Ako sme na tom (prvá časť) => 17:00 - OTHER | Ako sme na tom (prvá časť) |
            17:00 Stretnutie siete (OGP) => 17:00 - OTHER | Stretnutie siete (OGP) |
            17:00 Ako ďalej (Eva Kráľová) (20 min) [diskusia] => 17:00 PT20M DISCUSSION | Ako ďalej | Eva Kráľová
            17:00 Ako ďalej [diskusia] (20 min) (Eva Kráľová) => 17:00 PT20M DISCUSSION | Ako ďalej | Eva Kráľová
            17:00 [diskusia] Ako ďalej => 17:00 - DISCUSSION | Ako ďalej |
            17:00 [prestávka] => 17:00 - BREAK | prestávka |
            17:00 Ako ďalej [naživo] => 17:00 - OTHER | Ako ďalej [naživo] |
            17:00 (Eva Kráľová) => 17:00 - OTHER | (Eva Kráľová) |
            """)
    void aLineIsAPoint(String line, String point) {
        assertThat(of(line).points())
                .singleElement()
                .extracting(ProgrammeTest::said)
                .asString()
                .isEqualToIgnoringWhitespace(point);
    }

    @ParameterizedTest
    @CsvSource("""
            Diskusia: kam ďalej,           DISCUSSION
            Panelová diskusia,             DISCUSSION
            DEBATA,                        DISCUSSION
            Otázky a odpovede,             DISCUSSION
            Panel: what now,               DISCUSSION
            Prestavka,                     BREAK
            Krátka prestávka na kávu,      BREAK
            Obed,                          BREAK
            Coffee break,                  BREAK
            Lunch,                         BREAK
            Prednáška o rozpočte,          TALK
            A talk on money,               TALK
            Malé skupiny: prepisujeme,     WORKSHOP
            Práca v skupinách,             WORKSHOP
            Dielňa,                        WORKSHOP
            Group work,                    WORKSHOP
            'Privítanie, káva a čaj',      OTHER
            Čo po prestávke,               OTHER
            Prestávkový rozhlas,           OTHER
            Iné mesto,                     OTHER
            '2030: diskusia',              OTHER
            """)
    void aKindIsToldByTheFirstWords(String title, PointKind kind) {
        assertThat(of("17:00 " + title).points()).singleElement().satisfies(point -> {
            assertThat(point.title()).isEqualTo(title);
            assertThat(point.kind()).isEqualTo(kind);
        });
    }

    @Test
    void aTagOutweighsTheFirstWords() {
        assertThat(of("17:00 Diskusia o prestávkach [iné]").points())
                .singleElement()
                .extracting(Point::title, Point::kind)
                .containsExactly("Diskusia o prestávkach", PointKind.OTHER);
    }

    /** So that what a page calls it can be typed. */
    @ParameterizedTest
    @EnumSource
    void everyKindIsTypedAsPagesCallIt(PointKind kind) {
        for (var lang : Lang.values()) {
            var word = new Dictionary().in(lang).say("events.programme.kind", kind);
            assertThat(PointKind.named(word)).as(word).contains(kind);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25:70 Privítanie         | events.problem.programme.time       | 3, 25:70
            24:00 Koniec             | events.problem.programme.time       | 3, 24:00
            17:5 Privítanie          | events.problem.programme.time       | 3, 17:5
            17.75 Privítanie         | events.problem.programme.time       | 3, 17.75
            17:00–17:60 Privítanie   | events.problem.programme.time       | 3, 17:60
            17:00-25 Privítanie      | events.problem.programme.time       | 3, 25
            17:00Privítanie          | events.problem.programme.time       | 3, 17:00Privítanie
            17:00:30 Privítanie      | events.problem.programme.time       | 3, 17:00:30
            17:30–17:00 Privítanie   | events.problem.programme.ends-first | 3, 17:00, 17:30
            17:30–17.30 Privítanie   | events.problem.programme.ends-first | 3, 17:30, 17:30
            17:00 0 min Privítanie   | events.problem.programme.length     | 3, 0 min
            17:00 Privítanie (25 h)  | events.problem.programme.length     | 3, 25 h
            17:00 99999 min Ticho    | events.problem.programme.length     | 3, 99999 min
            17:00                    | events.problem.programme.words      | 3, 17:00
            17:00–18:00              | events.problem.programme.words      | 3, 17:00
            17:00 30 min             | events.problem.programme.words      | 3, 17:00
            """)
    void whatCanNotBeReadIsSaidByItsLine(String line, String key, String arguments) {
        var programme = of("16:00 Registrácia\n\n" + line + "\n20:00 Koniec");

        assertThat(programme.points()).extracting(Point::line).containsExactly(1, 4);
        assertThat(programme.unreadable()).singleElement().satisfies(unreadable -> {
            assertThat(unreadable.key()).isEqualTo(key);
            assertThat(unreadable.arguments().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    .isEqualTo(arguments);
            assertThat(unreadable.words()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a potom uvidíme",
                "- Privítanie",
                "17 ľudí príde",
                "14. 5. 2030 v sále",
                "14.05.2030 v sále",
                "1. 17:00 Privítanie",
                "o 17:30 sa presunieme",
                "**17:00** Privítanie",
                "Sobota patrí deťom",
                "Sobota 15. mája o 9:00"
            })
    void aLineWithoutATimeAtItsBeginningIsANote(String line) {
        assertThat(of(line).lines()).containsExactly(new ProgrammeLine.Note(line));
    }

    @ParameterizedTest
    @CsvSource("""
            Sobota,              SATURDAY
            Štvrtok 15. mája:,   THURSDAY
            nedela,              SUNDAY
            'Friday, 15 May',    FRIDAY
            """)
    void aDayBeginsItsPoints(String line, DayOfWeek day) {
        assertThat(of(line).lines()).containsExactly(new ProgrammeLine.Day(line, day));
    }

    @Test
    void blanksOfAnyWidthAreOne() {
        assertThat(of("\u00a0 17.00\u00a0\u2013\u00a017.30\u2003Káva  a\tčaj ").points())
                .extracting(ProgrammeTest::said)
                .containsExactly("17:00 PT30M BREAK | Káva a čaj | ");
    }

    @Test
    void ofANightAPointMayEndOnTheNextDay() {
        assertThat(Programme.of("23:00–0:30 Tanec\n1:00–1:00 Ticho", true)).satisfies(programme -> {
            assertThat(programme.points())
                    .extracting(ProgrammeTest::said)
                    .containsExactly("23:00 PT1H30M OTHER | Tanec | ");
            assertThat(programme.unreadable()).hasSize(1);
        });
    }

    /** Of whatever is typed comes a line each, and what was typed is in it. */
    @Test
    void nothingThatIsTypedIsLostNorBreaksAnything() {
        var pieces = List.of(
                "17:00",
                "9.30",
                "24:00",
                "7:5",
                "–",
                "-",
                " – ",
                " do ",
                " ",
                "  ",
                "30 min",
                "2 h",
                "(",
                ")",
                "[",
                "]",
                "(Eva Kráľová)",
                "[diskusia]",
                "[x]",
                "(20 min)",
                "prestávka",
                "Sobota",
                "15. mája",
                ",",
                ":",
                ".",
                "h",
                "\t",
                "\u00a0",
                "😀",
                "\u0301",
                "#",
                "*",
                "99999999999",
                "\\",
                "$1",
                "{0}",
                "'",
                "vedie ");
        var random = new Random(41);
        int points = 0;
        int unreadable = 0;
        for (int round = 0; round < 20_000; round++) {
            var typed = random.ints(1 + random.nextInt(8), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            var line = random.nextBoolean() ? "17:00 " + typed : typed;
            var programme = Programme.of("\n" + line, random.nextBoolean());
            assertThat(programme.lines()).as(line).hasSizeLessThanOrEqualTo(1);
            for (var point : programme.points()) {
                assertThat(point.line()).as(line).isEqualTo(2);
                assertThat(point.title()).as(line).isNotBlank();
                assertThat(Typed.line(line)).as(line).contains(point.lead());
                assertThat(point.lasts() == null || point.lasts().isPositive())
                        .as(line)
                        .isTrue();
            }
            programme
                    .unreadable()
                    .forEach(one -> assertThat(one.arguments()).first().isEqualTo("2"));
            points += programme.points().size();
            unreadable += programme.unreadable().size();
        }
        assertThat(points).isGreaterThan(500);
        assertThat(unreadable).isGreaterThan(500);
    }
}
