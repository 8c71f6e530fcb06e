package sk.jadro.base.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sk.jadro.base.text.Lang;
import sk.jadro.support.PdfUa;

/** PDFs can be read by everybody, as veraPDF says. */
class PdfTest {
    private static final Pdfs PDFS = new Pdfs();

    static List<Arguments> papers() {
        return List.of(
                Arguments.of("all elements", Papers.slovak(Papers.ALL_ELEMENTS)),
                Arguments.of("twenty pages", Papers.slovak(Papers.pages(24))),
                Arguments.of("a table over three pages", Papers.slovak(Papers.longTable(110))),
                Arguments.of("nothing", Papers.slovak("")),
                Arguments.of(
                        "English", Papers.english("<h1>Minutes</h1><p>Held in <span lang=\"sk\">Trnava</span>.</p>")),
                Arguments.of("letters that the typeface lacks", Papers.slovak("<p>👍 漢字 ☃ \uE000</p>")),
                Arguments.of(
                        "skipped levels",
                        Papers.slovak("<h3>Najprv tri</h3><p>a</p><h1>Potom jeden</h1><h5>a päť</h5><p>b</p>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void conformsToPdfUa(String name, Paper paper) throws Exception {
        assertThat(PdfUa.failures(PDFS.of(paper))).as(name).isEmpty();
    }

    @Test
    void sayWhatTheyAreCalledAndInWhichLanguageTheyAre() throws IOException {
        try (var pdf = Loader.loadPDF(PDFS.of(Papers.slovak(Papers.ALL_ELEMENTS)))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sk-SK");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Zápisnica č. 12");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Jadro Trnava");
        }
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        try (var pdf = Loader.loadPDF(PDFS.of(Papers.slovak(Papers.ALL_ELEMENTS)))) {
            assertThat(bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly(
                            "Zápisnica zo stretnutia", " Program", "  Dochádzka", "   Pojmy", "    Päť", "     Šesť");
        }
    }

    @Test
    void everySlovakLetterIsThere() throws IOException {
        assertThat(text(Papers.slovak("<p>" + Papers.SLOVAK_LETTERS + "</p>")))
                .contains(Papers.SLOVAK_LETTERS.split(" "));
    }

    @Test
    void anOwnTitleStandsOverWhatHasNone() throws IOException {
        assertThat(text(Papers.slovak("<p>Text</p>"))).contains("Zápisnica č. 12");
    }

    @Test
    void pagesAreNumberedAndNamedFromTheSecondOn() throws IOException {
        try (var pdf = Loader.loadPDF(PDFS.of(new Paper(
                Lang.SK,
                "Titul \"x\" \\ </style> } č. 12",
                "Jadro",
                "https://jadro.example",
                Papers.longTable(110))))) {
            var pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(3);
            assertThat(page(pdf, 1)).contains("1 / " + pages).doesNotContain("Titul");
            assertThat(page(pdf, 2)).contains("2 / " + pages).contains("Titul \"x\" \\ </style> } č. 12");
        }
    }

    @Test
    void aTableRepeatsItsHeaderOnEachPage() throws IOException {
        try (var pdf = Loader.loadPDF(PDFS.of(Papers.slovak(Papers.longTable(110))))) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(page(pdf, page)).contains("Poradie");
            }
        }
    }

    @Test
    void linksLeadToWholeAddresses() throws IOException {
        try (var pdf = Loader.loadPDF(PDFS.of(Papers.slovak(Papers.ALL_ELEMENTS)))) {
            var links = new ArrayList<String>();
            for (var annotation : pdf.getPage(0).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
                    links.add(to.getURI());
                }
            }
            assertThat(links).contains("https://jadro.example/jadro/vystupy/1", "mailto:jadro@example.org");
        }
    }

    private static List<String> bookmarks(PDOutlineNode under, String indent) {
        var found = new ArrayList<String>();
        for (PDOutlineItem item : under.children()) {
            found.add(indent + item.getTitle());
            found.addAll(bookmarks(item, indent + " "));
        }
        return found;
    }

    private static String text(Paper paper) throws IOException {
        try (var pdf = Loader.loadPDF(PDFS.of(paper))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }
}
