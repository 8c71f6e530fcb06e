package sk.jadro.base.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table as {@link SheetFormat#CSV}. */
final class CsvFile implements SheetFile {
    private final CsvWriter csv;

    CsvFile(OutputStream to, List<String> columns) throws IOException {
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        row(columns.toArray());
    }

    @Override
    public void row(@Nullable Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(CsvFile::cell).toList());
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            // As Slovaks write it: 1.5 would open as the first of May.
            case Number number ->
                new BigDecimal(number.toString()).toPlainString().replace('.', ',');
            case LocalDateTime moment -> Moments.written(moment);
            case null, default -> Formulas.guarded(CellLetters.printable(Objects.toString(value, "")));
        };
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
