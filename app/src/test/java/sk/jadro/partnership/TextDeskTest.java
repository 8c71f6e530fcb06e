package sk.jadro.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

@JadroTest
class TextDeskTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
    }

    @Test
    void aTextIsReadInBothLanguagesOnceItIsSaved() {
        var saved = write("about", Map.of("text_sk", "## Nadpis\n\nSlovensky *vážne*.", "text_en", "In English."));

        assertThat(saved.address().getPath()).isEqualTo(at("/desk/texts"));
        assertThat(saved.main()).contains("Uložené.");
        var slovak = reader.open(at("/about"));
        assertThat(slovak.texts(".prose h2")).containsExactly("Nadpis");
        assertThat(slovak.texts(".prose em")).containsExactly("vážne");
        var english = reader.open("/en" + at("/about"));
        assertThat(english.texts(".prose")).containsExactly("In English.");
        assertThat(english.one(".prose").attr("lang")).isIn("", "en");
    }

    @Test
    void whereNobodyTranslatedTheSlovakWordsStandAndSayTheirLanguage() {
        write("about", Map.of("text_sk", "Len po slovensky."));

        var english = reader.open("/en" + at("/about"));
        assertThat(english.texts(".prose")).containsExactly("Len po slovensky.");
        assertThat(english.one(".prose").attr("lang")).isEqualTo("sk");
    }

    @Test
    void markupThatIsTypedIsTextAndScriptsAreNoLinks() {
        write("about", Map.of("text_sk", """
                <script>alert(1)</script> <img src=x onerror=alert(1)>

                [odkaz](javascript:alert(1)) [dobrý](https://example.org/) ![o](data:text/html,x)
                """));

        var prose = reader.open(at("/about")).one(".prose");
        assertThat(prose.select("script, [onerror]")).isEmpty();
        assertThat(prose.text()).contains("<script>alert(1)</script>");
        assertThat(prose.select("a").eachAttr("href")).noneMatch(address -> address.startsWith("javascript"));
        assertThat(prose.select("a").eachAttr("href")).contains("https://example.org/");
        assertThat(prose.select("[src^=data]")).isEmpty();
    }

    @Test
    void theHomePageBeginsWithItsHeadlineAndFirstSentences() {
        write("tagline", Map.of("text_sk", "Mesto pri stole", "text_en", "The city at a table"));
        write("lead", Map.of("text_sk", "Poďte <b>medzi</b> nás."));

        assertThat(reader.open(at("")).heading()).isEqualTo("Mesto pri stole");
        assertThat(reader.open(at("")).texts(".lead")).containsExactly("Poďte <b>medzi</b> nás.");
        var english = reader.open("/en" + at(""));
        assertThat(english.heading()).isEqualTo("The city at a table");
        assertThat(english.one(".lead").attr("lang")).isEqualTo("sk");
    }

    @Test
    void theListSaysInWhichStateEachTextIs() {
        write("about", Map.of("text_sk", "Slovensky", "text_en", "English"));
        write("contact", Map.of("text_sk", "Len slovensky"));

        var list = coordinator.open(at("/desk/texts"));
        assertThat(list.texts("tbody tr")).hasSize(12);
        assertThat(state(list, "Čo je otvorené vládnutie")).isEqualTo("po slovensky aj po anglicky");
        assertThat(state(list, "Úvod ku kontaktu")).isEqualTo("len po slovensky");
        assertThat(state(list, "Ochrana osobných údajov")).isEqualTo("predvolené znenie");
        assertThat(state(list, "Poštová adresa")).isEqualTo("prázdny");
    }

    @Test
    void theDefaultPrivacyNoticeIsTheBeginningOfOnesOwn() {
        var form = coordinator.open(at("/desk/texts/privacy"));
        assertThat(form.one("#text_sk").text()).contains("{{controller}}");

        coordinator.submit(form, "/privacy", Map.of("text_sk", "Vedie {{controller}}."));
        assertThat(reader.open(at("/privacy")).texts(".prose"))
                .containsExactly("Vedie Partnerstvo na skúšku, Skúšobné.");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersionsAndNothingIsOverwritten() {
        write("about", Map.of("text_sk", "Na začiatku."));
        var other = house.aCoordinator(site);
        var second = other.open(at("/desk/texts/about"));
        write("about", Map.of("text_sk", "Znenie prvej osoby."));

        var conflict = other.submit(second, "/about", Map.of("text_sk", "Znenie druhej osoby."));

        assertBothVersions(conflict);
        assertThat(reader.open(at("/about")).main()).contains("Znenie prvej osoby.");

        other.submit(conflict, "/about");
        assertThat(reader.open(at("/about")).main()).contains("Znenie druhej osoby.");
    }

    @Test
    void soDoesTheSecondOfTwoWhoWroteItFirst() {
        var other = house.aCoordinator(site);
        var second = other.open(at("/desk/texts/about"));
        write("about", Map.of("text_sk", "Znenie prvej osoby."));

        assertBothVersions(other.submit(second, "/about", Map.of("text_sk", "Znenie druhej osoby.")));
        assertThat(reader.open(at("/about")).main()).contains("Znenie prvej osoby.");
    }

    private static void assertBothVersions(Seen conflict) {
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.texts(".conflict__version")).hasSize(2);
        assertThat(conflict.texts(".conflict__version").getFirst()).contains("Znenie prvej osoby.");
        assertThat(conflict.texts(".conflict__version").getLast()).contains("Znenie druhej osoby.");
        assertThat(conflict.one("#text_sk").text()).isEqualTo("Znenie druhej osoby.");
    }

    @ParameterizedTest
    @CsvSource({"about,50001", "tagline,501", "lead,501", "address,501", "controller,501"})
    void aTextThatIsTooLongComesBackWhole(String kind, int length) {
        var long1 = "ž".repeat(length);
        var again = write(kind, Map.of("text_sk", long1, "text_en", "English"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).hasSize(1);
        assertThat(typed(again, "#text_sk")).isEqualTo(long1);
        assertThat(typed(again, "#text_en")).isEqualTo("English");
        assertThat(reader.open(at("/about")).main()).doesNotContain("žžž");
    }

    /** Whatever readers are to follow is refused if it leads nowhere, in either language. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            email            | partnerstvo na meste
            email            | partnerstvo@
            email            | https://example.org
            data-protection  | osoba
            facebook-address | javascript:alert(1)
            facebook-address | http://www.facebook.com/mesto
            facebook-address | www.facebook.com/mesto
            facebook-address | https://example.org/facebook.com
            facebook-address | https://notfacebook.com/mesto
            facebook-address | https://facebook.com@example.org/
            facebook-address | https://www.facebook.com:8443/mesto
            facebook-address | https://www.facebook.com/a b
            """)
    void whatWouldBeADeadLinkIsSaidByItsField(String kind, String typed) {
        for (var field : List.of("text_sk", "text_en")) {
            var good = kind.equals("facebook-address") ? "https://www.facebook.com/mesto" : "dobry@example.org";
            var fields = new HashMap<>(Map.of("text_sk", good, "text_en", good));
            fields.put(field, typed);
            var again = write(kind, fields);

            assertThat(again.status()).as(field).isEqualTo(422);
            assertThat(again.texts("#" + field + "-error")).hasSize(1);
            assertThat(typed(again, "#" + field)).isEqualTo(typed);
        }
        assertThat(reader.open(at("/contact")).main()).doesNotContain(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/mesto",
                "https://sk-sk.facebook.com/mesto?ref=1",
                "https://fb.com/mesto",
                "HTTPS://FACEBOOK.COM/mesto"
            })
    void aPageOnFacebookIsALinkWithOrWithoutAName(String address) {
        write("address", Map.of("text_sk", "ČSA 26"));
        assertThat(write("facebook-address", Map.of("text_sk", address)).main()).contains("Uložené.");
        var contact = reader.open(at("/contact"));
        assertThat(contact.html().select("dd a").eachAttr("href"))
                .as(contact.main())
                .containsExactly("https" + address.substring("https".length()));

        write("facebook", Map.of("text_sk", "Naše partnerstvo"));
        assertThat(reader.open(at("/contact")).texts("dd a")).containsExactly("Naše partnerstvo");

        write("facebook-address", Map.of("text_sk", ""));
        assertThat(reader.open(at("/contact")).texts("dd a")).isEmpty();
    }

    @Test
    void theEditorSaysWhatTheBlanksBecome() {
        write("controller", Map.of("text_sk", "Mesto Skúšobné"));
        write("email", Map.of("text_sk", "partnerstvo@example.org"));
        write("data-protection", Map.of("text_sk", "ochrana@example.org"));

        var form = coordinator.open(at("/desk/texts/privacy"));

        var marks = form.texts("dl code");
        var words = form.texts("dl dd");
        assertThat(form.one("#text_sk").text()).contains(marks);
        for (int i = 0; i < marks.size(); i++) {
            write("privacy", Map.of("text_sk", "Tu: " + marks.get(i)));
            var shown = reader.open(at("/privacy")).texts(".prose").getFirst().substring("Tu: ".length());
            assertThat(words.get(i)).startsWith(shown);
        }
        assertThat(words).anyMatch(text -> text.startsWith("Mesto Skúšobné"));
        assertThat(words).anyMatch(text -> text.startsWith("ochrana@example.org"));
    }

    @Test
    void aHeadlineIsNotEmpty() {
        var again = write("tagline", Map.of("text_sk", "  ", "text_en", "English"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).hasSize(1);
        assertThat(typed(again, "#text_en")).isEqualTo("English");
    }

    @Test
    void anAddressKeepsItsLines() {
        write("address", Map.of("text_sk", "Mestský úrad\r\nČSA 26\r\nBanská Bystrica"));

        assertThat(reader.open(at("/contact")).one("dd").html().split("<br>")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(reader.open(at("/privacy")).main()).contains("Mestský úrad, ČSA 26, Banská Bystrica");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "ABOUT%20", "facebook_address", "1"})
    void thereAreNoOtherTexts(String kind) {
        assertThat(coordinator.open(at("/desk/texts/" + kind)).status()).isEqualTo(404);
        assertThat(coordinator
                        .post(at("/desk/texts/" + kind), Map.of("text_sk", "x"))
                        .status())
                .isEqualTo(404);
    }

    private Seen write(String kind, Map<String, String> fields) {
        return coordinator.submit(coordinator.open(at("/desk/texts/" + kind)), "/" + kind, fields);
    }

    private static String typed(Seen page, String selector) {
        var field = page.one(selector);
        return field.tagName().equals("textarea") ? field.wholeText().strip() : field.attr("value");
    }

    private static String state(Seen list, String text) {
        return list.html().select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(text))
                .map(row -> row.select("td").first())
                .map(cell -> cell == null ? "" : cell.text())
                .findFirst()
                .orElseThrow();
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
