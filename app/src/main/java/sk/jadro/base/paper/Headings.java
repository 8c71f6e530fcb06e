package sk.jadro.base.paper;

import java.util.ArrayDeque;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The headings of a paper. */
final class Headings {
    private static final Set<String> NAMES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Headings() {}

    /** Each stands at most one level below the one that it stands under (ISO 14289-1, 7.4.2). */
    static void skipNoLevel(Element body) {
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
        return NAMES.contains(block.normalName());
    }

    /** From 1 to 6. */
    static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
