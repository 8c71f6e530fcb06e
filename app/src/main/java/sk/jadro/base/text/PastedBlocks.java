package sk.jadro.base.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads blocks into one node. What stands between them is a paragraph. */
final class PastedBlocks {
    private final Node into;
    private @Nullable Paragraph open;

    PastedBlocks(Node into) {
        this.into = into;
    }

    void read(Element element, int depth) {
        if (depth > Pasted.DEEPEST) {
            inline().appendChild(new Text(element.text()));
            end();
            return;
        }
        for (var child : element.childNodes()) {
            switch (child) {
                case Element inner when Pasted.isUnseen(inner) -> {}
                case Element inner
                when hasBlocks(inner) -> {
                    end();
                    block(inner, depth + 1);
                    end();
                }
                case Element inner -> PastedInlines.read(inner, inline(), depth + 1);
                case TextNode text when !text.isBlank() || open != null -> PastedInlines.words(text, inline());
                default -> {}
            }
        }
        end();
    }

    private void block(Element element, int depth) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(element, element.normalName().charAt(1) - '0', depth);
            case "ul", "ol" -> list(element, depth);
            case "table" -> table(element, depth);
            case "hr" -> into.appendChild(new ThematicBreak());
            case "blockquote" -> {
                var quote = new BlockQuote();
                new PastedBlocks(quote).read(element, depth);
                add(quote);
            }
            case "p" -> {
                if (element.classNames().stream().anyMatch("MsoTitle"::equalsIgnoreCase)) {
                    heading(element, 1, depth);
                } else {
                    read(element, depth);
                }
            }
            default -> read(element, depth);
        }
    }

    private void heading(Element element, int level, int depth) {
        var heading = new Heading();
        heading.setLevel(level);
        // A heading's words are one line, and bold by themselves.
        heading.appendChild(new Text(Typed.line(element.text())));
        if (!Typed.line(element.text()).isEmpty() && depth > 0) {
            into.appendChild(heading);
        }
    }

    private void list(Element element, int depth) {
        ListBlock list;
        if (element.normalName().equals("ol")) {
            var ordered = new OrderedList();
            ordered.setMarkerDelimiter(".");
            ordered.setMarkerStartNumber(start(element));
            list = ordered;
        } else {
            var bullets = new BulletList();
            bullets.setMarker("-");
            list = bullets;
        }
        list.setTight(true);
        for (var child : List.copyOf(element.childNodes())) {
            var item = new ListItem();
            new PastedBlocks(item).read(asItem(child), depth);
            if (item.getFirstChild() != null) {
                list.appendChild(item);
            }
        }
        add(list);
    }

    /** Whatever stands in a list is an item of it. */
    private static Element asItem(org.jsoup.nodes.Node child) {
        return child instanceof Element element && element.normalName().equals("li")
                ? element
                : new Element("li").appendChild(child.clone());
    }

    private static int start(Element list) {
        try {
            return Math.clamp(Long.parseLong(list.attr("start")), 0, 999_999);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The first row names the columns; a cell that stands across several leaves the others empty. */
    private void table(Element element, int depth) {
        var rows = element.select("tr").stream()
                .filter(row -> element.equals(row.closest("table")))
                .map(PastedBlocks::cells)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.text().isBlank()))
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        var table = new TableBlock();
        var head = new TableHead();
        head.appendChild(row(rows.getFirst(), columns, depth, true));
        table.appendChild(head);
        var body = new TableBody();
        rows.stream().skip(1).forEach(row -> body.appendChild(row(row, columns, depth, false)));
        if (body.getFirstChild() != null) {
            table.appendChild(body);
        }
        into.appendChild(table);
    }

    private static List<Element> cells(Element row) {
        var cells = new ArrayList<Element>();
        for (var cell : row.children()) {
            if (cells.size() < 100
                    && (cell.normalName().equals("td") || cell.normalName().equals("th"))) {
                cells.add(cell);
                for (int i = 1; i < span(cell); i++) {
                    cells.add(new Element("td"));
                }
            }
        }
        return cells;
    }

    private static int span(Element cell) {
        try {
            return Math.clamp(Long.parseLong(cell.attr("colspan")), 1, 100);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static TableRow row(List<Element> cells, int columns, int depth, boolean head) {
        var row = new TableRow();
        for (int i = 0; i < columns; i++) {
            var cell = new TableCell();
            cell.setHeader(head);
            if (i < cells.size()) {
                PastedInlines.read(cells.get(i), cell, depth + 1);
                PastedInlines.trim(cell);
                PastedInlines.onOneLine(cell);
            }
            row.appendChild(cell);
        }
        return row;
    }

    private void add(Node block) {
        if (block.getFirstChild() != null) {
            into.appendChild(block);
        }
    }

    private Paragraph inline() {
        if (open == null) {
            open = new Paragraph();
        }
        return open;
    }

    private void end() {
        if (open != null) {
            PastedInlines.trim(open);
            add(open);
            open = null;
        }
    }

    private static boolean hasBlocks(Element element) {
        return Pasted.BLOCKS.contains(element.normalName())
                || element.children().stream()
                        .anyMatch(child -> !Pasted.isUnseen(child) && hasBlocks(child, Pasted.DEEPEST));
    }

    private static boolean hasBlocks(Element element, int deeper) {
        return Pasted.BLOCKS.contains(element.normalName())
                || (deeper > 0 && element.children().stream().anyMatch(child -> hasBlocks(child, deeper - 1)));
    }
}
