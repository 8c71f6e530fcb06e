package sk.jadro.base.sheets;

import java.util.List;

/**
 * A row as it stands in somebody's file.
 *
 * @param number by which a spreadsheet that opens the file calls it: from 1, blank rows counted
 * @param cells their text, without blanks around it, lines parted by {@code \n}; the last one is not empty
 */
public record TableRow(int number, List<String> cells) {
    /** The text in a column from 0 on; empty beyond the row's end. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
