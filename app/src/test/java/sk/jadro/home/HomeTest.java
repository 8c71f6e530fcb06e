package sk.jadro.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Rooms;

@JadroTest
class HomeTest {
    /** The knots of the house's own rooms. */
    private static final String COUNTED = ".thread__knot"
            + Rooms.amongTests().stream()
                    .map(room -> ":not(:has(a[href$=/" + room + "]))")
                    .collect(Collectors.joining())
            + " .thread__count";

    @Autowired
    House house;

    @Test
    void itSaysWhatThisIsWhatCameOutAndWhereAHandIsMissing() {
        var site = house.aSamplePartnership();
        var home = house.visitor().open("/" + site.slug());

        assertThat(home.heading()).isEqualTo("Mesto a ľudia pri jednom stole");
        assertThat(home.texts(".lead").getFirst()).startsWith("Mestský úrad a občianska spoločnosť spolu hľadajú");
        assertThat(home.texts(COUNTED)).hasSize(4).startsWith("3", "6");
        assertThat(home.texts("#hands")).containsExactly("6 aktivít. Kde chýba ruka?");
        assertThat(home.texts(".column__title")).hasSize(6);
        assertThat(home.texts("section:has(#outcome) strong")).hasSize(1);
        assertThat(home.html().select("section:has(#outcome) a").eachAttr("href"))
                .containsExactly("/" + site.slug() + "/events/porada-jadra-plus");
        assertThat(home.texts("section:has(#next) h3")).containsExactly("Dielňa: píšeme zrozumiteľne");
    }

    @Test
    void theSameInEnglish() {
        var site = house.aSamplePartnership();
        var home = house.visitor().open("/en/" + site.slug());

        assertThat(home.heading()).isEqualTo("The city and its people at one table");
        assertThat(home.texts("#hands")).containsExactly("6 activities. Where is a hand missing?");
        assertThat(home.texts("#outcome, #next")).containsExactly("What came out of the last meeting", "Coming next");
        assertThat(home.html().select("main a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/en/" + site.slug()));
    }

    @Test
    void allItsLinksLeadSomewhere() {
        var site = house.aSamplePartnership();
        var reader = house.visitor();

        for (var address :
                reader.open("/" + site.slug()).html().select("a[href^=/]").eachAttr("href")) {
            assertThat(reader.open(address.replaceFirst("#.*", "")).status())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void thePictureOfTheTableIsToldInWords() {
        var site = house.aSamplePartnership();
        var table = house.visitor().open("/" + site.slug()).one("figure.round");

        assertThat(table.select("svg.round__picture").attr("aria-hidden")).isEqualTo("true");
        var words = table.select("figcaption").text();
        assertThat(words).containsPattern("\\d+ ľudí").contains("z mestského úradu", "z občianskej spoločnosti");
        int people = table.select("figcaption li").eachText().stream()
                .mapToInt(side -> Integer.parseInt(side.replaceFirst("^(\\d+) .*", "$1")))
                .sum();
        assertThat(words).contains(people + " ľudí");
        assertThat(table.select("svg.round__picture > svg")).hasSize(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''  | Partnerstvo na skúšku | Zatiaľ tu nie | Prvé stretnutie ešte len príde.      | Ďalšie stretnutie pripravujeme.
            /en | Partnership on trial  | There is no   | The first meeting is still to come.  | We are preparing the next meeting.
            """)
    void aPartnershipThatHasJustBegunSaysWhatWillBeHere(
            String lang, String heading, String activities, String outcome, String next) {
        var site = house.aPartnership();
        var home = house.visitor().open(lang + "/" + site.slug());

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.heading()).isEqualTo(heading);
        assertThat(home.main()).contains(outcome, next);
        assertThat(home.texts(COUNTED)).containsExactly("0", "0", "0", "0");
        assertThat(home.html().select("figure.round")).isEmpty();
        assertThat(home.texts("section:has(#hands) p")).hasSize(1);
    }

    @Test
    void theRootListsThePartnershipsInBothLanguages() {
        var site = house.aPartnership();
        house.aPartnership();

        var slovak = house.visitor().open("/");
        assertThat(slovak.heading()).isEqualTo("Partnerstvá pre otvorené vládnutie");
        assertThat(slovak.one("main a[href='/" + site.slug() + "']").text())
                .isEqualTo("Partnerstvo na skúšku Skúšobné");
        for (var root : new String[] {"/en", "/en/"}) {
            var english = house.visitor().open(root);
            assertThat(english.heading()).isEqualTo("Partnerships for Open Government");
            assertThat(english.one("main a[href='/en/" + site.slug() + "']").text())
                    .isEqualTo("Partnership on trial Skúšobné");
        }
    }
}
