package sk.jadro.base.text;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * HTML as word processors put it on the clipboard, as CommonMark with tables: headings, paragraphs, lists of many levels, links,
 * tables, emphasis. All else is left out, so that hostile HTML is its words at most. Takes time in proportion to its length;
 * what is nested deeper than anybody nests loses its depth, not its words.
 */
public final class Pasted {
    static final int DEEPEST = 60;
    static final Pattern BLANKS = Pattern.compile("[\\s\\x{00a0}]+");
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "head", "meta", "title", "template", "iframe", "object", "svg", "noscript", "o:p");
    static final Set<String> BLOCKS = Set.of(
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
        new PastedBlocks(document).read(page.body(), 0);
        return Typed.lines(Markdown.written(document)).strip();
    }

    static boolean isUnseen(Element element) {
        var style = style(element);
        return UNSEEN.contains(element.normalName())
                || style.contains("display:none")
                || style.contains("mso-hide:all")
                || style.contains("mso-list:ignore");
    }

    static String style(Element element) {
        return BLANKS.matcher(element.attr("style").toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
