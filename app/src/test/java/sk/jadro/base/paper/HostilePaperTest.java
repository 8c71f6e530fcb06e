package sk.jadro.base.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sk.jadro.base.text.Lang;

/** Whatever a body holds, a document comes of it, and nothing is asked of anybody. */
@Tag("full")
class HostilePaperTest {
    private static final Pdfs PDFS = new Pdfs();
    private static final Docx DOCX = new Docx();
    private static final int MEGABYTE = 1_000_000;

    static List<Arguments> bodies() {
        return List.of(
                body("many deep", "<div>".repeat(5000) + "slovo"),
                body("deep lists", "<ul><li>".repeat(2000) + "slovo"),
                body("deep quotes", "<blockquote>".repeat(5000) + "slovo"),
                body("tables in tables", "<table><tr><td>".repeat(500) + "slovo"),
                body("deep marks", "<strong><em><a href='/x'>".repeat(1000) + "slovo"),
                body("unclosed", "<h1><p><table><tr><td><strong>slovo<ul><li"),
                body("a word of a megabyte", "slovo".repeat(MEGABYTE / 5)),
                body("a megabyte of text", "<p>slovo " + "a ".repeat(MEGABYTE / 2)),
                body("a row of a megabyte", "<table><tr><td>slovo" + "<td>x".repeat(MEGABYTE / 5)),
                body("rows of a megabyte", "<table><tr><th>slovo" + "<tr><td>a<td>b".repeat(MEGABYTE / 14)),
                body("a table of headers", "<table>" + "<tr><th>slovo".repeat(3000)),
                body("a cell over pages", "<table><tr><td>" + "<p>slovo".repeat(2000)),
                body("no letters", "<p>\0\uD800\uFFFE\u0007\u200B slovo \uDC00"),
                body("odd links", "<a href='http://[x'>a</a><a href='http://x y/\"<>'>b</a><a href='//'>c</a><p>slovo"),
                body("nothing but a table", "<table><tr></tr><caption>slovo</caption></table>"),
                body("entities", "<p>slovo &#0; &#x110000; &bogus; &amp;lt;"));
    }

    private static Arguments body(String name, String html) {
        return Arguments.of(name, html);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void anyBodyBecomesADocument(String name, String html) throws Exception {
        try (var pdf = Loader.loadPDF(PDFS.of(Papers.slovak(html)))) {
            assertThat(new PDFTextStripper().getText(pdf)).as(name).contains("slovo");
        }
        assertThat(words(DOCX.of(Papers.slovak(html)))).as(name).contains("slovo");
    }

    /** As it is packed: POI takes what repeats itself this much for a bomb. */
    private static String words(byte[] docx) throws IOException {
        try (var files = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!files.getNextEntry().getName().equals("word/document.xml")) {
                files.closeEntry();
            }
            return new String(files.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nothingIsFetched() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var there = "http://localhost:" + server.getAddress().getPort() + "/";
            var html = """
                    <link rel="stylesheet" href="THEREa.css"><style>@import "THEREb.css"; p { background: url(THEREc.png) }</style>
                    <base href="THEREd/"><img src="THEREe.png"><img src="file:///etc/passwd"><iframe src="THEREf"></iframe>
                    <object data="THEREg"></object><embed src="THEREh"><script src="THEREi.js"></script><svg><image href="THEREj"/></svg>
                    <p style="background-image: url(THEREk.png)">slovo <a href="THEREl">odkaz</a></p><video poster="THEREm"></video>
                    <bookmarks><bookmark name="x" href="THEREn"/></bookmarks><input type="image" src="THEREo">
                    """.replace("THERE", there);
            var paper = new Paper(Lang.SK, "\"; } @import url(" + there + "p.css); {", there, there, html);
            try (var pdf = Loader.loadPDF(PDFS.of(paper))) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("slovo").doesNotContain("root:", "@import \"");
            }
            DOCX.of(paper);
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void whatIsNotWrittenByUsIsLeftOut() {
        var body = Body.of(Papers.slovak("""
                <script>alert(1)</script><style>p{}</style><iframe>rám</iframe><textarea>pole</textarea>
                <div onclick="x()">jeden</div><div>dva</div><p id="a" class="b" style="c">tri <a href="javascript:alert(1)">štyri</a>
                <a href="data:text/html,x">päť</a> <a href="#dole">šesť</a> <a href=" JaVaScRiPt:x">sedem</a></p>"""));
        assertThat(body.html().replace("\n", ""))
                .isEqualTo("<h1>Zápisnica č. 12</h1><p>jeden</p><p>dva</p><p>tri štyri päť šesť sedem</p>");
    }

    @Test
    void whatIsTooLongSaysSo() {
        assertThat(end("<p>slovo</p>".repeat(20_000))).isEqualTo("[…]");
        assertThat(end("<p>slovo</p>".repeat(6000))).isEqualTo("[…]");
        assertThat(end("<p>slovo</p>".repeat(2000))).isEqualTo("slovo");
    }

    private static String end(String html) {
        return Body.of(Papers.slovak(html)).children().getLast().text();
    }

    @Test
    void twentyPagesTakeSeconds() {
        assertThatCode(() -> PDFS.of(Papers.slovak(Papers.pages(24)))).doesNotThrowAnyException();
        var begun = System.nanoTime();
        PDFS.of(Papers.slovak(Papers.pages(24)));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }
}
