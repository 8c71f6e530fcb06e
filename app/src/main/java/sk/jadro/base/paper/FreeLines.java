package sk.jadro.base.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import org.jsoup.nodes.Element;

/**
 * The lines of a sheet that is written on: the last row of each table, as often as its page has room for. How often is not
 * reckoned, but seen: they are laid out once too often, and those go again that came onto the next page.
 */
final class FreeLines {
    private static final int MOST = 24;

    /** So that no line that is rounded up goes over the edge, in points. */
    private static final int SPARE = 1;

    private FreeLines() {}

    /** Too many of each. */
    static void add(Element body) {
        var tables = body.select("> table > tbody");
        for (var table = 0; table < tables.size(); table++) {
            var line = tables.get(table).lastElementChild();
            for (var number = 1; line != null && number <= MOST; number++) {
                var next = number == 1 ? line : line.clone();
                tables.get(table).appendChild(next.id("line-" + table + "-" + number));
            }
        }
    }

    /** Takes those away that do not stand on the page of the first of theirs; the others share what room is left there. */
    static void keepFirstPages(Element body, PdfBoxRenderer layout) {
        for (var rows : body.select("> table > tbody")) {
            var lines = rows.select("> tr[id]");
            var page = page(lines.getFirst(), layout);
            var kept = lines.stream().filter(line -> page(line, layout) == page).toList();
            lines.stream().filter(line -> !kept.contains(line)).forEach(Element::remove);
            var left = layout.getRootBox().getLayer().getPages().get(page).getBottom() - bottom(kept.getLast(), layout);
            for (var line : kept) {
                var height = box(line, layout).getHeight() + left / kept.size();
                line.children()
                        .attr("style", "height: %dpt".formatted((int) (height / layout.getDotsPerPoint()) - SPARE));
            }
        }
    }

    private static int page(Element line, PdfBoxRenderer layout) {
        return layout.getRootBox().getLayer().getPageIndex(bottom(line, layout) - 1);
    }

    private static int bottom(Element line, PdfBoxRenderer layout) {
        var box = box(line, layout);
        return box.getAbsY() + box.getHeight();
    }

    private static Box box(Element line, PdfBoxRenderer layout) {
        return layout.getSharedContext().getBoxById(line.id());
    }
}
