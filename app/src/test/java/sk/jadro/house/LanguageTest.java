package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;

/** Every page in both languages: the same page, the same place, and no word of the one within the other unmarked. */
@Tag("full")
@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageTest {
    /** Letters that English does not have. */
    private static final String SLOVAK = "(?iu).*[áäčďéíĺľňóôŕšťúýž].*";

    /** What is called so in English, too. */
    private static final String NAMES = "Banská Bystrica|Skúšobné|Robotnícky dom|Mestský úrad|ČSA 26"
            + "|“[^”]*”|Iniciatíva pre lokálne otvorené vládnutie v Banskej Bystrici";

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Example example;
    private List<Showing> slovak;
    private List<Showing> english;

    @BeforeAll
    void openEveryPage() {
        example = Example.in(house, coordinators);
        house.aPartnership(); // so that the first page is a list
        slovak = Showing.addresses(example, Route.all(router), house.visitor(), "");
        english = Showing.addresses(example, Route.all(router), house.visitor(), "/en");
    }

    @Test
    void everyPageSaysItsLanguage() {
        assertThat(slovak).hasSizeGreaterThan(25).hasSameSizeAs(english);
        assertThat(slovak).allMatch(showing -> lang(showing).equals("sk"));
        assertThat(english).allMatch(showing -> lang(showing).equals("en"));
    }

    @Test
    void everyAnswerSaysItsLanguageToPrograms() {
        assertThat(slovak.stream().map(showing -> showing.seen().header("Content-Language")))
                .containsOnly("sk");
        assertThat(english.stream().map(showing -> showing.seen().header("Content-Language")))
                .containsOnly("en");
    }

    @Test
    void theOtherLanguageIsOnePressAwayOnTheSamePage() {
        for (var showing : slovak) {
            var path = showing.seen().address().getPath();
            var link = showing.seen().one("a.language[hreflang=en]");
            assertThat(link.attr("href")).as(showing.name()).isEqualTo("/en" + path);
            assertThat(link.attr("lang")).isEqualTo("en");
            assertThat(link.text()).isEqualTo("English");
        }
        for (var showing : english) {
            var path = showing.seen().address().getPath();
            var link = showing.seen().one("a.language[hreflang=sk]");
            assertThat(link.attr("href")).as(showing.name()).isEqualTo(path.equals("/en/") ? "/" : path.substring(3));
            assertThat(link.attr("lang")).isEqualTo("sk");
            assertThat(link.text()).isEqualTo("Slovensky");
        }
    }

    @Test
    void searchEnginesLearnOfTheOtherLanguageWhereItIsTheirs() {
        for (var showing : slovak) {
            var alternates = showing.seen().html().select("link[rel=alternate][hreflang=en]");
            var secret = showing.coordinators()
                    || showing.seen().address().getPath().contains("/sign-")
                    || showing.seen().address().getPath().endsWith("/search")
                    || showing.seen().header("X-Robots-Tag").equals("noindex")
                    || showing.seen().status() != 200;
            if (!secret) {
                assertThat(alternates).as(showing.name()).hasSize(1);
                assertThat(alternates.attr("href"))
                        .isEqualTo(
                                house.root() + "/en" + showing.seen().address().getPath());
            } else if (showing.seen().status() == 200) {
                assertThat(alternates).as(showing.name()).isEmpty();
            }
        }
    }

    @Test
    void everyLinkOfAnEnglishPageStaysInEnglish() {
        var leaving = new ArrayList<String>();
        for (var showing : english) {
            for (var element : showing.seen().html().select("a[href^=/], form[action^=/]")) {
                var address = element.hasAttr("href") ? element.attr("href") : element.attr("action");
                if (!address.startsWith("/en")
                        && !address.startsWith("/assets/")
                        && !address.contains("/files/")
                        && !element.attr("hreflang").equals("sk")) {
                    leaving.add(showing.name() + ": " + element);
                }
            }
        }
        assertThat(leaving).isEmpty();
    }

    @Test
    void slovakWordsOnEnglishPagesAreMarked() {
        assertThat(unmarked(english)).isEmpty();
    }

    @Test
    void whatNobodyTranslatedIsMarked() {
        var untranslated = Example.in(house, coordinators);
        removeTranslations(untranslated);
        var pages = Showing.addresses(untranslated, Route.all(router), house.visitor(), "/en");

        assertThat(unmarked(pages)).isEmpty();
        assertThat(pages.stream().filter(page -> page.name().equals("/en /{partnership}/about")))
                .allMatch(page -> !page.seen().html().select("main [lang=sk]").isEmpty());
    }

    private void removeTranslations(Example example) {
        var columns = house.db()
                .in(
                        example.site().id(),
                        () -> house.db()
                                .sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'public' and column_name like '%\\_en' and table_name <> 'partnership'
                        """)
                                .list(row -> Map.entry(row.string("table_name"), row.string("column_name"))));
        assertThat(columns).hasSizeGreaterThan(5);
        house.db()
                .in(
                        example.site().id(),
                        () -> columns.forEach(column -> house.db()
                                .sql("update %s set %s = null".formatted(column.getKey(), column.getValue()))
                                .run()));
    }

    private static List<String> unmarked(List<Showing> showings) {
        var unmarked = new ArrayList<String>();
        for (var showing : showings) {
            NodeTraversor.traverse(
                    (node, depth) -> {
                        if (node instanceof TextNode text
                                && text.text().replaceAll(NAMES, "").matches(SLOVAK)
                                && text.parent() instanceof Element parent
                                && !isMarkedOrAPerson(parent)) {
                            unmarked.add(showing.name() + ": " + text.text().strip());
                        }
                    },
                    showing.seen().html().body());
        }
        return unmarked;
    }

    @Test
    void errorsSpeakTheLanguageOfTheirAddress() {
        var visitor = house.visitor();
        assertThat(lang(visitor.open("/nothing/here"))).isEqualTo("sk");
        assertThat(lang(visitor.open("/en/nothing/here"))).isEqualTo("en");
        assertThat(visitor.open("/en/nothing/here").heading()).isEqualTo("We did not find this page");
        assertThat(visitor.open("/nothing/here").heading()).isEqualTo("Túto stránku sme nenašli");
    }

    @Test
    void aFormGoesOnInItsLanguage() {
        var visitor = house.visitor();
        var address = "/en" + example.address("/{partnership}/activities/{slug}");
        var again = visitor.submit(visitor.open(address), "/co-owners", Map.of("name", "Eva"));
        assertThat(lang(again)).isEqualTo("en");
        assertThat(again.errors())
                .contains(
                        "Error: Please choose a side: city office, civil society, business, schools and research, city council or the public.");

        var email = House.anEmail();
        var sent = visitor.submit(again, "/co-owners", Map.of("email", email, "side", "public", "visibility", "none"));
        assertThat(sent.address().getPath()).startsWith("/en/").endsWith("/sent");
        var letter = house.lastLetter(email);
        assertThat(letter.links())
                .allMatch(link -> link.contains("/en/" + example.site().slug()));
        assertThat(letter.html()).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @CsvSource({"/en, 200", "/en/, 200", "/enx, 404", "/EN, 404", "/en/en, 404", "/sk, 404"})
    void onlyEnIsEnglish(String address, int status) {
        assertThat(house.visitor().openOnly(address).status()).isEqualTo(status);
    }

    /** People's names, and what is said to be Slovak. */
    private static boolean isMarkedOrAPerson(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.attr("lang").equals("sk") || at.tagName().equals("bdi")) {
                return true;
            }
        }
        return false;
    }

    private static String lang(Showing showing) {
        return lang(showing.seen());
    }

    private static String lang(Seen seen) {
        return seen.one("html").attr("lang");
    }
}
