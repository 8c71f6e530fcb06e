package sk.jadro.base.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.web.servlet.View;

/** Tables that people take along, in whichever {@linkplain SheetFormat format} they ask for. */
public final class Sheets {
    private Sheets() {}

    /**
     * A table as the answer to whoever asked for it, kept by nobody on the way.
     *
     * @param name of the file, without its ending; of the sheet, too
     * @param columns what stands above them
     * @param rows writes them, while they are being sent: to ask the database is for before, as somebody may be slow to
     *     receive them
     */
    public static View download(SheetFormat format, String name, List<String> columns, Consumer<SheetRows> rows) {
        return new SheetDownload(format, name, columns, rows);
    }

    /**
     * Writes a table; {@code to} stays open.
     *
     * @throws UncheckedIOException if it can't be written
     */
    static void write(
            OutputStream to, SheetFormat format, String name, List<String> columns, Consumer<SheetRows> rows) {
        try {
            var file = format.begin(to, name, columns);
            rows.accept(file);
            file.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
