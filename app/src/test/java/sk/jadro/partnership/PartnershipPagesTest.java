package sk.jadro.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Text;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

@JadroTest
class PartnershipPagesTest {
    @Autowired
    House house;

    @Autowired
    Partnerships partnerships;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /about            | Čo je otvorené vládnutie      | Štyri zásady
            /contact          | Kontakt                       | Máte otázku, nápad alebo výhradu?
            /privacy          | Ochrana osobných údajov       | Vaše práva
            /accessibility    | Vyhlásenie o prístupnosti     | Stav súladu
            /en/about         | What open government is       | Four principles
            /en/contact       | Contact                       | Do you have a question
            /en/privacy       | Privacy notice                | Your rights
            /en/accessibility | Accessibility statement       | What is not accessible
            """)
    void eachPageStandsInBothLanguages(String address, String heading, String words) {
        var site = house.aSamplePartnership();
        var english = address.startsWith("/en/");
        var page = house.visitor()
                .open(english ? "/en/" + site.slug() + address.substring(3) : "/" + site.slug() + address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.main()).containsIgnoringCase(words).doesNotContain("{{", "}}", "…………");
        assertThat(page.html().select("html").attr("lang")).isEqualTo(english ? "en" : "sk");
        assertThat(page.html().select("main [lang=sk]").size()).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void thePrivacyNoticeNamesWhoAnswersForTheData(String lang) {
        var site = house.aSamplePartnership();
        var prose = house.visitor()
                .open(lang + "/" + site.slug() + "/privacy")
                .one(".prose")
                .text();

        assertThat(prose)
                .contains(lang.isEmpty() ? "Mesto Banská Bystrica" : "The city of Banská Bystrica")
                .contains("ČSA 26, Banská Bystrica")
                .contains("partnerstvo@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/privacy", "/accessibility", "/en/privacy", "/en/accessibility"})
    void whatNobodyHasFilledInIsSaidToFollow(String address) {
        var site = house.aPartnership();
        var page = house.visitor()
                .open(
                        address.startsWith("/en/")
                                ? "/en/" + site.slug() + address.substring(3)
                                : "/" + site.slug() + address);

        assertThat(page.main())
                .contains(address.startsWith("/en/") ? "to follow)" : "doplníme)", "Skúšobné")
                .doesNotContain("{{", "}}", "……");
    }

    @Test
    void aPartnershipWithoutAPlaceIsNamedWithoutACommaAfterIt() {
        var slug = "bez-miesta-" + house.aPartnership().slug();
        partnerships.found(slug, Text.sk("Partnerstvo Zvolen"), Text.sk(""));

        assertThat(house.visitor().open("/" + slug + "/privacy").one(".prose").text())
                .contains("Prevádzkovateľ: Partnerstvo Zvolen, (adresu doplníme)");
    }

    @Test
    void aPageThatNobodyHasWrittenIsThereForCoordinatorsOnly() {
        var site = house.aPartnership();
        assertThat(house.visitor().open("/" + site.slug() + "/about").status()).isEqualTo(404);
        assertThat(house.visitor().open("/" + site.slug()).html().select("a[href$=/about]"))
                .isEmpty();
        assertThat(house.aCoordinator(site).open("/" + site.slug() + "/about").main())
                .contains("ešte len vzniká");
    }

    @Test
    void theContactIsThereToBeUsed() {
        var site = house.aSamplePartnership();
        var page = house.visitor().open("/" + site.slug() + "/contact");
        var contact = page.one("dl");

        assertThat(page.texts("dl dt")).containsExactly("Adresa", "E-mail", "Facebook");
        assertThat(contact.select("a").eachAttr("href")).hasSize(2).first().isEqualTo("mailto:partnerstvo@example.org");
        assertThat(contact.select("a").eachAttr("href").getLast()).startsWith("https://www.facebook.com/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//example.org", "facebook.com/x", "http://example.org"})
    void whatIsNoAddressBecomesNoLink(String typed) {
        var site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        for (var text :
                Map.of("facebook", "Naša stránka", "facebook-address", typed).entrySet()) {
            var path = "/" + site.slug() + "/desk/texts/" + text.getKey();
            coordinator.submit(coordinator.open(path), "/" + text.getKey(), Map.of("text_sk", text.getValue()));
        }

        var page = house.visitor().open("/" + site.slug() + "/contact");
        assertThat(page.texts("dd")).containsExactly("Naša stránka");
        assertThat(page.html().select("dd a")).isEmpty();
    }
}
