package sk.jadro.base.text;

import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Lists as word processors put them on the clipboard, made into lists within lists. Word writes paragraphs that say of which level
 * they are ({@code mso-list:l0 level2 lfo1}) with their marker as text; on the web it writes a list for each item; Google Docs and
 * OneNote put a list within a list, beside the item that it belongs to.
 */
final class PastedLists {
    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*\\blevel(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("^\\(?(?:(\\d{1,6})|[a-zA-Z]{1,5})[.)].*");
    private static final int DEEPEST = 9;

    private PastedLists() {}

    static void nest(Element body) {
        for (var element : List.copyOf(body.select("ul > ul, ul > ol, ol > ul, ol > ol"))) {
            var before = element.previousElementSibling();
            if (before != null && before.normalName().equals("li")) {
                before.appendChild(element);
            } else if (element.parent() != null
                    && element.parent().childrenSize() == 1
                    && element.parent().ownText().isBlank()) {
                element.parent().replaceWith(element);
            } else {
                element.wrap("<li></li>");
            }
        }
        for (var element : List.copyOf(body.select("p, h1, h2, h3, h4, h5, h6, li[data-aria-level]"))) {
            if (element.closest("body") != null && item(element).isPresent()) {
                gather(element);
            }
        }
    }

    /**
     * What stands as an item of a list.
     *
     * @param level from 1 on
     * @param start of an ordered one, which number it bears; 0 of any other
     */
    private record Item(Element element, int level, int start) {}

    private static Optional<Item> item(Element element) {
        if (element.normalName().equals("li")) {
            var list = element.parent();
            var level = number(element.attr("data-aria-level"));
            return list == null || level == 0
                    ? Optional.empty()
                    : Optional.of(new Item(
                            element,
                            level,
                            list.normalName().equals("ol") ? Math.max(1, number(list.attr("start"))) : 0));
        }
        var level = LEVEL.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        if (!level.find() || element.normalName().startsWith("h")) {
            return Optional.empty();
        }
        var marker = element.select("[style*=mso-list:Ignore]").text().strip();
        var number = NUMBER.matcher(marker);
        var start = number.matches() ? Math.max(1, number(number.group(1))) : 0;
        return Optional.of(new Item(element, number(level.group(1)), start));
    }

    /** Puts an item and all that follow it into one list, each on its level. */
    private static void gather(Element first) {
        var place = block(first);
        var anchor = new Element("div");
        place.before(anchor);
        var open = new ArrayDeque<Element>();
        for (Node next = place; next != null; ) {
            var following = next.nextSibling();
            if (next instanceof Element element) {
                var items = element.select("p, li[data-aria-level]").stream()
                        .map(PastedLists::item)
                        .flatMap(Optional::stream)
                        .toList();
                if (items.isEmpty()) {
                    break;
                }
                items.forEach(item -> put(item, anchor, open));
                element.remove();
            } else if (!(next instanceof TextNode text) || !text.isBlank()) {
                break;
            }
            next = following;
        }
        anchor.unwrap();
    }

    /** What stands beside others: the paragraph itself, or all that the item alone is wrapped in. */
    private static Element block(Element element) {
        var block = element;
        while (element.normalName().equals("li")
                && block.parent() != null
                && !block.parent().normalName().equals("body")
                && block.parent().select("li").size()
                        == (block == element ? block.parent().childrenSize() : 1)) {
            block = block.parent();
        }
        return block;
    }

    private static void put(Item item, Element anchor, ArrayDeque<Element> open) {
        int level = Math.clamp(item.level(), 1, DEEPEST);
        while (open.size() > level) {
            open.pop();
        }
        var ordered = item.start() > 0;
        while (open.size() < level) {
            var list = new Element(ordered ? "ol" : "ul");
            var into = open.isEmpty() ? anchor : lastItem(open.peek());
            if (ordered && item.start() > 1 && open.size() == level - 1) {
                list.attr("start", String.valueOf(item.start()));
            }
            into.appendChild(list);
            open.push(list);
        }
        var list = open.peek();
        if (list != null && list.normalName().equals("ol") != ordered) {
            var other = new Element(ordered ? "ol" : "ul");
            list.after(other);
            open.pop();
            open.push(other);
            list = other;
        }
        if (list != null) {
            var entry = new Element("li");
            List.copyOf(item.element().childNodes()).forEach(entry::appendChild);
            list.appendChild(entry);
        }
    }

    private static Element lastItem(Element list) {
        var last = list.lastElementChild();
        if (last == null) {
            last = new Element("li");
            list.appendChild(last);
        }
        return last;
    }

    private static int number(@Nullable String digits) {
        return digits == null
                        || digits.isEmpty()
                        || digits.length() > 6
                        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? 0
                : Integer.parseInt(digits);
    }
}
