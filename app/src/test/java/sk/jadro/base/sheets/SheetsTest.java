package sk.jadro.base.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import sk.jadro.base.web.NotFound;

/** The same rows as either file. */
@Tag("full")
class SheetsTest {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final List<String> COLUMNS = List.of("Meno", "Deň", "Kedy", "Počet", "Odpoveď");
    private static final List<@Nullable Object[]> ROWS = List.of(
            new Object[] {"Ľubica Šťastná", LocalDate.of(2026, 11, 30), LocalDateTime.of(2026, 12, 1, 9, 5), 2, "=1+1"},
            new @Nullable Object[] {"Ján; \"Jano\"", null, null, 1.5, "áno\nale neskôr"});

    @Test
    void csvOpensRightInASlovakExcel() {
        assertThat(new String(SheetFiles.written(SheetFormat.CSV, COLUMNS, ROWS), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFMeno;Deň;Kedy;Počet;Odpoveď\r\n"
                        + "Ľubica Šťastná;2026-11-30;2026-12-01 09:05;2;'=1+1\r\n"
                        + "\"Ján; \"\"Jano\"\"\";;;1,5;\"áno\nale neskôr\"\r\n");
    }

    @Test
    void xlsxHasNumbersDaysAndTextAsWhatTheyAreUnderABoldHeadingThatStays() throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(SheetFiles.written(SheetFormat.XLSX, COLUMNS, ROWS)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Ľudia");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            var heading = sheet.getRow(0).getCell(4);
            assertThat(heading.getStringCellValue()).isEqualTo("Odpoveď");
            assertThat(heading.getCellStyle().getFont().getBold()).isTrue();

            var row = sheet.getRow(1);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
            assertThat(row.getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2026, 11, 30).atStartOfDay());
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("d. m. yyyy");
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 12, 1, 9, 5));
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(2);
            assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(2).getCell(1)).isNull();
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(sheet.getColumnWidth(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+421 900", "-5", "@a", "\t=1", "\r=1", "\n=1", "＝1", "'=1"})
    void noTextOfACsvIsAFormula(String text) {
        var csv = new String(SheetFiles.column(SheetFormat.CSV, text), StandardCharsets.UTF_8);
        assertThat(csv.substring(csv.indexOf('\n') + 1).replace("\"", "")).startsWith("'");
    }

    @Test
    void aNumberBelowZeroStaysANumber() {
        assertThat(SheetFiles.column(SheetFormat.CSV, -5))
                .asString(StandardCharsets.UTF_8)
                .endsWith("\r\n-5\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLongerThanACellOfExcelIsCutThereOnly(SheetFormat format) {
        var file = SheetFiles.column(format, "x".repeat(40_000), "y");
        if (format == SheetFormat.XLSX) {
            assertThat(SheetReader.read(file).rows().get(1).cells().getFirst())
                    .hasSize(SheetReader.LONGEST_CELL)
                    .endsWith("x…");
        } else {
            assertThat(file).hasSizeGreaterThan(40_000);
        }
    }

    /** Whoever is slow receives it while it is made, and it takes no memory. */
    @ParameterizedTest
    @EnumSource
    void rowsAreOnTheirWayBeforeTheLastIsThere(SheetFormat format) {
        var sent = new long[1];
        var to = new OutputStream() {
            @Override
            public void write(int b) {
                sent[0]++;
            }
        };
        var halfway = new long[1];
        Sheets.write(to, format, "a", List.of("a", "b"), rows -> {
            for (int i = 0; i < 100_000; i++) {
                rows.row(i, "Ľubica č. " + i * 7_919L % 100_003);
                halfway[0] = i == 50_000 ? sent[0] : halfway[0];
            }
        });
        assertThat(halfway[0]).isGreaterThan(sent[0] / 3);
    }

    @ParameterizedTest
    @EnumSource
    void itIsKeptByNobodyAndCalledByItsName(SheetFormat format) throws Exception {
        var answer = new MockHttpServletResponse();
        Sheets.download(format, "ľudia", List.of("a"), rows -> rows.row("b"))
                .render(null, new MockHttpServletRequest(), answer);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("%C4%BEudia." + format.ending());
        assertThat(SheetFiles.shown(answer.getContentAsByteArray())).isEqualTo("a\nb");
    }

    @Test
    void anAddressOfNoFormatLeadsNowhere() {
        assertThat(SheetFormat.of("xlsx")).isEqualTo(SheetFormat.XLSX);
        assertThatThrownBy(() -> SheetFormat.of("XLSX")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> SheetFormat.of("xls")).isInstanceOf(NotFound.class);
    }

    /** As LibreOffice opens it. */
    @Test
    void calcShowsTheSameCells(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(OFFICE));
        var file = Files.write(folder.resolve("table.xlsx"), SheetFiles.written(SheetFormat.XLSX, COLUMNS, ROWS));
        var calc = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):59,34,76,1",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(calc.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            calc.destroyForcibly();
        }
        // Writer alone, as the house has it, opens no tables.
        assumeTrue(Files.exists(folder.resolve("table.csv")), () -> "no Calc here");
        assertThat(Files.readString(folder.resolve("table.csv")).replace("\"", ""))
                .contains("Meno;Deň;Kedy;Počet;Odpoveď")
                .contains("Ľubica Šťastná;30. 11. 2026;1. 12. 2026 9:05;2;=1+1")
                .contains("áno\nale neskôr");
    }
}
