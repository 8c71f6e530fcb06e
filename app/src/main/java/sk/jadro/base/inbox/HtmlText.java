package sk.jadro.base.inbox;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** HTML as plain text: lines as they are seen, what it quotes behind {@code >}, links with their addresses. */
final class HtmlText implements NodeFilter {
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST_QUOTE = 5;
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|\r|\n");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\x{00a0}]+");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "template", "iframe", "object", "svg", "noscript", "select");
    private static final Set<String> APART =
            Set.of("p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre", "hr");
    private static final Set<String> LINES = Set.of(
            "div",
            "li",
            "tr",
            "dl",
            "dt",
            "dd",
            "address",
            "article",
            "aside",
            "body",
            "center",
            "footer",
            "form",
            "header",
            "main",
            "nav",
            "section",
            "fieldset",
            "figure",
            "figcaption",
            "tbody",
            "thead");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quotes;
    private int verbatim;
    private boolean blank = true;

    private HtmlText() {}

    static String of(String html) {
        var page = Jsoup.parse(html.substring(0, Math.min(html.length(), LONGEST)));
        var written = new HtmlText();
        NodeTraversor.filter(written, page.body());
        written.endLine();
        return written.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        var name = element.normalName();
        breakAt(name);
        if (isQuote(element)) {
            endLine();
            quotes++;
        } else if (name.equals("pre")) {
            verbatim++;
        }
        switch (name) {
            case "br" -> newLine();
            case "li" -> line.append("- ");
            case "td", "th" -> {
                if (!line.isEmpty()) {
                    line.append(' ');
                }
            }
            default -> {}
        }
    }

    private void end(Element element) {
        var name = element.normalName();
        if (name.equals("a")) {
            writeAddress(element);
        }
        breakAt(name);
        if (isQuote(element)) {
            endLine();
            quotes--;
        } else if (name.equals("pre")) {
            verbatim--;
        }
    }

    private void breakAt(String name) {
        if (APART.contains(name)) {
            endLine();
            leaveBlank();
        } else if (LINES.contains(name)) {
            endLine();
        }
    }

    private void write(String words) {
        if (verbatim > 0) {
            var first = true;
            for (var part : LINE_ENDS.split(words, -1)) {
                if (!first) {
                    newLine();
                }
                line.append(part);
                first = false;
            }
            return;
        }
        var spaced = BLANKS.matcher(words).replaceAll(" ");
        var ended = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
        line.append(ended && spaced.startsWith(" ") ? spaced.substring(1) : spaced);
    }

    private void writeAddress(Element link) {
        var address = link.attr("href").strip();
        var bare = bare(address);
        if (address.regionMatches(true, 0, "http", 0, 4)
                && address.length() < 500
                && bare.length() > 0
                && !bare(line.substring(Math.max(0, line.length() - 600))).contains(bare)) {
            line.append(" <").append(address).append('>');
        }
    }

    private static String bare(String address) {
        var bare = address.toLowerCase(Locale.ROOT)
                .replace("https://", "")
                .replace("http://", "")
                .replace("www.", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            newLine();
        }
        line.setLength(0);
    }

    private void newLine() {
        var written = line.toString().stripTrailing();
        line.setLength(0);
        if (written.isEmpty()) {
            leaveBlank();
            return;
        }
        text.append("> ".repeat(Math.min(quotes, DEEPEST_QUOTE)))
                .append(written)
                .append('\n');
        blank = false;
    }

    private void leaveBlank() {
        if (!blank) {
            text.append('\n');
            blank = true;
        }
    }

    /** As mail programs mark what somebody else wrote; GMX does without the element. */
    private static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote") || element.attr("name").equals("quote");
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || BLANKS.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        .contains("display:none");
    }
}
