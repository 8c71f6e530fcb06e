package sk.jadro.base.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Typesetting;

/**
 * Makes PDFs that can be read by everybody: tagged, with bookmarks, title and language, after PDF/UA-1 (ISO 14289-1:2014).
 * Page numbers in the foot, the title in the head from the second page on unless it is a sheet to be written on.
 *
 * <p>Nothing is ever fetched. One document is made at a time, as it is held in memory while it is made; others wait their
 * turn.
 */
@Component
public final class Pdfs {
    private static final String FAMILY = "Source Sans 3";
    private static final int LONGEST_HEAD = 90;
    private static final int LONGEST_BOOKMARK = 120;

    private final List<Cut> typeface = List.of(
            new Cut("400", 400, FontStyle.NORMAL),
            new Cut("400-italic", 400, FontStyle.ITALIC),
            new Cut("700", 700, FontStyle.NORMAL),
            new Cut("700-italic", 700, FontStyle.ITALIC));
    private final String look = text("sk/jadro/base/paper/paper.css");
    private final String lookOfSheets = text("sk/jadro/base/paper/sheet.css");

    public Pdfs() {
        XRLog.setLoggingEnabled(false);
    }

    /** The file's content. */
    public byte[] of(Paper paper) {
        return Press.alone(() -> {
            var document = document(paper);
            if (paper.format().isWrittenOn()) {
                fill(document);
            }
            return print(document);
        });
    }

    /** As a file for whoever asked for it, by a name without {@code .pdf}. */
    public ResponseEntity<byte[]> download(Paper paper, String name) {
        return Download.of(of(paper), name + ".pdf", MediaType.APPLICATION_PDF);
    }

    /** The same for those alone who may see it: found by no search engine, its address told to nobody. */
    public View keptSecret(Paper paper, String name) {
        var file = of(paper);
        return (model, request, response) -> {
            response.setContentType(MediaType.APPLICATION_PDF_VALUE);
            response.setContentLength(file.length);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(name + ".pdf"));
            response.getOutputStream().write(file);
        };
    }

    /** Lays it out once for what has room on its pages. */
    private void fill(Document document) {
        FreeLines.add(document.body());
        try (var pdf = new PDDocument();
                var layout = printer(pdf, document).buildPdfRenderer()) {
            layout.layout();
            FreeLines.keepFirstPages(document.body(), layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] print(Document document) {
        var file = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var printer = printer(pdf, document);
            printer.toStream(file);
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private PdfRendererBuilder printer(PDDocument pdf, Document document) {
        var printer = new PdfRendererBuilder();
        printer.usePdfUaAccessibility(true);
        printer.withProducer("Jadro");
        printer.usePDDocument(pdf);
        printer.useReplacementText("□");
        for (var cut : typeface) {
            printer.useFont(cut.in(pdf), FAMILY, cut.weight, cut.style, true);
        }
        for (var when : ExternalResourceControlPriority.values()) {
            printer.useExternalResourceAccessControl((address, kind) -> Picture.isHeldBy(address), when);
        }
        printer.useUriResolver((base, address) -> Picture.isHeldBy(address) ? address : null);
        printer.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(document), null);
        return printer;
    }

    private Document document(Paper paper) {
        var document = Document.createShell("");
        document.expectFirst("html").attr("lang", paper.lang().locale().toLanguageTag());
        var body = document.body();
        body.appendChildren(Body.of(paper).childNodes());
        body.nodeStream(TextNode.class)
                .forEach(text -> text.text(Typesetting.of(text.getWholeText(), langOf(text, paper.lang()))));
        // What a link is called is read with it (ISO 14289-1, 7.18.5).
        body.select("a").forEach(link -> link.attr("title", link.text()));
        body.select("img").forEach(shown -> show(shown, paper));

        var head = document.head();
        head.appendElement("title").text(paper.title());
        meta(head, "author", paper.author());
        meta(head, "description", paper.title());
        head.appendElement("style")
                .appendChild(new DataNode(look(paper.format())
                        .replace("${size}", paper.format().css())
                        .replace("${title}", literal(shortened(paper.title(), LONGEST_HEAD)))));
        bookmarks(body, head.appendElement("bookmarks"));
        return document;
    }

    private String look(Format format) {
        return format.isWrittenOn() ? look + lookOfSheets : look;
    }

    private static void show(Element shown, Paper paper) {
        var picture = Objects.requireNonNull(paper.pictures().get(shown.attr("src")));
        shown.attr("src", picture.address()).attr("style", "width: " + picture.width() + "mm");
    }

    private static Lang langOf(TextNode text, Lang ofAll) {
        for (var around = text.parent(); around instanceof Element element; around = element.parent()) {
            if (element.nameIs("span")) {
                return element.attr("lang").startsWith("sk") ? Lang.SK : Lang.EN;
            }
        }
        return ofAll;
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    /** The headings, each within the one that it stands under. */
    private static void bookmarks(Element body, Element bookmarks) {
        var open = new ArrayDeque<>(List.of(bookmarks));
        var count = 0;
        for (var heading : body.children()) {
            if (!Headings.isHeading(heading)) {
                continue;
            }
            heading.id("heading-" + ++count);
            while (open.size() > Headings.level(heading)) {
                open.pop();
            }
            open.push(open.element()
                    .appendElement("bookmark")
                    .attr("name", shortened(heading.text(), LONGEST_BOOKMARK))
                    .attr("href", "#" + heading.id()));
        }
    }

    private static String shortened(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        var end = words.offsetByCodePoints(0, Math.min(length - 1, words.codePointCount(0, words.length())));
        return words.substring(0, end).strip() + "…";
    }

    /** As a string of CSS in which no letter can mean anything else (CSS Syntax 3, 4.3.7). */
    private static String literal(String words) {
        var string = new StringBuilder("\"");
        words.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter == ' ') {
                string.appendCodePoint(letter);
            } else {
                string.append('\\').append("%06x ".formatted(letter));
            }
        });
        return string.append('"').toString();
    }

    private static String text(String path) {
        return new String(read(path), StandardCharsets.UTF_8);
    }

    private static byte[] read(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the web build has not run", e);
        }
    }

    /** One of the typeface's, held in memory. */
    private static final class Cut {
        private final byte[] file;
        private final int weight;
        private final FontStyle style;

        Cut(String name, int weight, FontStyle style) {
            this.file = read("typeface/source-sans-3-" + name + ".ttf");
            this.weight = weight;
            this.style = style;
        }

        /** Read when it is first needed, as a document has what it embeds to itself. */
        PDFontSupplier in(PDDocument pdf) {
            return new PDFontSupplier(null) {
                @Override
                public PDFont supply() {
                    return embedded(pdf);
                }
            };
        }

        private PDFont embedded(PDDocument pdf) {
            try {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                // Looking for ligatures takes four times as long as all else.
                font.setEnableGsub(false);
                return PDType0Font.load(pdf, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
