package sk.jadro.activities;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import sk.jadro.people.Side;

/** The sides whose dots a page shows, and so explains: always the two that meet here, others where they occur. */
final class Legend {
    private Legend() {}

    static Set<Side> of(Collection<Column> columns) {
        var sides = EnumSet.of(Side.CITY_OFFICE, Side.CIVIL_SOCIETY);
        columns.forEach(column -> sides.addAll(column.bySide().keySet()));
        return sides;
    }
}
