package sk.jadro.base.paper;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Lays out blocks. */
final class Blocks {
    private Blocks() {}

    /** Words that stand between blocks become paragraphs. */
    static void add(Element from, Element into, Place place) {
        Line line = null;
        for (var node : from.childNodes()) {
            if (node instanceof Element element && Elements.isBlock(element)) {
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
                if (place.isTop()) {
                    into.appendElement("hr");
                }
            }
            case "ul", "ol" -> {
                if (place.isDeepest()) {
                    add(from, into, place);
                } else {
                    list(from, into, place);
                }
            }
            case "blockquote" -> {
                if (place.isDeepest()) {
                    add(from, into, place);
                } else {
                    within("blockquote", from, into, place.within());
                }
            }
            case "dl" -> {
                if (place.isDeepest()) {
                    add(from, into, place);
                } else {
                    var terms = into.appendElement("dl");
                    terms(from, terms, place);
                    dropIfEmpty(terms);
                }
            }
            case "table" -> {
                if (place.isDeepest() || place.isInTable()) {
                    add(from, into, place);
                } else {
                    Tables.add(from, into, place);
                }
            }
            default -> add(from, into, place);
        }
    }

    private static void within(String name, Element from, Element into, Place place) {
        var container = into.appendElement(name);
        add(from, container, place);
        dropIfEmpty(container);
    }

    private static void dropIfEmpty(Element element) {
        if (element.childNodeSize() == 0) {
            element.remove();
        }
    }

    /** Below the first level of blocks it is a line in bold. */
    private static void heading(Element from, Element into, Place place) {
        var isHeading = place.isTop();
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
                add(wrapped(node), item, place.within());
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
}
