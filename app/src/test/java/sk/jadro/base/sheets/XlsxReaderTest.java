package sk.jadro.base.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sk.jadro.base.sheets.SheetFiles.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sk.jadro.base.text.Invalid;

/** Workbooks from whatever program, and from whoever means harm. */
@Tag("full")
@Timeout(60)
class XlsxReaderTest {
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <c><v>12</v></c>                                  | 12
            <c><v>12.0</v></c>                                | 12
            <c><v>0.30000000000000004</v></c>                 | 0.3
            <c><v>1E3</v></c>                                 | 1000
            <c><v>421900123456</v></c>                        | 421900123456
            <c><v>-1.5</v></c>                                | -1.5
            <c><v>1E999999999</v></c>                         | 1E999999999
            <c><v>x</v></c>                                   | x
            <c s="1"><v>46356</v></c>                         | 2026-11-30
            <c s="2"><v>46356.586805555555</v></c>            | 2026-11-30 14:05
            <c s="2"><v>46356</v></c>                         | 2026-11-30
            <c s="3"><v>0.375</v></c>                         | 09:00
            <c s="1"><v>-1</v></c>                            | -1
            <c s="1"><v>99999999</v></c>                      | 99999999
            <c s="77"><v>5</v></c>                            | 5
            <c t="d"><v>2026-11-30T00:00:00</v></c>           | 2026-11-30
            <c t="s"><v>0</v></c>                             | zdieľané
            <c t="s"><v>1</v></c>                             | po častiach
            <c t="str"><f>A1&amp;"x"</f><v>007</v></c>        | 007
            <c><f>1+1</f><v>2</v></c>                         | 2
            <c t="b"><v>1</v></c>                             | TRUE
            <c t="inlineStr"><is><t> 0041 </t></is></c>       | 0041
            <c t="inlineStr"><is><t>a&#10;b</t></is></c>      | a⏎b
            <c t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c> | a⏎b
            <c t="inlineStr"><is><t>_x005F_x000D_</t></is></c> | _x000D_
            """)
    void cellsAreTheTextThatTheyShow(String cell, String shown) {
        assertThat(SheetFiles.shown(workbook("<row>" + cell + "</row>")).replace('\n', '⏎'))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t='e'><v>#N/A</v></c>",
                "<c t='s'><v>2</v></c>",
                "<c t='s'><v>-1</v></c>",
                "<c s='1'/>",
                "<c t='inlineStr'><is><t>\u00a0</t></is></c>"
            })
    void errorsAndWhatIsNotThereIsEmpty(String cell) {
        SheetReaderTest.refused(workbook("<row>" + cell + "</row>"), "empty");
    }

    @Test
    void cellsStandWhereTheySayAndElseInTheirOrder() {
        var table = SheetReader.read(workbook("<row r='3'><c r='B3'><v>1</v></c><c><v>2</v></c><c r='E3'/></row>"
                + "<row><c><v>3</v></c></row><row r='1048576'><c r='A1048576'><v>4</v></c></row>"));
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(3, 4, 1_048_576);
        assertThat(SheetFiles.shown(table)).isEqualTo("|1|2\n3\n4");
    }

    @Test
    void theFirstVisibleSheetWithAnythingInItIsRead() {
        var parts = SheetFiles.parts("<row><c><v>1</v></c></row>");
        parts.put("xl/worksheets/sheet2.xml", SheetFiles.sheet("<row><c><v>2</v></c></row>"));
        parts.put("xl/workbook.xml", sheets("state='hidden'", ""));
        assertThat(SheetFiles.shown(SheetFiles.zip(parts))).isEqualTo("2");
        parts.put("xl/workbook.xml", sheets("state='visible'", ""));
        assertThat(SheetFiles.shown(SheetFiles.zip(parts))).isEqualTo("1");
        parts.put("xl/worksheets/sheet1.xml", SheetFiles.sheet(""));
        assertThat(SheetFiles.shown(SheetFiles.zip(parts))).isEqualTo("2");
        parts.put("xl/workbook.xml", sheets("state='hidden'", "state='veryHidden'"));
        SheetReaderTest.refused(SheetFiles.zip(parts), "empty");
    }

    private static String sheets(String first, String second) {
        return "<workbook " + SheetFiles.NS + "><sheets><sheet name='A' sheetId='1' " + first
                + " r:id='r1'/><sheet name='B' sheetId='2' " + second + " r:id='r2'/></sheets></workbook>";
    }

    @Test
    void daysMayBeCountedFrom1904() {
        var parts = SheetFiles.parts("<row><c s='1'><v>44894</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        assertThat(SheetFiles.shown(SheetFiles.zip(parts))).isEqualTo("2026-11-30");
    }

    @Test
    void aMillionEmptyRowsAreHarmless() throws IOException {
        var empty = "<row r='7' s='1'><c s='1'/></row>";
        var file = huge("<row r='1'><c><v>1</v></c></row>", empty, 1_000_000);
        assertThat(SheetFiles.shown(file)).isEqualTo("1");
    }

    @Test
    void aBombOfZerosIsRefused() throws IOException {
        var before = peak();
        SheetReaderTest.refused(huge("", " ".repeat(MEGABYTE), 300), "dangerous");
        assertThat(peak() - before).isLessThan(200L * MEGABYTE);
    }

    /** Each would be kept in memory whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "<row x='" | >
            <!--       | <a>
            <?x        | <a>
            <x         | yyyyyyyy
            <row>      | <a>
            """)
    void whatGoesOnAndOnIsRefused(String before, String repeated) throws IOException {
        var used = peak();
        var piece = repeated.repeat(MEGABYTE / repeated.length());
        assertThatThrownBy(() -> SheetReader.read(huge(before + (before.equals("<x") ? "" : " "), piece, 60)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.key()).isIn("sheets.problem.dangerous", "sheets.problem.broken"));
        assertThat(peak() - used).isLessThan(100L * MEGABYTE);
    }

    @Test
    void aBombInWhatLeadsFromPartToPartIsRefused() {
        for (var part : new String[] {"[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"}) {
            var parts = SheetFiles.parts("<row><c><v>1</v></c></row>");
            parts.computeIfPresent(part, (name, xml) -> xml.replaceFirst(">", ">" + "<!-- -->".repeat(300_000)));
            SheetReaderTest.refused(SheetFiles.zip(parts), "dangerous");
        }
    }

    @Test
    void oneLongTextInManyCellsIsTooLarge() {
        var parts = SheetFiles.parts(
                "<row>%s</row>".formatted("<c t='s'><v>0</v></c>".repeat(50)).repeat(1_000));
        parts.put(
                "xl/sharedStrings.xml", "<sst " + SheetFiles.NS + "><si><t>" + "x".repeat(30_000) + "</t></si></sst>");
        SheetReaderTest.refused(SheetFiles.zip(parts), "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
                "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE x [<!ENTITY % a SYSTEM 'http://127.0.0.1:9/'> %a;]>"
            })
    void whatDeclaresEntitiesIsRefusedInWhicheverPart(String declaration) {
        for (var part : SheetFiles.parts("").keySet()) {
            var parts = SheetFiles.parts("<row><c t='s'><v>0</v></c></row>");
            parts.computeIfPresent(part, (name, xml) -> declaration + xml);
            assertThatThrownBy(() -> SheetReader.read(SheetFiles.zip(parts)))
                    .as(part)
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            invalid -> assertThat(invalid.key())
                                    .isIn("sheets.problem.dangerous", "sheets.problem.broken"));
        }
    }

    @Test
    void boundsAreTold() {
        SheetReaderTest.refused(workbook("<row><c r='CW1'><v>1</v></c></row>"), "too-many-columns");
        assertThat(SheetReader.read(workbook("<row><c r='CV1'><v>1</v></c></row>"))
                        .rows()
                        .getFirst()
                        .cells())
                .hasSize(SheetReader.MOST_COLUMNS);
        SheetReaderTest.refused(
                workbook("<row><c><v>1</v></c></row>".repeat(SheetReader.MOST_ROWS + 1)), "too-many-rows");
        SheetReaderTest.refused(
                workbook("<row><c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c></row>"),
                "too-long-cell");
    }

    @Test
    void otherFilesAreRefusedByWhatTheyAre() {
        SheetReaderTest.refused(SheetFiles.zip(Map.of("a.txt", "a")), "not-a-sheet");
        SheetReaderTest.refused(
                SheetFiles.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "")),
                "open-document");
        var word = SheetFiles.parts("");
        word.put("xl/workbook.xml", "<document/>");
        SheetReaderTest.refused(SheetFiles.zip(word), "not-a-sheet");
        SheetReaderTest.refused(compound("EncryptedPackage"), "password");
        SheetReaderTest.refused(compound("Workbook"), "old-excel");
        SheetReaderTest.refused(compound("WordDocument"), "not-a-sheet");
    }

    private static byte[] compound(String entry) {
        var file = new byte[1_024];
        var beginning =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(beginning, 0, file, 0, beginning.length);
        var name = entry.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 640, name.length);
        return file;
    }

    @Test
    void aFileThatIsTornAnywhereIsRefusedInWords() {
        var file = workbook("<row><c t='s'><v>0</v></c></row>");
        for (int length = 4; length < file.length; length += 7) {
            var torn = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> SheetReader.read(torn)).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void aFileThatLacksAPartIsReadOrRefusedInWords() {
        for (var part : SheetFiles.parts("").keySet()) {
            var parts = new LinkedHashMap<>(SheetFiles.parts("<row><c><v>1</v></c></row>"));
            parts.remove(part);
            try {
                assertThat(SheetFiles.shown(SheetFiles.zip(parts))).isEqualTo("1");
            } catch (Invalid refused) {
                assertThat(refused.key()).isIn("sheets.problem.broken", "sheets.problem.not-a-sheet");
            }
        }
    }

    /** A workbook whose only sheet repeats something very often; few bytes once packed. */
    private static byte[] huge(String before, String repeated, int times) throws IOException {
        var parts = SheetFiles.parts("");
        parts.remove("xl/worksheets/sheet1.xml");
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var ends = SheetFiles.sheet("@").split("@");
            zip.write((ends[0] + before).getBytes(StandardCharsets.UTF_8));
            var piece = repeated.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(piece);
            }
            zip.write(ends[1].getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    private static long peak() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
