package sk.jadro.base.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sk.jadro.base.text.Invalid;

/** Tables as other people's programs wrote them, where they are at hand. */
class ForeignSheetsTest {
    private static final Path FOREIGN = Path.of("../../shared/data");

    @BeforeAll
    static void areAtHand() {
        assumeTrue(Files.isDirectory(FOREIGN.resolve("xlsx")));
    }

    @Test
    void eachIsReadOrRefusedInWordsWithinSeconds() {
        for (var file : files()) {
            var content = bytes(file);
            assertTimeout(
                    Duration.ofSeconds(10),
                    () -> {
                        var said = said(content);
                        assertThat(said).as("%s", file).matches("(?s)(\\d+ × \\d+: .*|[a-z-]+)");
                    },
                    file.toString());
        }
    }

    /** How many rows and columns, and the first cell; or why it is refused. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            xlsx/poi/poc-xmlbomb.xlsx                          | dangerous
            xlsx/poi/poc-xmlbomb-empty.xlsx                    | dangerous
            xlsx/poi/54764.xlsx                                | dangerous
            xlsx/poi/xxe_in_schema.xlsx                        | 2 × 5: /Test/Test
            xlsx/poi/protected_passtika.xlsx                   | password
            xlsx/poi/clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx | broken
            xlsx/calamine/issue_174.xlsx                       | 2 × 11: Your Ref #
            xlsx/calamine/any_sheets.ods                       | open-document
            xlsx/fastexcel/empty.xlsx                          | not-a-sheet
            xlsx/fastexcel/no-sheet.xlsx                       | broken
            xlsx/fastexcel/VeryHidden.xlsx                     | empty
            xlsx/fastexcel/ErrorTypes.xlsx                     | 14 × 10: Error
            xlsx/messytables/encrypted_no_password.xls         | old-excel
            xlsx/messytables/unicode_sheet_name.xls            | old-excel
            xlsx/messytables/libreoffice.xlsx                  | empty
            xlsx/grist-core/test_empty_rows.xlsx               | 4 × 2: a
            xlsx/grist-core/test_invalid_dimensions.xlsx       | 5 × 3: Title
            xlsx/libhxl/input-quality.xlsx                     | 6 × 9: ¿Qué?
            xlsx/otvorenavlada/msvvas-10+16-priloha1.xlsx      | 11 × 24: Príloha č. 1
            xlsx/phpspreadsheet/issue.2301.xlsx                | 52 × 100: Pracovní lístek
            xlsx/readxl/deaths.xlsx                            | 19 × 6: Lots of people
            csv/csv-spectrum/quotes_and_newlines.csv           | 3 × 2: a
            csv/libhxl/input-valid-latin1.csv                  | 7 × 9: Qué?
            csv/messytables/utf-16le_encoded.csv               | 328 × 19: Organisation_code
            csv/messytables/utf8bom.csv                        | 1 × 2: kitten
            csv/messytables/example.tsv                        | 141 × 17: hour
            csv/messytables/spanish_chars.csv                  | 116 × 8: GF_ID
            csv/otvorenavlada/konzultacia-odpovede-sk.csv      | 49 × 9: Timestamp
            csv/phpspreadsheet/sep.csv                         | 2 × 2: A
            csv/phpspreadsheet/semicolon_separated.csv         | 3 × 3: This
            csv/slovak-counties/slovak_counties.csv            | 80 × 7: city
            csv/teams-attendance/IDL-14-11-22.csv              | 25 × 7: 1. Summary
            csv/chardet/iso-8859-2-slovak__ude_1.txt           | open-quote
            csv/chardet/windows-1250-czech__ude_1.txt          | 7 × 9: Už týdny cloumá českou veřejností skandál s dětmi
            """)
    void whatBecomesOf(String file, String expected) {
        assertThat(said(bytes(FOREIGN.resolve(file)))).isEqualTo(expected);
    }

    private static String said(byte[] file) {
        try {
            var rows = SheetReader.read(file).rows();
            var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            var first = rows.getFirst().cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .findFirst();
            return rows.size() + " × " + width + ": " + first.orElse("");
        } catch (Invalid e) {
            return e.key().replace("sheets.problem.", "");
        }
    }

    private static List<Path> files() {
        return Stream.of("xlsx", "csv")
                .flatMap(folder -> {
                    try (var files = Files.walk(FOREIGN.resolve(folder))) {
                        return files.filter(Files::isRegularFile).sorted().toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
