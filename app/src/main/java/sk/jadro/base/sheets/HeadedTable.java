package sk.jadro.base.sheets;

import java.util.List;

/**
 * A table whose columns are known.
 *
 * @param rows those in which any known column says anything
 * @param unread headings of columns that nobody asked for, so that people can be told
 */
public record HeadedTable(List<HeadedRow> rows, List<String> unread) {
    public HeadedTable {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }
}
