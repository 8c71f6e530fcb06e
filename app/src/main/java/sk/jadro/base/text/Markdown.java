package sk.jadro.base.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * People's longer texts, written in CommonMark, as HTML that can be shown to anybody: raw HTML is shown as typed,
 * addresses and mailboxes in running text are links, what leads anywhere but to the web, a mailbox or a telephone stays
 * text, and foreign pictures become links. Headings begin one level below the one that they stand under and skip none,
 * whichever the text begins with.
 */
public final class Markdown {
    private static final UrlSanitizer ADDRESSES = new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel"));
    private static final int DEEPEST = 6;

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(AutolinkExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(ADDRESSES)
            .omitSingleParagraphP(false)
            .build();

    private Markdown() {}

    /**
     * @param lang the text's own
     * @param under the level of the heading that the text stands under: 1 for the page's own
     */
    public static String toHtml(String commonMark, Lang lang, int under) {
        var document = PARSER.parse(commonMark);
        document.accept(new Taming(lang, under));
        return RENDERER.render(document);
    }

    /** The words alone, a line each paragraph or heading. */
    public static String toPlain(String commonMark) {
        var words = new PlainWords();
        PARSER.parse(commonMark).accept(words);
        return words.collected.toString().strip();
    }

    /** What is read, without where links lead to. */
    private static final class PlainWords extends AbstractVisitor {
        private final StringBuilder collected = new StringBuilder();

        @Override
        public void visit(Text text) {
            collected.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            collected.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            collected.append(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            collected.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            collected.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            collected.append('\n');
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            collected.append('\n');
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            // What follows on the same line elsewhere is read apart from it.
            if (!collected.isEmpty() && Character.isLetterOrDigit(collected.charAt(collected.length() - 1))) {
                collected.append(':');
            }
            collected.append('\n');
        }
    }

    private static final class Taming extends AbstractVisitor {
        private final Lang lang;
        private final int under;
        private final Deque<Integer> open = new ArrayDeque<>();

        Taming(Lang lang, int under) {
            this.lang = lang;
            this.under = under;
        }

        @Override
        public void visit(Heading heading) {
            while (!open.isEmpty() && open.peek() >= heading.getLevel()) {
                open.pop();
            }
            open.push(heading.getLevel());
            heading.setLevel(Math.min(DEEPEST, under + open.size()));
            visitChildren(heading);
        }

        @Override
        public void visit(Text text) {
            text.setLiteral(Typesetting.of(text.getLiteral(), lang));
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (ADDRESSES.sanitizeLinkUrl(link.getDestination()).isEmpty()) {
                children(link).forEach(link::insertBefore);
                link.unlink();
            }
        }

        @Override
        public void visit(Image image) {
            var link = new Link(image.getDestination(), image.getTitle());
            children(image).forEach(link::appendChild);
            if (link.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            image.insertAfter(link);
            image.unlink();
            visit(link);
        }

        private static List<Node> children(Node node) {
            var children = new ArrayList<Node>();
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
