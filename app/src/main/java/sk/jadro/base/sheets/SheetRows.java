package sk.jadro.base.sheets;

import org.jspecify.annotations.Nullable;

/** Where a table's rows go, one after the other, each at once on its way. */
public interface SheetRows {
    /**
     * A row, as wide as there are columns.
     *
     * @param cells a number, a {@link java.time.LocalDate} and a {@link java.time.LocalDateTime} are such in the file, too;
     *     null is an empty cell, and all else the text that it says of itself. Text is never taken for a formula.
     */
    void row(@Nullable Object... cells);
}
