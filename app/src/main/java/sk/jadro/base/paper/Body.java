package sk.jadro.base.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says, laid out so that each format can be written from it without a further question:
 *
 * <pre>
 * body        = block*                                  begins with a heading of the first level, skips none
 * block       = h1…h6 | p | pre | hr | (ul | ol) of li | blockquote | dl of dt and dd | table
 * li, dd, blockquote, td, th = block*                   without headings, hr and, within a table, tables
 * h1…h6, p, dt = (text | br | strong | em | del | code | a with an absolute href | span with lang)*
 * table       = [thead of tr of th] tbody of tr         each row as wide as all, by a colspan of its last cell
 * </pre>
 *
 * Depth and width are bounded whatever was written, so that writing can't take more than its length allows.
 */
final class Body {
    private static final int MOST_ELEMENTS = 5_000;
    private static final int DEEPEST = 5;
    private static final int WIDEST = 16;
    private static final int MOST_HEADER_ROWS = 3;
    private static final int LONGEST_HEADER = 1200;

    private static final String WITHOUT_WORDS =
            "script, style, template, noscript, iframe, frame, frameset, object, embed, svg, math, canvas, audio, video,"
                    + " textarea, select, button, title, head, noframes, noembed, xmp, plaintext";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    static final Set<String> MARKS = Set.of("strong", "em", "del", "code", "a", "span");
    static final Set<String> BLOCKS = Set.of(
            "p",
            "pre",
            "hr",
            "ul",
            "ol",
            "li",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private static final Safelist ALLOWED = new Safelist()
            .addTags(BLOCKS.toArray(String[]::new))
            .addTags(MARKS.toArray(String[]::new))
            .addTags("br")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .addAttributes("span", "lang");

    private Body() {}

    static Element of(Paper paper) {
        var html = paper.bodyHtml();
        var dirty = Jsoup.parseBodyFragment(html.substring(0, Math.min(html.length(), Paper.LONGEST)), paper.root());
        var isWhole = html.length() <= Paper.LONGEST & shorten(dirty.body());
        var body = new Element("body");
        blocks(clean(dirty), body, new Place(0, false));
        if (!isWhole) {
            body.appendElement("p").text("[…]");
        }
        if (body.selectFirst("> h1") == null) {
            body.prependElement("h1").text(paper.title());
        }
        skipNoLevel(body);
        return body;
    }

    /** Whether all stays. Each element takes memory, however little it says. */
    private static boolean shorten(Element body) {
        var all = body.stream()
                .filter(element -> BLOCKS.contains(element.normalName()) || MARKS.contains(element.normalName()))
                .toList();
        // From behind, so that nothing has to move up.
        for (var i = all.size() - 1; i >= MOST_ELEMENTS; i--) {
            all.get(i).remove();
        }
        return all.size() <= MOST_ELEMENTS;
    }

    private static Element clean(Document dirty) {
        dirty.select(WITHOUT_WORDS).remove();
        for (var element : dirty.body().select("*")) {
            // What is a block elsewhere keeps its words apart from those beside it.
            if (element.isBlock() && !BLOCKS.contains(element.normalName()) && element != dirty.body()) {
                element.tagName("p");
            }
            // Leads to a place in the page, which the document has not.
            if (element.attr("href").startsWith("#")) {
                element.removeAttr("href");
            }
        }
        return new Cleaner(ALLOWED).clean(dirty).body();
    }

    /** How deep a block stands, and whether in a table, which holds no other. */
    private record Place(int depth, boolean isInTable) {
        Place within() {
            return new Place(depth + 1, isInTable);
        }

        Place inTable() {
            return new Place(depth + 1, true);
        }

        boolean isDeepest() {
            return depth >= DEEPEST;
        }
    }

    // ---- Blocks

    /** Words that stand between blocks become paragraphs. */
    private static void blocks(Element from, Element into, Place place) {
        Line line = null;
        for (var node : from.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                end(line);
                line = null;
                block(element, into, place);
            } else {
                line = line == null ? new Line(into.appendElement("p")) : line;
                line.add(node);
            }
        }
        end(line);
    }

    private static void end(@Nullable Line line) {
        if (line != null) {
            line.end();
        }
    }

    private static void block(Element from, Element into, Place place) {
        switch (from.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(from, into, place);
            case "pre" -> preformatted(from, into);
            case "hr" -> {
                if (place.depth == 0) {
                    into.appendElement("hr");
                }
            }
            case "ul", "ol" -> {
                if (place.isDeepest()) {
                    blocks(from, into, place);
                } else {
                    list(from, into, place);
                }
            }
            case "blockquote" -> {
                if (place.isDeepest()) {
                    blocks(from, into, place);
                } else {
                    within("blockquote", from, into, place.within());
                }
            }
            case "dl" -> {
                if (place.isDeepest()) {
                    blocks(from, into, place);
                } else {
                    var terms = into.appendElement("dl");
                    terms(from, terms, place);
                    dropIfEmpty(terms);
                }
            }
            case "table" -> {
                if (place.isDeepest() || place.isInTable) {
                    blocks(from, into, place);
                } else {
                    table(from, into, place);
                }
            }
            default -> blocks(from, into, place);
        }
    }

    private static void within(String name, Element from, Element into, Place place) {
        var container = into.appendElement(name);
        blocks(from, container, place);
        dropIfEmpty(container);
    }

    private static void dropIfEmpty(Element element) {
        if (element.childNodeSize() == 0) {
            element.remove();
        }
    }

    /** Below the first level of blocks it is a line in bold. */
    private static void heading(Element from, Element into, Place place) {
        var isHeading = place.depth == 0;
        var line = new Line(into.appendElement(isHeading ? from.normalName() : "p"), isHeading ? "" : "strong");
        line.addChildrenOf(from);
        line.end();
    }

    private static void preformatted(Element from, Element into) {
        var text = Letters.printable(from.wholeText()).stripTrailing();
        if (!text.isBlank()) {
            into.appendElement("pre").appendText(text);
        }
    }

    private static void list(Element from, Element into, Place place) {
        var list = into.appendElement(from.normalName());
        for (var node : from.childNodes()) {
            if (node instanceof Element element && element.nameIs("li")) {
                within("li", element, list, place.within());
            } else if (!isBlank(node)) {
                var item = list.lastElementChild() == null ? list.appendElement("li") : list.lastElementChild();
                blocks(wrapped(node), item, place.within());
                dropIfEmpty(item);
            }
        }
        dropIfEmpty(list);
    }

    private static void terms(Element from, Element terms, Place place) {
        for (var node : from.childNodes()) {
            if (node instanceof Element element && element.nameIs("dt")) {
                var line = new Line(terms.appendElement("dt"));
                line.addChildrenOf(element);
                line.end();
            } else if (node instanceof Element element && element.nameIs("dd")) {
                within("dd", element, terms, place.within());
            } else if (node instanceof Element element && element.nameIs("p")) {
                terms(element, terms, place);
            } else if (!isBlank(node)) {
                within("dd", wrapped(node), terms, place.within());
            }
        }
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text ? text.isBlank() : node instanceof Element element && !element.hasText();
    }

    private static Element wrapped(Node node) {
        return new Element("p").appendChild(node.clone());
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || MARKS.contains(element.normalName()) && holdsBlock(element);
    }

    private static boolean holdsBlock(Element element) {
        return element.childrenSize() > 0
                && element.stream().skip(1).anyMatch(inner -> BLOCKS.contains(inner.normalName()));
    }

    // ---- Tables

    private static void table(Element from, Element into, Place place) {
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
            blocks(cell, cells.getLast(), place.inTable());
        }
        if (cells.size() < columns) {
            cells.getLast().attr("colspan", Integer.toString(columns - cells.size() + 1));
        }
    }

    private static Element cell(Element from, Element row, boolean isHeader) {
        return isHeader || from.nameIs("th")
                ? row.appendElement("th").attr("scope", isHeader ? "col" : "row")
                : row.appendElement("td");
    }

    // ---- Headings

    /** Each stands at most one level below the one that it stands under (ISO 14289-1, 7.4.2). */
    private static void skipNoLevel(Element body) {
        var open = new ArrayDeque<Integer>();
        for (var heading : body.children()) {
            if (isHeading(heading)) {
                var level = level(heading);
                while (!open.isEmpty() && open.peek() >= level) {
                    open.pop();
                }
                open.push(level);
                heading.tagName("h" + open.size());
            }
        }
    }

    static boolean isHeading(Element block) {
        return HEADINGS.contains(block.normalName());
    }

    /** From 1 to 6. */
    static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
