package sk.jadro.base.text;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * HTML as word processors put it on the clipboard, as CommonMark with tables: headings, paragraphs, lists of many levels, links,
 * tables, emphasis. All else is left out, so that hostile HTML is its words at most. Takes time in proportion to its length;
 * what is nested deeper than anybody nests loses its depth, not its words.
 */
public final class Pasted {
    private static final int DEEPEST = 60;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\x{00a0}]+");
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "head", "meta", "title", "template", "iframe", "object", "svg", "noscript", "o:p");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private Pasted() {}

    /** Empty if nothing of it can be read. */
    public static String toMarkdown(String html) {
        var page = Jsoup.parse(html);
        PastedLists.nest(page.body());
        var document = new org.commonmark.node.Document();
        new Blocks(document).read(page.body(), 0);
        return Typed.lines(Markdown.written(document)).strip();
    }

    /** Reads blocks into one node. What stands between them is a paragraph. */
    private static final class Blocks {
        private final Node into;
        private @Nullable Paragraph open;

        Blocks(Node into) {
            this.into = into;
        }

        void read(Element element, int depth) {
            if (depth > DEEPEST) {
                inline().appendChild(new Text(element.text()));
                end();
                return;
            }
            for (var child : element.childNodes()) {
                switch (child) {
                    case Element inner when isUnseen(inner) -> {}
                    case Element inner
                    when hasBlocks(inner) -> {
                        end();
                        block(inner, depth + 1);
                        end();
                    }
                    case Element inner -> Inlines.read(inner, inline(), depth + 1);
                    case TextNode text when !text.isBlank() || open != null -> Inlines.words(text, inline());
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
                    new Blocks(quote).read(element, depth);
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
                new Blocks(item).read(asItem(child), depth);
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
                    .map(Blocks::cells)
                    .filter(cells ->
                            cells.stream().anyMatch(cell -> !cell.text().isBlank()))
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
                    Inlines.read(cells.get(i), cell, depth + 1);
                    Inlines.trim(cell);
                    Inlines.onOneLine(cell);
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
                Inlines.trim(open);
                add(open);
                open = null;
            }
        }

        private static boolean hasBlocks(Element element) {
            return BLOCKS.contains(element.normalName())
                    || element.children().stream().anyMatch(child -> !isUnseen(child) && hasBlocks(child, DEEPEST));
        }

        private static boolean hasBlocks(Element element, int deeper) {
            return BLOCKS.contains(element.normalName())
                    || (deeper > 0 && element.children().stream().anyMatch(child -> hasBlocks(child, deeper - 1)));
        }
    }

    /** Reads what stands within a line. */
    private static final class Inlines {
        static void read(Element element, Node into, int depth) {
            if (isUnseen(element)) {
                return;
            }
            if (depth > DEEPEST) {
                into.appendChild(new Text(element.text()));
                return;
            }
            var name = element.normalName();
            if (name.equals("br")) {
                into.appendChild(new HardLineBreak());
                return;
            }
            var node = marked(element, name);
            for (var child : element.childNodes()) {
                switch (child) {
                    case Element inner -> read(inner, node == null ? into : node, depth + 1);
                    case TextNode text -> words(text, node == null ? into : node);
                    default -> {}
                }
            }
            if (node != null && hasWords(node)) {
                apart(node, into);
            }
            if (BLOCKS.contains(name) && into.getLastChild() != null) {
                into.appendChild(new Text(" "));
            }
        }

        /** What an element means; null if nothing. */
        private static @Nullable Node marked(Element element, String name) {
            var style = ";" + style(element);
            if (name.equals("a")) {
                var to = element.attr("href").strip();
                var scheme = to.toLowerCase(Locale.ROOT);
                return scheme.startsWith("http://") || scheme.startsWith("https://") || scheme.startsWith("mailto:")
                        ? new Link(to.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E"), null)
                        : null;
            }
            if (name.equals("del")
                    || name.equals("s")
                    || name.equals("strike")
                    || style.contains(";text-decoration:line-through")) {
                return new Strikethrough("~~");
            }
            var plain = style.contains(";font-weight:normal") || style.contains(";font-weight:400");
            if (((name.equals("b") || name.equals("strong")) && !plain)
                    || style.contains(";font-weight:bold")
                    || style.contains(";font-weight:700")) {
                return new StrongEmphasis("**");
            }
            if ((name.equals("i") || name.equals("em")) && !style.contains(";font-style:normal")
                    || style.contains(";font-style:italic")) {
                return new Emphasis("*");
            }
            return null;
        }

        static void words(TextNode text, Node into) {
            var words = BLANKS.matcher(text.getWholeText()).replaceAll(" ");
            var ends = into.getLastChild() == null
                    || into.getLastChild() instanceof HardLineBreak
                    || (into.getLastChild() instanceof Text before
                            && before.getLiteral().endsWith(" "));
            var shown = ends && !(into instanceof StrongEmphasis || into instanceof Emphasis || into instanceof Link)
                    ? words.stripLeading()
                    : words;
            if (!shown.isEmpty()) {
                into.appendChild(new Text(shown));
            }
        }

        /** Blanks at the ends of what is marked stand beside it, as CommonMark wants. */
        private static void apart(Node node, Node into) {
            var first = node.getFirstChild();
            if (first instanceof Text text && text.getLiteral().startsWith(" ")) {
                into.appendChild(new Text(" "));
                text.setLiteral(text.getLiteral().stripLeading());
            }
            into.appendChild(node);
            var last = node.getLastChild();
            if (last instanceof Text text && text.getLiteral().endsWith(" ")) {
                text.setLiteral(text.getLiteral().stripTrailing());
                into.appendChild(new Text(" "));
            }
        }

        private static boolean hasWords(Node node) {
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Text text ? !text.getLiteral().isBlank() : hasWords(child)) {
                    return true;
                }
            }
            return false;
        }

        /** Takes blanks and breaks from the end. */
        static void trim(Node node) {
            for (var last = node.getLastChild(); last != null; last = node.getLastChild()) {
                if (last instanceof HardLineBreak) {
                    last.unlink();
                } else if (last instanceof Text text && text.getLiteral().isBlank()) {
                    text.unlink();
                } else {
                    if (last instanceof Text text) {
                        text.setLiteral(text.getLiteral().stripTrailing());
                    }
                    return;
                }
            }
        }

        /** A table's cell has no lines. */
        static void onOneLine(Node node) {
            for (var child = node.getFirstChild(); child != null; ) {
                var next = child.getNext();
                if (child instanceof HardLineBreak) {
                    child.insertAfter(new Text(" "));
                    child.unlink();
                } else {
                    onOneLine(child);
                }
                child = next;
            }
        }
    }

    private static boolean isUnseen(Element element) {
        var style = style(element);
        return UNSEEN.contains(element.normalName())
                || style.contains("display:none")
                || style.contains("mso-hide:all")
                || style.contains("mso-list:ignore");
    }

    private static String style(Element element) {
        return BLANKS.matcher(element.attr("style").toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
