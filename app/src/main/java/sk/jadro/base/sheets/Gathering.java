package sk.jadro.base.sheets;

import java.util.ArrayList;
import java.util.List;

/** Rows as they are read, within {@link SheetReader}'s bounds: without blank ones, empty ends, and blanks around cells. */
final class Gathering {
    /** Letters in all cells: what the largest file holds if it is not made to unpack. */
    private static final int MOST_LETTERS = 30_000_000;

    private final List<TableRow> rows = new ArrayList<>();
    private int letters;

    /** @param number of the row, from 1 */
    void add(int number, List<String> texts) {
        var cells = new ArrayList<String>();
        int width = 0;
        for (int column = 0; column < texts.size(); column++) {
            var cell = CellLetters.stripped(Formulas.unguarded(CellLetters.printable(texts.get(column))));
            if (cell.length() > SheetReader.LONGEST_CELL) {
                throw SheetProblem.TOO_LONG_CELL.with(SheetReader.LONGEST_CELL, number);
            }
            if (!cell.isEmpty()) {
                width = column + 1;
                letters += cell.length();
            }
            if (width > SheetReader.MOST_COLUMNS) {
                throw SheetProblem.TOO_MANY_COLUMNS.with(SheetReader.MOST_COLUMNS, number);
            }
            if (column < SheetReader.MOST_COLUMNS) {
                cells.add(cell);
            }
        }
        if (width == 0) {
            return;
        }
        if (rows.size() == SheetReader.MOST_ROWS) {
            throw SheetProblem.TOO_MANY_ROWS.with(SheetReader.MOST_ROWS);
        }
        if (letters > MOST_LETTERS) {
            throw SheetProblem.TOO_LARGE.with(SheetReader.LARGEST);
        }
        rows.add(new TableRow(number, List.copyOf(cells.subList(0, width))));
    }

    Table table() {
        return new Table(rows);
    }
}
