package sk.jadro.base.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sk.jadro.base.text.Invalid;

/** Tables as text, from whatever program and country. */
class SheetReaderTest {
    private static final String SLOVAK = "Meno;Obec\r\nĽubica Šťastná;Žilina\r\nJán Kráľ;Veľký Krtíš\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1250", "ISO-8859-2", "UTF-16LE", "UTF-16BE"})
    void slovakLettersAreReadInEachEncoding(String charset) {
        assertThat(SheetFiles.shown(SLOVAK.getBytes(Charset.forName(charset))))
                .isEqualTo("Meno|Obec\nĽubica Šťastná|Žilina\nJán Kráľ|Veľký Krtíš");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysWhichAndIsNoLetter(String charset) {
        assertThat(SheetFiles.shown(("\uFEFF" + SLOVAK).getBytes(Charset.forName(charset))))
                .startsWith("Meno|Obec\nĽubica");
    }

    @ParameterizedTest
    @CsvSource({"windows-1250,Kráľ", "windows-1250,Kováč", "ISO-8859-2,Ťažký", "ISO-8859-2,šťava", "windows-1252,España"
    })
    void aSingleWordTellsTheEncodingOrTheUsualOneIsTaken(String charset, String word) {
        assertThat(SheetFiles.shown((word + ";x").getBytes(Charset.forName(charset))))
                .isEqualTo(word + "|x");
    }

    @Test
    void anEncodingThatLiesIsRefusedBeforeALetterIsLost() {
        var lying = concat(
                "\uFEFF".getBytes(StandardCharsets.UTF_8), "Šťastná;x".getBytes(Charset.forName("windows-1250")));
        refused(lying, "unknown-letters");
        refused(concat("\uFEFFa;b".getBytes(StandardCharsets.UTF_16LE), new byte[] {1}), "unknown-letters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            a;b,c;d\\n1;2,5;x                       @ a|b,c|d⏎1|2,5|x
            a,b\\n1,x                               @ a|b⏎1|x
            a\\tb\\n1,5\\tx                         @ a|b⏎1,5|x
            sep=,\\na;x,b\\n1;y,2                   @ a;x|b⏎1;y|2
            "sep=;"\\na;b                           @ a|b
            SEP=\\t\\na\\tb                         @ a|b
            1,5;2,5\\n3,5;4,5                       @ 1,5|2,5⏎3,5|4,5
            a\\nb                                   @ a⏎b
            a;"x; y"\\n"x ""y""\";b                  @ a|x; y⏎x "y"|b
            a, "6,000"\\nb, "7,000"                 @ a|6,000⏎b|7,000
            a;Jano "Janko" Kráľ                     @ a|Jano "Janko" Kráľ
            """)
    void theSignThatPartsCellsIsFound(String file, String shown) {
        assertThat(SheetFiles.shown(
                                file.replace("\\n", "\r\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8))
                        .replace('\n', '⏎'))
                .isEqualTo(shown);
    }

    @Test
    void blankRowsAreCountedAndLeftOutEmptyEndsAndBlanksAroundCellsGo() {
        var table = SheetReader.read(SheetFiles.text("\u00a0Meno ;;x;;;", "", ";;;", "  ;\u00a0", "\u2007Eva\t"));
        assertThat(table.rows()).containsExactly(row(1, "Meno", "", "x"), row(5, "Eva"));
    }

    @Test
    void linesWithinACellAreParted() {
        assertThat(SheetReader.read(SheetFiles.text("a;\"x\r\ny\rz\nw\"", "b")).rows())
                .containsExactly(row(1, "a", "x\ny\nz\nw"), row(2, "b"));
    }

    @Test
    void whatOurGuardPutBeforeAFormulaGoes() {
        assertThat(SheetFiles.shown(SheetFiles.text("'+421 900;'=x;''=x;'n;'"))).isEqualTo("+421 900|=x|'=x|'n|'");
    }

    @Test
    void aQuotationMarkThatNothingClosesIsRefusedWithItsRow() {
        assertThatThrownBy(() -> SheetReader.read(SheetFiles.text("a;b", "", "\"Nová;c", "d;e")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.key()).isEqualTo("sheets.problem.open-quote");
                    assertThat(invalid.arguments()).containsExactly(3);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\r\n\r\n", ";;;\n;", " \t"})
    void nothingIsEmpty(String file) {
        refused(file.getBytes(StandardCharsets.UTF_8), "empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7",
                "{\\rtf1",
                "<html><table><tr><td>a",
                "\n<?xml version='1.0'?><Workbook>",
                "a\u0000b;c",
                "\u0089PNG\r\n\u001a\n\u0000"
            })
    void whatIsNoTableIsRefused(String file) {
        refused(file.getBytes(StandardCharsets.UTF_8), "not-a-sheet");
    }

    @Test
    void boundsAreTold() {
        var row = "a;b\n";
        assertThat(SheetReader.read(bytes(row.repeat(SheetReader.MOST_ROWS))).rows())
                .hasSize(SheetReader.MOST_ROWS);
        refused(bytes(row.repeat(SheetReader.MOST_ROWS + 1)), "too-many-rows");
        assertThat(SheetFiles.shown(bytes("a;".repeat(SheetReader.MOST_COLUMNS) + ";;;;")))
                .hasSize(2 * SheetReader.MOST_COLUMNS - 1);
        refused(bytes("a;".repeat(SheetReader.MOST_COLUMNS + 1)), "too-many-columns");
        refused(bytes("a;" + "x".repeat(SheetReader.LONGEST_CELL + 1)), "too-long-cell");
        refused(new byte[(SheetReader.LARGEST << 20) + 1], "too-large");
    }

    @Test
    void headingsAreFoundUnderTitlesWhateverTheyAreWrittenLike() {
        var table = SheetReader.read(SheetFiles.text(
                        "Prihlásení na stretnutie",
                        "30. 11. 2026;meno je vľavo",
                        "",
                        "P. č.;MENO a priezvisko*;E-mail (povinné);Poznámka;email",
                        "1;Eva Kráľová;eva@example.org;x;y",
                        "2;;;len poznámka",
                        "3;Ján Novák"))
                .under(
                        Column.of("name", "Meno", "Meno a priezvisko", "Name"),
                        Column.of("email", "E-mail", "email"),
                        Column.optional("phone", "Telefón", "Phone"));
        assertThat(table.rows()).extracting(HeadedRow::number).containsExactly(5, 7);
        var eva = table.rows().getFirst();
        assertThat(eva.get("name")).isEqualTo("Eva Kráľová");
        assertThat(eva.get("email")).isEqualTo("eva@example.org");
        assertThat(eva.get("phone")).isEmpty();
        assertThat(table.rows().getLast().get("email")).isEmpty();
        assertThat(table.unread()).containsExactly("P. č.", "Poznámka", "email");
    }

    @Test
    void whichColumnsAreMissingIsSaid() {
        var table = SheetReader.read(SheetFiles.text("Meno;Obec", "Eva;Lipovec"));
        assertThatThrownBy(() -> table.under(
                        Column.of("name", "Meno"), Column.of("email", "E-mail"), Column.of("side", "Strana", "Side")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.key()).isEqualTo("sheets.problem.missing-columns");
                    assertThat(invalid.arguments()).containsExactly("„E-mail“, „Strana“");
                });
        assertThatThrownBy(() -> table.under(Column.optional("phone", "Telefón")))
                .isInstanceOf(Invalid.class);
    }

    static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> SheetReader.read(file))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.key()).isEqualTo("sheets.problem." + why));
    }

    private static TableRow row(int number, String... cells) {
        return new TableRow(number, Arrays.asList(cells));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
