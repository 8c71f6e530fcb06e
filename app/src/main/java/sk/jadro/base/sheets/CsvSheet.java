package sk.jadro.base.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A table that opens right in a Slovak Excel: UTF-8 with a byte order mark, semicolons, and no cell that a spreadsheet would
 * take for a formula.
 */
public final class CsvSheet {
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;

    /** Begins with the names of the columns. */
    public CsvSheet(String... names) {
        text.write('\uFEFF');
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(List.of(names));
    }

    /** One row; a cell may be empty. */
    public void row(@Nullable Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(CsvSheet::harmless).toList());
    }

    /** As a file for whoever asked for it. */
    public ResponseEntity<byte[]> download(String name) {
        flush();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With an apostrophe before what a spreadsheet would calculate (OWASP, CSV Injection). */
    private static String harmless(@Nullable Object value) {
        var cell = Objects.toString(value, "");
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
