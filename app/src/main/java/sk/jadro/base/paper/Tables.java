package sk.jadro.base.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lays out tables, each row as wide as all. */
final class Tables {
    /** How columns share the width of a sheet that is written on: classes of their headers. */
    private static final Set<String> WIDTHS = Set.of("even", "wide", "widest");

    private static final int WIDEST = 16;
    private static final int MOST_HEADER_ROWS = 3;
    private static final int LONGEST_HEADER = 1200;

    private Tables() {}

    static void add(Element from, Element into, Place place) {
        for (var caption : from.children()) {
            if (caption.nameIs("caption")) {
                var line = new Line(into.appendElement("p"), "strong");
                line.addChildrenOf(caption);
                line.end();
            }
        }
        var rows = rows(from);
        if (rows.isEmpty()) {
            return;
        }
        var columns = Math.min(
                WIDEST, rows.stream().mapToInt(Element::childrenSize).max().orElseThrow());
        var headers = headers(rows);
        var table = into.appendElement("table");
        if (headers > 0) {
            var head = table.appendElement("thead");
            rows.subList(0, headers).forEach(row -> row(row, head, columns, true, place));
        }
        var rest = table.appendElement("tbody");
        rows.subList(headers, rows.size()).forEach(row -> row(row, rest, columns, false, place));
    }

    /** Those that have a cell, without those of tables within. */
    private static List<Element> rows(Element table) {
        var rows = new ArrayList<Element>();
        for (var child : table.children()) {
            for (var row : child.nameIs("tr") ? List.of(child) : child.children()) {
                if (row.nameIs("tr") && row.childrenSize() > 0) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** How many of the first rows head the others. What fills a page can't be repeated on each. */
    private static int headers(List<Element> rows) {
        var count = 0;
        while (count < rows.size() && isHeader(rows.get(count))) {
            count++;
        }
        var length = rows.subList(0, count).stream()
                .mapToInt(row -> row.text().length())
                .sum();
        return count == rows.size() || count > MOST_HEADER_ROWS || length > LONGEST_HEADER ? 0 : count;
    }

    private static boolean isHeader(Element row) {
        return row.parent() != null && row.parent().nameIs("thead")
                || row.children().stream().allMatch(cell -> cell.nameIs("th"));
    }

    private static void row(Element from, Element into, int columns, boolean isHeader, Place place) {
        var row = into.appendElement("tr");
        var cells = new ArrayList<Element>();
        for (var cell : from.children()) {
            if (cells.size() < columns) {
                cells.add(cell(cell, row, isHeader));
            }
            Blocks.add(cell, cells.getLast(), place.inTable());
        }
        if (cells.size() < columns) {
            cells.getLast().attr("colspan", Integer.toString(columns - cells.size() + 1));
        }
    }

    private static Element cell(Element from, Element row, boolean isHeader) {
        if (!isHeader && !from.nameIs("th")) {
            return row.appendElement("td");
        }
        var header = row.appendElement("th").attr("scope", isHeader ? "col" : "row");
        WIDTHS.stream().filter(from::hasClass).forEach(header::addClass);
        return header;
    }
}
