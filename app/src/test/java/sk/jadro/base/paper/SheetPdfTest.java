package sk.jadro.base.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sk.jadro.base.paper.Format.Size;
import sk.jadro.base.text.Lang;
import sk.jadro.base.ui.QrCode;
import sk.jadro.support.PdfUa;

/** Sheets that people write on: of their size, filled with lines, with pictures of our own and nobody else's. */
class SheetPdfTest {
    private static final Pdfs PDFS = new Pdfs();
    private static final Picture CODE =
            Picture.ofPng(QrCode.of("https://jadro.example/a").png(), 26);

    private static final String HEAD = "<h1>Mapa zelene</h1><p><img src=\"code\" alt=\"QR kód\">Čo to je.</p>";
    private static final String TABLE = """
            <table><thead><tr><th class="wide">Meno</th><th>Za koho</th><th>Podpis</th></tr></thead>
            <tbody><tr><td></td><td>☐ mesto<br>☐ verejnosť</td><td></td></tr></tbody></table>
            """;

    @ParameterizedTest
    @EnumSource
    void everybodyCanReadThem(Size size) throws Exception {
        assertThat(PdfUa.failures(PDFS.of(sheet(size, HEAD + TABLE + HEAD + TABLE))))
                .isEmpty();
    }

    @Test
    void theyAreAsLargeAsTheyAreAskedFor() throws IOException {
        assertThat(millimetres(sheet(Size.A4, HEAD))).containsExactly(297, 210);
        assertThat(millimetres(sheet(Size.A3, HEAD))).containsExactly(420, 297);
        assertThat(millimetres(Papers.slovak(Papers.ALL_ELEMENTS))).containsExactly(210, 297);
    }

    @ParameterizedTest
    @EnumSource
    void theLastRowStandsThereAsOftenAsThePageHasRoom(Size size) throws IOException {
        try (var pdf = Loader.loadPDF(PDFS.of(sheet(size, HEAD + TABLE)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(lines(pdf, 1)).isBetween(size == Size.A4 ? 8L : 14L, 22L);
        }
    }

    @Test
    void whatStandsAboveTakesLinesAway() throws IOException {
        var much = "<p>" + "Dlhé slová o tom, čo to je. ".repeat(100) + "</p>";
        try (var little = Loader.loadPDF(PDFS.of(sheet(Size.A4, HEAD + TABLE)));
                var more = Loader.loadPDF(PDFS.of(sheet(Size.A4, HEAD + much + TABLE)))) {
            assertThat(more.getNumberOfPages()).isEqualTo(1);
            assertThat(lines(more, 1)).isPositive().isLessThan(lines(little, 1));
        }
    }

    @Test
    void eachHeadingOfTheFirstLevelBeginsAPageThatIsFilled() throws IOException {
        try (var pdf = Loader.loadPDF(PDFS.of(sheet(Size.A4, (HEAD + TABLE).repeat(3))))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(lines(pdf, 1)).isEqualTo(lines(pdf, 2)).isEqualTo(lines(pdf, 3));
        }
    }

    @Test
    void picturesAreSaidInWords() throws IOException {
        try (var pdf = Loader.loadPDF(PDFS.of(sheet(Size.A4, HEAD)))) {
            assertThat(alternatives(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("QR kód");
        }
        try (var docx = new XWPFDocument(new ByteArrayInputStream(new Docx().of(sheet(Size.A4, HEAD))));
                var text = new XWPFWordExtractor(docx)) {
            assertThat(text.getText()).contains("QR kód");
        }
    }

    @Test
    void noOtherPictureIsShown() throws IOException {
        var foreign = "<p>slovo<img src=\"https://jadro.example/x.png\" alt=\"x\"><img src=\"code\">" + "<img src=\""
                + CODE.address() + "\" alt=\"y\"></p>";
        try (var pdf = Loader.loadPDF(PDFS.of(sheet(Size.A4, foreign)))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private static Paper sheet(Size size, String body) {
        var pictures = Map.of("code", CODE);
        return new Paper(Lang.SK, "Mapa zelene", "Jadro", "https://jadro.example", body, Format.sheet(size), pictures);
    }

    private static List<Integer> millimetres(Paper paper) throws IOException {
        try (var pdf = Loader.loadPDF(PDFS.of(paper))) {
            var box = pdf.getPage(0).getMediaBox();
            return List.of(Math.round(box.getWidth() * 25.4f / 72), Math.round(box.getHeight() * 25.4f / 72));
        }
    }

    private static long lines(PDDocument pdf, int page) throws IOException {
        var words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        return Arrays.stream(words.getText(pdf).split("\n"))
                .filter(line -> line.contains("☐ mesto"))
                .count();
    }

    private static List<String> alternatives(PDStructureNode under) {
        return under.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> element.getCOSObject().containsKey(COSName.ALT)
                        ? List.of(element.getAlternateDescription()).stream()
                        : alternatives(element).stream())
                .toList();
    }
}
