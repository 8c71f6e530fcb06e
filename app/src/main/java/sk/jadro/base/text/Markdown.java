package sk.jadro.base.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
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
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * People's longer texts, written in CommonMark and the tables of GitHub Flavored Markdown, as HTML that can be shown to anybody: raw HTML is shown as typed,
 * addresses and mailboxes in running text are links, what leads anywhere but to the web, a mailbox or a telephone stays
 * text, and foreign pictures become links. Headings begin one level below the one that they stand under and skip none,
 * whichever the text begins with.
 */
public final class Markdown {
    private static final UrlSanitizer ADDRESSES = new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel"));
    private static final int DEEPEST = 6;

    private static final List<Extension> EXTENSIONS =
            List.of(AutolinkExtension.create(), TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(ADDRESSES)
            .omitSingleParagraphP(false)
            .build();

    private static final MarkdownRenderer WRITER =
            MarkdownRenderer.builder().extensions(EXTENSIONS).build();

    /** Long texts are read far more often than they change. */
    private static final Cache<Written, String> MADE = Caffeine.newBuilder()
            .maximumWeight(2_000_000)
            .weigher((Written written, String html) -> written.commonMark().length() + html.length())
            .build();

    private Markdown() {}

    private record Written(String commonMark, Lang lang, int under) {}

    /**
     * A piece of a text that stands for itself: a heading, a paragraph, a whole list or table.
     *
     * @param line which of the text's lines it begins with, the first being 0
     * @param source as it was written, without blank lines around it
     */
    public record Block(int line, String source, String html, boolean isHeading) {}

    /**
     * @param lang the text's own
     * @param under the level of the heading that the text stands under: 1 for the page's own
     */
    public static String toHtml(String commonMark, Lang lang, int under) {
        return MADE.get(
                new Written(commonMark, lang, under),
                written -> RENDERER.render(tame(written.commonMark(), written.lang(), written.under())));
    }

    /** The same, piece by piece. */
    public static List<Block> blocks(String commonMark, Lang lang, int under) {
        var lines = commonMark.lines().toList();
        return children(tame(commonMark, lang, under)).stream()
                .filter(node -> !node.getSourceSpans().isEmpty())
                .map(node -> block(node, lines))
                .toList();
    }

    private static Block block(Node node, List<String> lines) {
        int first = node.getSourceSpans().getFirst().getLineIndex();
        int last = node.getSourceSpans().getLast().getLineIndex();
        return new Block(
                first,
                String.join("\n", lines.subList(first, last + 1)),
                RENDERER.render(node),
                node instanceof Heading);
    }

    /** Words of one line that mean nothing but themselves, as CommonMark: {@code 1\\. máj}. */
    public static String literal(String words) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(Typed.line(words.replace('\n', ' '))));
        return WRITER.render(paragraph).strip();
    }

    /** Words of several lines that mean nothing but themselves: each line is a paragraph. */
    public static String literals(String words) {
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(Markdown::literal)
                .collect(Collectors.joining("\n\n"));
    }

    static String written(Node document) {
        return WRITER.render(document);
    }

    private static Node tame(String commonMark, Lang lang, int under) {
        var document = PARSER.parse(commonMark);
        document.accept(new Taming(lang, under));
        return document;
    }

    private static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
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

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            if (node instanceof TableCell) {
                collected.append(node.getNext() == null ? "" : " | ");
            } else if (node instanceof TableRow) {
                collected.append('\n');
            }
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
    }
}
