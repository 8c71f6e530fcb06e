package sk.jadro.base.sheets;

import java.io.IOException;

/** A table that is being written. */
interface SheetFile extends SheetRows {
    /** Writes what belongs behind the last row; what lies below stays open. */
    void end() throws IOException;
}
