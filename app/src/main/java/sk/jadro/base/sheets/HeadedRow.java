package sk.jadro.base.sheets;

import java.util.Map;

/**
 * A row whose columns are known.
 *
 * @param number as of {@link TableRow}
 * @param cells by their {@linkplain Column#key() column's key}, none of them empty
 */
public record HeadedRow(int number, Map<String, String> cells) {
    public HeadedRow {
        cells = Map.copyOf(cells);
    }

    /** The text in a column; empty if nothing stands there, or there is no such column. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
