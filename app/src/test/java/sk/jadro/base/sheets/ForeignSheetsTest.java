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
                        System.out.println("FOREIGN " + FOREIGN.relativize(file) + " | " + said.replace("\n", "⏎"));
                        assertThat(said).as("%s", file).matches("(?s)(\\d+ × \\d+: .*|[a-z-]+)");
                    },
                    file.toString());
        }
    }

    /** How many rows and columns, and the first cell; or why it is refused. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            xlsx/poi/poc-xmlbomb.xlsx                        | dangerous
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
