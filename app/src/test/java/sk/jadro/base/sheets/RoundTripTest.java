package sk.jadro.base.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sk.jadro.base.text.Invalid;

/** What is taken away comes back the same; and whatever comes, it is read or refused in words. */
@Tag("full")
class RoundTripTest {
    private static final String[] PIECES = {
        "Ľubica",
        "Šťastná",
        " ",
        ";",
        ",",
        "\t",
        "\"",
        "'",
        "\n",
        "=",
        "+421",
        "-",
        "@",
        "007",
        "_x000D_",
        "<b>",
        "&amp;",
        "]]>",
        "\ud83d\ude00",
        "e\u0301",
        "\u00a0",
        "漢字",
        "1,5",
        "sep=;",
        "„",
        "“",
        "#N/A",
        "2026-11-30",
        "TRUE",
        "\u202e",
        "\u0007"
    };

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAsTheSameCells(SheetFormat format) {
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            int width = 2 + random.nextInt(6);
            var columns = IntStream.range(0, width).mapToObj(i -> "Stĺpec " + i).toList();
            var rows = Stream.generate(() -> row(random, width))
                    .limit(random.nextInt(30))
                    .toList();

            var read = SheetReader.read(SheetFiles.written(format, columns, rows));

            var expected = new ArrayList<List<String>>();
            expected.add(columns);
            rows.stream()
                    .map(row -> shown(format, row))
                    .filter(cells -> !cells.isEmpty())
                    .forEach(expected::add);
            assertThat(read.rows().stream().map(TableRow::cells))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private static @Nullable Object[] row(Random random, int width) {
        var row = new @Nullable Object[width];
        for (int column = 0; column < width; column++) {
            row[column] = switch (random.nextInt(8)) {
                case 0 -> null;
                case 1 -> random.nextInt();
                case 2 -> random.nextInt(100_000) / 100.0;
                case 3 -> LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
                case 4 -> LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(1 + random.nextInt(500_000));
                default -> text(random);
            };
        }
        return row;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<String> shown(SheetFormat format, @Nullable Object[] row) {
        var cells = new ArrayList<>(
                Arrays.stream(row).map(cell -> shown(format, cell)).toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String shown(SheetFormat format, @Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number
            when number == Math.rint(number) && format == SheetFormat.XLSX -> String.valueOf(number.longValue());
            case Double number
            when format == SheetFormat.CSV -> number.toString().replace('.', ',');
            case LocalDateTime moment
            when format == SheetFormat.CSV -> moment.toString().replace('T', ' ');
            // A workbook keeps midnight as it keeps days.
            case LocalDateTime moment -> moment.toString().replace("T00:00", "").replace('T', ' ');
            case String text -> {
                var seen = text.replace("\u0007", "");
                // A workbook's text is written as it is, and read as if it had been a CSV once.
                yield (format == SheetFormat.XLSX ? Formulas.unguarded(seen) : seen)
                        .replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", "");
            }
            default -> cell.toString();
        };
    }

    @FuzzTest
    void whateverBytesAreSentTheyAreReadOrRefusedInWords(byte[] file) {
        readOrRefused(file);
    }

    /** Bytes as such hardly ever get through a zip. */
    @FuzzTest
    void whateverStandsInAWorkbookItIsReadOrRefusedInWords(FuzzedDataProvider data) {
        var parts = SheetFiles.parts("<row><c t='s' s='1'><v>0</v></c></row>");
        var names = List.copyOf(parts.keySet());
        for (int changes = data.consumeInt(1, 3); changes > 0; changes--) {
            var changed = data.consumeString(200);
            int at = data.consumeInt(0, 400);
            parts.computeIfPresent(data.pickValue(names), (name, xml) -> {
                var start = Math.min(at, xml.length());
                return xml.substring(0, start) + changed + xml.substring(start);
            });
        }
        readOrRefused(SheetFiles.zip(parts));
    }

    private static void readOrRefused(byte[] file) {
        try {
            var table = SheetReader.read(file);
            assertThat(table.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.cells().getLast()).isNotEmpty());
            table.under(Column.of("name", table.rows().getFirst().cells().getLast() + "a"));
        } catch (Invalid refused) {
            assertThat(refused.key()).startsWith("sheets.problem.");
        }
    }
}
