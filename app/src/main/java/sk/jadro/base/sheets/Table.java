package sk.jadro.base.sheets;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sk.jadro.base.text.Invalid;

/**
 * What somebody's file holds.
 *
 * @param rows those in which anything stands, in their order; at most {@link SheetReader#MOST_ROWS}
 */
public record Table(List<TableRow> rows) {
    /** How far down headings are looked for: titles, dates and remarks may stand above them. */
    private static final int TITLES = 30;

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * The rows under their headings, which are looked for by the columns' names; what stands above is a title.
     *
     * @throws Invalid if a column that has to be there is not; says which
     */
    public HeadedTable under(Column... columns) {
        int heading = 0;
        Map<Integer, Column> found = Map.of();
        for (int row = 0; row < Math.min(TITLES, rows.size()); row++) {
            var here = headings(rows.get(row), columns);
            if (here.size() > found.size()) {
                heading = row;
                found = here;
            }
        }
        var present = found.values();
        var missing = Arrays.stream(columns)
                .filter(column -> column.required() && !present.contains(column))
                .toList();
        if (!missing.isEmpty() || present.isEmpty()) {
            var wanted = missing.isEmpty() ? List.of(columns) : missing;
            throw SheetProblem.MISSING_COLUMNS.with(wanted.stream()
                    .map(column -> "„" + column.names().getFirst() + "“")
                    .collect(joining(", ")));
        }
        return headed(heading, found);
    }

    /** Which column of the file holds which; the first of several of the same name. */
    private static Map<Integer, Column> headings(TableRow row, Column... columns) {
        var found = new HashMap<Integer, Column>();
        for (int place = 0; place < row.cells().size(); place++) {
            for (var column : columns) {
                if (!found.containsValue(column) && column.isCalled(row.cell(place))) {
                    found.put(place, column);
                    break;
                }
            }
        }
        return found;
    }

    private HeadedTable headed(int heading, Map<Integer, Column> places) {
        var under = new ArrayList<HeadedRow>();
        for (var row : rows.subList(heading + 1, rows.size())) {
            var cells = new HashMap<String, String>();
            places.forEach((place, column) -> {
                if (!row.cell(place).isEmpty()) {
                    cells.put(column.key(), row.cell(place));
                }
            });
            if (!cells.isEmpty()) {
                under.add(new HeadedRow(row.number(), cells));
            }
        }
        var names = rows.get(heading).cells();
        var unread = new ArrayList<String>();
        for (int place = 0; place < names.size(); place++) {
            if (!places.containsKey(place) && !names.get(place).isEmpty()) {
                unread.add(names.get(place));
            }
        }
        return new HeadedTable(under, unread);
    }
}
