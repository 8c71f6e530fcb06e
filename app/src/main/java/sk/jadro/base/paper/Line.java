package sk.jadro.base.paper;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One paragraph or heading while its words are put into it, one space between any two. */
final class Line {
    private static final int DEEPEST_MARK = 8;
    private static final int LONGEST_ADDRESS = 2000;

    private final Element whole;
    private final String around;
    private boolean isSpaced = true;

    Line(Element whole) {
        this(whole, "");
    }

    /** All of it within one mark. */
    Line(Element whole, String around) {
        this.whole = whole;
        this.around = around;
    }

    void add(Node node) {
        add(node, into(), around.isEmpty() ? 0 : 1);
    }

    void addChildrenOf(Element from) {
        from.childNodes().forEach(this::add);
    }

    private Element into() {
        if (around.isEmpty()) {
            return whole;
        }
        return whole.firstElementChild() == null ? whole.appendElement(around) : whole.firstElementChild();
    }

    private void add(Node node, Element into, int depth) {
        if (node instanceof TextNode text) {
            var words = spaced(Letters.printable(text.getWholeText()));
            if (!words.isEmpty()) {
                into.appendText(words);
            }
        } else if (node instanceof Element element && element.nameIs("br")) {
            into.appendElement("br");
            isSpaced = true;
        } else if (node instanceof Element element && element.nameIs("img")) {
            into.appendElement("img")
                    .attr("src", element.attr("src"))
                    .attr("alt", Letters.printable(element.attr("alt")).replace('\n', ' '));
            isSpaced = false;
        } else if (node instanceof Element element) {
            if (Elements.BLOCKS.contains(element.normalName()) && !isSpaced) {
                into.appendText(" ");
                isSpaced = true;
            }
            var inner = mark(element, into, depth);
            for (var child : element.childNodes()) {
                add(child, inner, inner == into ? depth : depth + 1);
            }
            if (inner != into && inner.childNodeSize() == 0) {
                inner.remove();
            }
        }
    }

    /** Where what it holds goes: into a new mark, or where it stands itself. */
    private Element mark(Element from, Element into, int depth) {
        var name = from.normalName();
        if (!Elements.MARKS.contains(name) || depth >= DEEPEST_MARK || !name.equals("span") && isWithin(name, into)) {
            return into;
        }
        return switch (name) {
            case "a" ->
                address(from)
                        .map(to -> into.appendElement("a").attr("href", to))
                        .orElse(into);
            case "span" ->
                lang(from)
                        .map(lang -> into.appendElement("span").attr("lang", lang))
                        .orElse(into);
            default -> into.appendElement(name);
        };
    }

    private boolean isWithin(String name, Element into) {
        for (var outer = into; outer != null && outer != whole; outer = outer.parent()) {
            if (outer.nameIs(name)) {
                return true;
            }
        }
        return false;
    }

    private String spaced(String text) {
        var words = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var isSpace = text.charAt(i) == ' ' || text.charAt(i) == '\n';
            if (!isSpace) {
                words.append(text.charAt(i));
            } else if (!isSpaced) {
                words.append(' ');
            }
            isSpaced = isSpace;
        }
        return words.toString();
    }

    void end() {
        if (!whole.hasText() && whole.selectFirst("img") == null) {
            whole.remove();
        }
    }

    private static Optional<String> address(Element link) {
        try {
            var address = new URI(link.attr("href")).toASCIIString();
            return address.isEmpty() || address.length() > LONGEST_ADDRESS ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** As BCP 47 writes it: {@code en}, {@code en-GB}. */
    private static Optional<String> lang(Element span) {
        var lang = span.attr("lang").strip();
        var isTag = !lang.isEmpty()
                && lang.length() <= 35
                && lang.chars().allMatch(c -> c == '-' || c < 128 && Character.isLetterOrDigit(c))
                && Character.isLetter(lang.charAt(0))
                && !lang.endsWith("-");
        return isTag ? Optional.of(lang) : Optional.empty();
    }
}
