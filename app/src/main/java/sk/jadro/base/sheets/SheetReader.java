package sk.jadro.base.sheets;

import java.util.concurrent.locks.ReentrantLock;
import sk.jadro.base.text.Invalid;

/**
 * Reads tables that people send, made by whatever program: XLSX (also with macros, which nobody runs), and CSV in UTF-8, UTF-16,
 * windows-1250 or ISO-8859-2 with semicolons, commas or tabs. What a file is says its content, not its name.
 *
 * <p>Of a workbook the first visible sheet that has anything in it is read: days and times as {@code 2026-11-30},
 * {@code 2026-11-30 14:05} or {@code 14:05}, whole numbers without {@code .0}, of formulas what was last calculated, of
 * errors nothing.
 *
 * <p>Takes memory for what is within the bounds below, whatever the file says of itself. One file is read at a time; others
 * wait their turn.
 */
public final class SheetReader {
    /** Megabytes. */
    public static final int LARGEST = 10;

    public static final int MOST_ROWS = 20_000;
    public static final int MOST_COLUMNS = 100;

    /** Letters in a cell: as many as Excel has. */
    public static final int LONGEST_CELL = 32_767;

    private static final ReentrantLock TURN = new ReentrantLock(true);

    private SheetReader() {}

    /**
     * The table of a file.
     *
     * @param file its content
     * @throws Invalid if it is none that is read, larger than is taken, broken, protected by a password, or dangerous
     */
    public static Table read(byte[] file) {
        if (file.length > LARGEST << 20) {
            throw SheetProblem.TOO_LARGE.with(LARGEST);
        }
        TURN.lock();
        try {
            var table = switch (FileKind.of(file)) {
                case NOTHING -> throw SheetProblem.EMPTY.with();
                case ZIP -> XlsxReader.read(file);
                case TEXT -> CsvTable.read(Encoding.decoded(file));
                case OLD_EXCEL -> throw SheetProblem.OLD_EXCEL.with();
                case ENCRYPTED -> throw SheetProblem.PASSWORD.with();
                case OTHER -> throw SheetProblem.NOT_A_SHEET.with();
            };
            if (table.rows().isEmpty()) {
                throw SheetProblem.EMPTY.with();
            }
            return table;
        } finally {
            TURN.unlock();
        }
    }
}
