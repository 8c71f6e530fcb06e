package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Names as people, keyboards and mischief make them. */
@Tag("full")
@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardNamesTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private Visitor visitor;
    private String page;

    @BeforeAll
    void anActivityToSign() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        anActivity().saveAs(coordinator, site);
        visitor = house.visitor();
        page = "/" + site.slug() + "/activities/mapa-zelene";
    }

    static Stream<String> names() {
        return Stream.of(
                "Ľudmila Žltohlávková-O'Neil",
                "Ďuro Ťažký ml., PhD.",
                "José María Ñandú y Gütiérrez",
                "Zoë 🦊 Lišková",
                "علي بن محمد",
                "דוד המלך",
                "王小明",
                "Ἀριστοτέλης",
                "Владимир Ильич",
                "a".repeat(200),
                "á".repeat(200),
                "𝒵".repeat(200),
                "slovo ".repeat(33).strip(),
                "<script>alert(1)</script>",
                "<b>tučná</b> & 'tenká' \"úvodzovka\"",
                "&lt;už zakódované&gt;",
                "'; drop table person; --",
                "Robert'); DELETE FROM co_owner;--",
                "%s %d %n %x",
                "../../etc/passwd",
                "Ing.Novák",
                "Mgr.art. Jana K. Nová, ArtD.",
                "J.R.R. Tolkien",
                "Občianske združenie s.r.o.",
                "a{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
                "=cmd|' /C calc'!A0",
                "null",
                "undefined",
                "NaN",
                "true",
                "\\n\\t\\\\",
                "{0} {1, plural, one {x} other {y}}",
                "č'č''č",
                "Zalgo Ž̷͎̀a̶̢͝l̸̰̈́g̷̘̈́o̶",
                "\u202evzadu napredu\u202c",
                "e\u200Bva",
                "Ä́Ô̂",
                "…„Úvodzovky“ – pomlčka",
                "Meno, Priezvisko; titul",
                "ﬁ ﬂ ﬃ",
                "İstanbul ışık",
                "ẞtraße");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsShownAsTypedEverywhere(String name) {
        var signUp = aSignUp().with("name", name);
        var letter = signUp.confirm(house, visitor, page);
        var shown = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC);

        var column = visitor.open(page);
        assertThat(column.status()).isEqualTo(200);
        assertThat(column.html().select(".name bdi").stream().map(bdi -> bdi.wholeText()))
                .contains(shown);
        assertThat(column.html().select("script, .name b")).isEmpty();
        var desk = coordinator.open("/" + site.slug() + "/desk/activities");
        assertThat(desk.status()).isEqualTo(200);
        assertThat(visitor.open(house.local(TypedSignUp.managing(letter)))
                        .one("#name")
                        .attr("value"))
                .isEqualTo(shown);
        assertThat(visitor.open("/en" + page).status()).isEqualTo(200);
        assertThat(visitor.open("/" + site.slug()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsInitialsAreNeverEmpty(String name) {
        var initials = sk.jadro.people.NameVisibility.INITIALS.show(name);
        assertThat(initials).isNotBlank().hasSizeLessThanOrEqualTo(name.length() * 2 + 200);
    }

    static List<String> nothings() {
        return List.of(
                "",
                " ",
                "\t",
                "\u00a0",
                "\u200b",
                "\u200b \u2060",
                "\u0000",
                "\u202e",
                "\ufeff",
                "\u3164",
                "\u2800",
                "\u1160",
                "\u115f",
                "\uffa0",
                "\ufe0f",
                "\u034f",
                "\u17b4",
                "\ud834\udd59",
                "\u0301",
                "\u3164 \u2800",
                "\u180e",
                "\u2062",
                "\udb40\udc41",
                "0",
                "-1",
                "…",
                "🇸🇰",
                "👩‍👩‍👧‍👦",
                "–",
                "\u0301\u0302",
                "©");
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void whatNobodySeesIsNoName(String name) {
        var again = aSignUp().with("name", name).send(visitor, page);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("#name-error")).hasSize(1);
    }

    static List<String> addresses() {
        return List.of(
                "https://evil.example/x",
                "Eva http://evil",
                "www.evil.example",
                "Vyhrali ste, evil.example",
                "evil.EXAMPLE",
                "EVIL.Example",
                "evil。example",
                "evil．example",
                "evil-host.example:8080",
                "zlé.example",
                "evil.xn--p1ai",
                "t.co",
                "eva@evil.example",
                "(evil.example)",
                "Eva,evil.example",
                "𝐞𝐯𝐢𝐥.example");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressIsNoName(String name) {
        var again = aSignUp().with("name", name).send(visitor, page);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("#name-error")).singleElement().asString().contains("adresu");
        assertThat(again.one("#name").attr("value")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ing.Novák               | Ing. Novák
            J.R.R. Tolkien          | J. R. R. Tolkien
            https://evil.example/x  | https: evil. example/x
            T.Co                    | T. Co
            Eva Kráľová, PhD.       | Eva Kráľová, PhD.
            """)
    void inLettersNothingInANameCanBecomeALink(String name, String written) {
        assertThat(sk.jadro.people.TypedName.inLetter(name)).isEqualTo(written);
    }

    @Test
    void controlCharactersAndLineBreaksMakeOneLine() {
        aSignUp().with("name", "Eva\r\nBcc: vsetci\u0000\u0007 Nová").confirm(house, visitor, page);
        assertThat(visitor.open(page).texts(".name bdi")).contains("Eva Bcc: vsetci Nová");
    }

    @Test
    void nameAndOfferAreKeptApartFromTheWritingAroundThem() {
        aSignUp().with("name", "\u202eobrátené").with("offer", "\u202eponuka").confirm(house, visitor, page);
        assertThat(visitor.open(page).html().select("bdi.name__offer")).isNotEmpty();
    }
}
