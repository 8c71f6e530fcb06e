package sk.jadro.base.text;

import java.util.Locale;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads what stands within a line. */
final class PastedInlines {
    private PastedInlines() {}

    static void read(Element element, Node into, int depth) {
        if (Pasted.isUnseen(element)) {
            return;
        }
        if (depth > Pasted.DEEPEST) {
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
        if (Pasted.BLOCKS.contains(name) && into.getLastChild() != null) {
            into.appendChild(new Text(" "));
        }
    }

    /** What an element means; null if nothing. */
    private static @Nullable Node marked(Element element, String name) {
        var style = ";" + Pasted.style(element);
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
        var words = Pasted.BLANKS.matcher(text.getWholeText()).replaceAll(" ");
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
