package sk.jadro.base.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * People's longer texts, written in CommonMark, as HTML that can be shown to anybody: raw HTML is shown as typed,
 * addresses other than http, https and mailto are dropped, foreign pictures become links, and a first-level heading
 * becomes a second-level one, because the page has its own.
 */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .omitSingleParagraphP(false)
            .build();

    private Markdown() {}

    public static String toHtml(String commonMark) {
        var document = PARSER.parse(commonMark);
        document.accept(new Taming());
        return RENDERER.render(document);
    }

    private static final class Taming extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(2, heading.getLevel()));
            visitChildren(heading);
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
        }

        private static List<Node> children(Image image) {
            var children = new ArrayList<Node>();
            for (var child = image.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
