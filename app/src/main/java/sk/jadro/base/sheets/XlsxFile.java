package sk.jadro.base.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as {@link SheetFormat#XLSX}; its columns are as wide as what stands in the first rows. */
final class XlsxFile implements SheetFile {
    private static final int ROWS_AT_ONCE = 200;

    /** In letters; what is longer is read in the cell itself. */
    private static final int NARROWEST = 10;

    private static final int WIDEST = 60;

    private static final String DAY = "d. m. yyyy";
    private static final String MOMENT = "d. m. yyyy h:mm";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int[] widths;
    private int next;
    private boolean begun;

    XlsxFile(OutputStream to, String name, List<String> columns) throws IOException {
        workbook = new Workbook(to, "Jadro", null);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        widths = new int[columns.size()];
        row(columns.toArray());
        sheet.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
    }

    @Override
    public void row(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        next++;
        if (next % ROWS_AT_ONCE == 0) {
            try {
                send();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(next, column, number);
            case LocalDateTime moment -> {
                sheet.value(next, column, moment);
                sheet.style(next, column).format(MOMENT).set();
                widen(column, MOMENT.length());
            }
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format(DAY).set();
                widen(column, DAY.length());
            }
            default -> {
                var text = XlsxText.written(CellLetters.printable(cell.toString()));
                if (!text.isEmpty()) {
                    // Of its own in its cell: shared ones would wait in memory for the end.
                    sheet.inlineString(next, column, text);
                    widen(column, text.lines().mapToInt(String::length).max().orElse(0));
                }
            }
        }
    }

    private void widen(int column, int letters) {
        if (!begun && column < widths.length) {
            widths[column] = Math.max(widths[column], letters);
        }
    }

    private void send() throws IOException {
        if (!begun) {
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, Math.clamp(widths[column] + 2L, NARROWEST, WIDEST));
            }
            begun = true;
        }
        sheet.flush();
    }

    @Override
    public void end() throws IOException {
        send();
        workbook.finish();
    }
}
