package sk.jadro.coowners;

import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Row;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/**
 * What a person writes into a column.
 *
 * @param offer what they can do; stands under a shown name
 */
record Signature(
        String name,
        Side side,
        NameVisibility visibility,
        @Nullable String offer) {
    /** As it stands in a row, whichever table that is of. */
    static Signature of(Row row) {
        return new Signature(
                row.string("name"),
                row.constant("side", Side.class),
                row.constant("visibility", NameVisibility.class),
                row.stringOrNull("offer"));
    }

    /** The name as readers may see it, null when they may not. */
    @Nullable
    String shownName() {
        return visibility == NameVisibility.NONE ? null : visibility.show(name);
    }
}
