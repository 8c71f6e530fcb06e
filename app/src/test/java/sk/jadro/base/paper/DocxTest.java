package sk.jadro.base.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents for Word and Writer: what a page said is there as headings, lists, tables and links. */
class DocxTest {
    private static final Docx DOCX = new Docx();
    private static final Path WRITER = Path.of("/usr/bin/soffice");

    @Test
    void headingsHaveStylesWithTheirLevel() throws IOException {
        try (var document = read(Papers.slovak(Papers.ALL_ELEMENTS))) {
            for (var level = 1; level <= 6; level++) {
                var style = document.getStyles().getStyle("Heading" + level);
                assertThat(style.getName()).isEqualTo("heading " + level);
                assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal())
                        .isEqualTo(BigInteger.valueOf(level - 1));
            }
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getStyle() != null
                                    && paragraph.getStyle().startsWith("Heading"))
                            .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText()))
                    .containsExactly(
                            "Heading1 Zápisnica zo stretnutia",
                            "Heading2 Program",
                            "Heading3 Dochádzka",
                            "Heading4 Pojmy",
                            "Heading5 Päť",
                            "Heading6 Šesť");
        }
    }

    @Test
    void itemsAreInListsOfTheirDepth() throws IOException {
        try (var document = read(Papers.slovak(Papers.ALL_ELEMENTS))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getNumID() != null)
                            .map(paragraph ->
                                    paragraph.getNumIlvl() + " " + paragraph.getNumFmt() + " " + paragraph.getText()))
                    .containsExactly(
                            "0 bullet Prvý bod",
                            "0 bullet Druhý bod",
                            "1 lowerLetter vnorený jeden",
                            "1 lowerLetter vnorený dva",
                            "2 bullet hlboko",
                            "0 decimal Najprv",
                            "0 decimal Potom");
        }
    }

    @Test
    void eachNumberedListBeginsWithOne() throws IOException {
        try (var document = read(Papers.slovak("<ol><li>a</li></ol><p>b</p><ol><li>c</li></ol>"))) {
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getNumID)
                            .filter(id -> id != null))
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }
    }

    @Test
    void aTableRepeatsItsHeader() throws IOException {
        try (var document = read(Papers.slovak(Papers.longTable(110)))) {
            var rows = document.getTables().getFirst().getRows();
            assertThat(rows).hasSize(111);
            assertThat(rows.getFirst().isRepeatHeader()).isTrue();
            assertThat(rows.get(1).isRepeatHeader()).isFalse();
            assertThat(rows.get(110).getTableCells().stream().map(cell -> cell.getText()))
                    .containsExactly("110.", "Účastník 110");
        }
    }

    @Test
    void marksAndLinksAreKept() throws IOException {
        try (var document = read(Papers.slovak(Papers.ALL_ELEMENTS))) {
            var runs = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .toList();
            assertThat(runs).anySatisfy(run -> {
                assertThat(run.text()).isEqualTo("občianska spoločnosť");
                assertThat(run.isBold()).isTrue();
            });
            assertThat(runs).anySatisfy(run -> {
                assertThat(run.text()).isEqualTo("mestský úrad");
                assertThat(run.isItalic()).isTrue();
            });
            assertThat(runs).anySatisfy(run -> {
                assertThat(run.text()).isEqualTo("Neplatí.");
                assertThat(run.isStrikeThrough()).isTrue();
            });
            assertThat(runs).anySatisfy(run -> {
                assertThat(run.text()).isEqualTo("round table");
                assertThat(run.getLang()).isEqualTo("en");
            });
            assertThat(runs.stream()
                            .filter(XWPFHyperlinkRun.class::isInstance)
                            .map(run -> ((XWPFHyperlinkRun) run)
                                    .getHyperlink(document)
                                    .getURL()))
                    .contains("https://jadro.example/jadro/vystupy/1", "mailto:jadro@example.org");
        }
    }

    @Test
    void saysWhatItIsCalledWhoMadeItAndInWhichLanguage() throws IOException {
        try (var slovak = read(Papers.slovak(""));
                var english = read(Papers.english(""))) {
            var properties = slovak.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Zápisnica č. 12");
            assertThat(properties.getCreator()).isEqualTo("Jadro Trnava");
            assertThat(languageOf(slovak)).isEqualTo("sk-SK");
            assertThat(languageOf(english)).isEqualTo("en-GB");
            assertThat(slovak.getParagraphs().getFirst().getText()).isEqualTo("Zápisnica č. 12");
        }
    }

    @Test
    void pagesAreNumberedInTheFoot() throws IOException {
        try (var document = read(Papers.slovak(Papers.ALL_ELEMENTS))) {
            assertThat(document.getFooterList())
                    .hasSize(2)
                    .allSatisfy(foot -> assertThat(foot.getParagraphs().getFirst().getCTP().getFldSimpleList().stream()
                                    .map(field -> field.getInstr()))
                            .containsExactly("PAGE", "NUMPAGES"));
            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg())
                    .isTrue();
        }
    }

    @Test
    void allIsReadByPoi() throws IOException {
        try (var document = read(Papers.slovak(Papers.ALL_ELEMENTS));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains(
                            "Zápisnica zo stretnutia",
                            "hlboko",
                            "Ľubica Šťastná",
                            "Bez kruhov niet štvorcov.",
                            Papers.SLOVAK_LETTERS);
        }
    }

    /** As LibreOffice opens it. */
    @Test
    void writerShowsHeadingsItemsAndCells(@TempDir Path folder) throws Exception {
        var html = opened(Papers.slovak(Papers.ALL_ELEMENTS), "html", folder);
        var page = Jsoup.parse(html);
        assertThat(page.select("h1").text()).isEqualTo("Zápisnica zo stretnutia");
        assertThat(page.select("h2").text()).isEqualTo("Program");
        assertThat(page.select("ul > li").text()).contains("Prvý bod");
        assertThat(page.select("ol ol > li").text()).contains("vnorený jeden");
        assertThat(page.select("table td, table th").text())
                .contains("Ľubica Šťastná")
                .contains("Strana");
        assertThat(page.select("a[href='https://jadro.example/jadro/vystupy/1']")
                        .text())
                .contains("výstup č. 1");
        assertThat(page.text()).contains(Papers.SLOVAK_LETTERS);
    }

    private static String opened(Paper paper, String as, Path folder) throws Exception {
        var file = Files.write(folder.resolve("paper.docx"), DOCX.of(paper));
        var writer = new ProcessBuilder(
                        WRITER.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        as,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(writer.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            writer.destroyForcibly();
        }
        return Files.readString(folder.resolve("paper." + as), StandardCharsets.UTF_8);
    }

    private static String languageOf(XWPFDocument document) throws IOException {
        try (var styles = document.getStyles().getPackagePart().getInputStream()) {
            var xml = new String(styles.readAllBytes(), StandardCharsets.UTF_8);
            return xml.lines().collect(Collectors.joining()).replaceFirst(".*<w:lang w:val=\"([^\"]*)\".*", "$1");
        }
    }

    private static XWPFDocument read(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DOCX.of(paper)));
    }
}
