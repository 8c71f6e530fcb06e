package sk.jadro.base.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What word processors put on the clipboard, each in its own manner. */
class PastedTest {
    private static final Path FOREIGN = Path.of("../../shared/data/clipboard");

    @Test
    void wordsListsAreParagraphsThatSayTheirLevel() {
        var word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{mso-x:1}</style></head><body>
                <!--StartFragment-->
                <h1>Porada<o:p></o:p></h1>
                <p class=MsoNormal>Prišlo <b style='mso-bidi-font-weight:normal'>päť</b> ľudí.<o:p></o:p></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>prvý bod</p>
                <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a.<span>&nbsp;</span></span>podbod</p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>druhý bod</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·</span>odrážka</p>
                <p class=MsoNormal>Koniec.</p>
                <!--EndFragment--></body></html>""";
        assertThat(Pasted.toMarkdown(word)).isEqualTo("""
                # Porada

                Prišlo **päť** ľudí.

                1. prvý bod
                   1. podbod
                2. druhý bod

                - odrážka

                Koniec.""");
    }

    @Test
    void wordOnTheWebWritesAListForEachItem() {
        var word = """
                <div class="ListContainerWrapper"><ol start="1"><li data-aria-level="1"><p><span>prvý</span></p></li></ol></div>
                <div class="ListContainerWrapper"><ul><li data-aria-level="2"><p><span>vnorený</span></p></li></ul></div>
                <div class="ListContainerWrapper"><ol start="2"><li data-aria-level="1"><p><span>druhý</span></p></li></ol></div>
                <div><p>Potom.</p></div>""";
        assertThat(Pasted.toMarkdown(word)).isEqualTo("""
                1. prvý
                   - vnorený
                2. druhý

                Potom.""");
    }

    @Test
    void googleDocsPutsAListBesideItsItemAndAllInABoldThatIsNone() {
        var docs = """
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2><span>Zhrnutie</span></h2>
                <p><span style="font-weight:700">Tučné</span><span style="font-style:italic"> a šikmé</span></p>
                <ul><li aria-level="1"><p>jeden</p></li><ul><li aria-level="2"><p>pod ním</p></li></ul><li><p>dva</p></li></ul>
                <p><a href="https://www.example.org/a b"><span>odkaz</span></a><br></p></b>""";
        assertThat(Pasted.toMarkdown(docs)).isEqualTo("""
                ## Zhrnutie

                **Tučné** *a šikmé*

                - jeden
                  - pod ním
                - dva

                [odkaz](https://www.example.org/a%20b)""");
    }

    @Test
    void aTableKeepsItsCells() {
        var table = """
                <table><tr><td colspan=2>Kto | čo</td><td>Dokedy</td></tr>
                <tr><td>Eva</td><td>listy<br>a vety</td><td><p>7. 12.</p></td></tr></table>""";
        assertThat(Pasted.toMarkdown(table).lines().map(line -> line.replaceAll("-+", "-")))
                .containsExactly("|Kto \\| čo||Dokedy|", "|-|-|-|", "|Eva|listy a vety|7. 12.|");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p onclick="x()">Ahoj<script>alert(1)</script></p>                | Ahoj
            <a href="javascript:alert(1)">klik</a>                            | klik
            <a href="data:text/html,x">klik</a>                               | klik
            <img src="file:///etc/passwd"><p>text</p>                         | text
            <iframe src="https://example.org"></iframe>text                   | text
            <p style="display:none">skryté</p><p>vidno</p>                    | vidno
            <svg><script>alert(1)</script></svg>x                             | x
            <p># nie nadpis</p>                                               | \\# nie nadpis
            <p>*nie* _tučné_ [x](y)</p>                                       | \\*nie\\* \\_tučné\\_ \\[x\\](y)
            <p>&lt;img src=x onerror=alert(1)&gt;</p>                         | \\<img src=x onerror=alert(1)\\>
            """)
    void hostileHtmlIsItsWordsAtMost(String html, String text) {
        assertThat(Pasted.toMarkdown(html)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<ul><li>", "<b><i>", "<table><tr><td>", "<blockquote>", "<span>"})
    void whatIsNestedDeeperThanAnybodyNestsKeepsItsWords(String opening) {
        assertThat(Pasted.toMarkdown(opening.repeat(5_000) + "slovo")).contains("slovo");
    }

    @Test
    void aMegabyteOfPastedWordIsRead() {
        var paragraph =
                "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·</span>"
                        + "Bod zápisu s <b>tučným</b> slovom.</p>";
        assertThat(Pasted.toMarkdown(paragraph.repeat(1_000_000 / paragraph.length()))
                        .lines()
                        .count())
                .isGreaterThan(5_000);
    }

    @Test
    void whateverTheTagsNoWordIsLost() {
        var tags = new String[] {
            "p", "div", "ul", "ol", "li", "b", "i", "table", "tr", "td", "h2", "a", "span", "br", "blockquote"
        };
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var html = new StringBuilder();
            int words = 0;
            for (int i = 0; i < 60; i++) {
                var tag = tags[random.nextInt(tags.length)];
                html.append(random.nextInt(3) == 0 ? "</" + tag + ">" : "<" + tag + ">");
                if (random.nextInt(2) == 0) {
                    html.append("slovo").append(words++).append(' ');
                }
            }
            var text = Pasted.toMarkdown(html.toString());
            for (int i = 0; i < words; i++) {
                assertThat(text).as("seed %d: %s", seed, html).contains("slovo" + i);
            }
        }
    }

    @Test
    void whatForeignProgramsPutThereKeepsItsWords() throws IOException {
        assumeTrue(Files.isDirectory(FOREIGN));
        try (var files = Files.walk(FOREIGN)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                var html = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                var text = Pasted.toMarkdown(html);
                var body = Jsoup.parse(html).body();
                body.select("[style*=mso-list:Ignore], style, script, title").remove();
                var shown = Jsoup.parse(Markdown.toHtml(text, Lang.EN, 1)).text();
                for (var word : body.text().replace('\u00a0', ' ').split("[^\\p{L}\\p{N}]+")) {
                    if (word.length() > 3) {
                        assertThat(shown).as("%s", file.getFileName()).contains(word);
                    }
                }
                assertThat(text).doesNotContain("mso-", "<!--", "file:///");
            }
        }
    }
}
