package sk.jadro.base.paper;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements that a paper is written in. */
final class Elements {
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

    private Elements() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || MARKS.contains(element.normalName()) && holdsBlock(element);
    }

    private static boolean holdsBlock(Element element) {
        return element.childrenSize() > 0
                && element.stream().skip(1).anyMatch(inner -> BLOCKS.contains(inner.normalName()));
    }
}
