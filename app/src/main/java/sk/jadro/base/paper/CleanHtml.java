package sk.jadro.base.paper;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What somebody wrote, in the elements that a paper knows, and no more of it than a paper takes.
 *
 * @param body holds these elements only, in whatever order they came
 * @param isWhole whether nothing was left out for its length
 */
record CleanHtml(Element body, boolean isWhole) {
    private static final int MOST_ELEMENTS = 5_000;

    private static final String WITHOUT_WORDS =
            "script, style, template, noscript, iframe, frame, frameset, object, embed, svg, math, canvas, audio, video,"
                    + " textarea, select, button, title, head, noframes, noembed, xmp, plaintext";

    private static final Safelist ALLOWED = new Safelist()
            .addTags(Elements.BLOCKS.toArray(String[]::new))
            .addTags(Elements.MARKS.toArray(String[]::new))
            .addTags("br", "img")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .addAttributes("span", "lang")
            .addAttributes("th", "class")
            .addAttributes("img", "src", "alt");

    static CleanHtml of(Paper paper) {
        var html = paper.bodyHtml();
        var dirty = Jsoup.parseBodyFragment(html.substring(0, Math.min(html.length(), Paper.LONGEST)), paper.root());
        var isWhole = html.length() <= Paper.LONGEST & shorten(dirty.body());
        dirty.select("img").stream()
                .filter(picture -> !paper.pictures().containsKey(picture.attr("src"))
                        || picture.attr("alt").isBlank())
                .forEach(Element::remove);
        return new CleanHtml(clean(dirty), isWhole);
    }

    /** Whether all stays. Each element takes memory, however little it says. */
    private static boolean shorten(Element body) {
        var all = body.stream()
                .filter(element ->
                        Elements.BLOCKS.contains(element.normalName()) || Elements.MARKS.contains(element.normalName()))
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
            if (element.isBlock() && !Elements.BLOCKS.contains(element.normalName()) && element != dirty.body()) {
                element.tagName("p");
            }
            // Leads to a place in the page, which the document has not.
            if (element.attr("href").startsWith("#")) {
                element.removeAttr("href");
            }
        }
        return new Cleaner(ALLOWED).clean(dirty).body();
    }
}
