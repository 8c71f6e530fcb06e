package sk.jadro.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void paragraphsListsAndLinksAreShown() {
        var html = html("Prvý odsek.\n\n- jedna\n- dve\n\n[úrad](https://www.banskabystrica.sk)");
        assertThat(html.select("p").eachText()).containsExactly("Prvý odsek.", "úrad");
        assertThat(html.select("li").eachText()).containsExactly("jedna", "dve");
        assertThat(html.select("a").eachAttr("href")).containsExactly("https://www.banskabystrica.sk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <b onclick=alert(1)>tučne</b>",
                "<div>\n\nodsek\n\n</div>",
                "<!-- poznámka -->",
                "<iframe src=https://example.org></iframe>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>"
            })
    void rawHtmlIsShownAsTyped(String typed) {
        var html = html(typed);
        assertThat(html.select("script, b, div, iframe, img, svg")).isEmpty();
        assertThat(html.body().text().replaceAll("\\s+", "")).isEqualTo(typed.replaceAll("\\s+", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](<javascript&#58;alert(1)>)",
                "[x](&#106;avascript:alert(1))",
                "[x](vbscript:msgbox)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "![x](javascript:alert(1))",
                "[x]\n\n[x]: javascript:alert(1)",
                "<javascript:alert(1)>"
            })
    void linksThatRunScriptsLeadNowhere(String typed) {
        assertThat(html(typed).select("a, [src]")).isEmpty();
        assertThat(html(typed).body().text()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d=e",
                "http://example.org",
                "mailto:urad@example.org",
                "tel:+421484330111",
                "/cesta"
            })
    void ordinaryLinksAreKept(String address) {
        assertThat(html("[x](" + address + ")").select("a").eachAttr("href")).containsExactly(address);
    }

    @Test
    void picturesBecomeLinks() {
        var html = html("Pozri ![plán *námestia*](https://example.org/plan.png \"Plán\") tu.");
        assertThat(html.select("img")).isEmpty();
        assertThat(html.select("a").eachAttr("href")).containsExactly("https://example.org/plan.png");
        assertThat(html.body().text()).isEqualTo("Pozri plán námestia tu.");
    }

    @Test
    void aPictureWithoutWordsBecomesALinkThatCanBeRead() {
        assertThat(html("![](https://example.org/plan.png)").select("a").text()).isNotBlank();
    }

    @Test
    void aPictureInALinkLeavesOneLink() {
        var html = html("[![plán](https://example.org/plan.png)](https://example.org/)");
        assertThat(html.select("img, a a")).isEmpty();
        assertThat(html.body().text()).contains("plán");
    }

    @Test
    void addressesInRunningTextAreLinks() {
        var html = html("Viac na https://example.org/x, www.example.org alebo mesto@example.org.");
        assertThat(html.select("a").eachAttr("href"))
                .containsExactly("https://example.org/x", "http://www.example.org", "mailto:mesto@example.org");
        assertThat(html.body().text())
                .isEqualTo("Viac na https://example.org/x, www.example.org alebo mesto@example.org.");
        assertThat(html("`https://example.org` a [https://example.org](https://example.org/)")
                        .select("a"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a¶## b¶# c¶### d¶## e   | 1 | h2 h3 h2 h3 h3
            ## a¶### b¶## c           | 1 | h2 h3 h2
            ## a¶# b¶## c             | 1 | h2 h2 h3
            #### a¶###### b           | 1 | h2 h3
            # a¶## b                  | 2 | h3 h4
            a¶===¶> # b               | 1 | h2 h2
            # a¶## b¶### c¶#### d¶##### e¶###### f | 2 | h3 h4 h5 h6 h6 h6
            """)
    void headingsBeginBelowThatWhichTheyStandUnderAndSkipNoLevel(String typed, int under, String levels) {
        var html = Jsoup.parse(Markdown.toHtml(typed.replace("¶", "\n"), Lang.SK, under));
        assertThat(html.select("h1, h2, h3, h4, h5, h6").stream().map(Element::tagName))
                .containsExactly(levels.split(" "));
    }

    @Test
    void aLongAndDeepTextIsStillRendered() {
        for (var typed :
                List.of("> ".repeat(2_000) + "x", "*".repeat(20_000), "[".repeat(20_000), "`".repeat(20_001))) {
            assertThat(Markdown.toHtml(typed, Lang.SK, 1)).isNotEmpty();
        }
    }

    @Test
    void theWordsAloneAreReadWithoutMarksAndWithoutWhereLinksLead() {
        assertThat(Markdown.toPlain("""
                        ## O čo ide

                        Lavičky z **dreva**, viac [na stránke](https://drevo.example.org).
                        A `kód`.

                        ## Kto príde?

                        - prvý
                        - druhá
                        """))
                .isEqualTo("O čo ide:\nLavičky z dreva, viac na stránke. A kód.\nKto príde?\nprvý\ndruhá");
    }

    private static Document html(String typed) {
        return Jsoup.parse(Markdown.toHtml(typed, Lang.SK, 1));
    }
}
