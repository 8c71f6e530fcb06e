package sk.jadro.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** The frame around all pages. */
@JadroTest
class PageTest {
    @Autowired
    House house;

    private Site site;
    private Visitor visitor;

    @BeforeEach
    void begin() {
        site = house.aPartnership();
        visitor = house.visitor();
    }

    @Test
    void aNoticeIsSaidOnce() {
        var coordinator = house.aCoordinator(site);
        var desk = coordinator.open("/" + site.slug() + "/desk/texts/about");
        var saved = coordinator.submit(desk, "/about", Map.of("text_sk", "Nový text."));
        assertThat(saved.texts("[role=status]")).containsExactly("Uložené.");
        assertThat(saved.address().getQuery()).isNull();
        assertThat(coordinator.open("/" + site.slug()).texts("[role=status]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"frame.skip", "coowners.notice", "no.notice.such", ".notice.", "%3Cb%3E.notice.x", "a.notice.%00"
            })
    void nobodyPutsWordsIntoAPage(String notice) {
        assertThat(visitor.open("/" + site.slug() + "?notice=" + notice).texts("[role=status]"))
                .isEmpty();
        assertThat(visitor.ask("GET", "/" + site.slug(), "", "Cookie", "notice=" + notice)
                        .texts("[role=status]"))
                .isEmpty();
    }

    @Test
    void theMenuSaysWhereOneIs() {
        var page = visitor.open("/" + site.slug() + "/activities");
        assertThat(page.texts("[aria-current=page]")).contains("Aktivity");
        assertThat(page.one(".menu [aria-current]").attr("href")).isEqualTo("/" + site.slug() + "/activities");
        assertThat(visitor.open("/" + site.slug()).one(".brand[aria-current]").attr("href"))
                .isEqualTo("/" + site.slug());
    }

    @Test
    void theDeskStandsInTheMenuOfCoordinatorsOnly() {
        assertThat(visitor.open("/" + site.slug()).html().select(".menu a[href$=/desk]"))
                .isEmpty();
        assertThat(house.aCoordinator(site).open("/" + site.slug()).html().select(".menu a[href$=/desk]"))
                .hasSize(1);
        assertThat(house.aCoordinator(house.aPartnership())
                        .open("/" + site.slug())
                        .html()
                        .select(".menu a[href$=/desk]"))
                .isEmpty();
    }

    @Test
    void whatIsNotThereLeadsBackToThePartnership() {
        var page = visitor.open("/" + site.slug() + "/nothing");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html().select("main a").eachAttr("href"))
                .contains("/" + site.slug(), "/" + site.slug() + "/activities", "/" + site.slug() + "/events");
        var english = visitor.open("/en/" + site.slug() + "/nothing");
        assertThat(english.html().select("main a").eachAttr("href")).contains("/en/" + site.slug());
    }

    @Test
    void everyTitleEndsWithThePartnershipsName() {
        for (var path : new String[] {"", "/activities", "/events", "/about", "/contact", "/nothing"}) {
            assertThat(visitor.open("/" + site.slug() + path).html().title())
                    .as(path)
                    .endsWith(" – Partnerstvo na skúšku, Skúšobné");
        }
        assertThat(visitor.open("/sign-in").html().title()).isEqualTo("Prihlásenie – Jadro");
    }

    @Test
    void theSampleIsMarkedOnEveryPageAndARealPartnershipIsNot() {
        var sample = house.aSamplePartnership();
        for (var path : new String[] {"", "/activities", "/events", "/contact", "/nothing"}) {
            assertThat(visitor.open("/" + sample.slug() + path).texts("aside.sample"))
                    .as(path)
                    .hasSize(1);
            assertThat(visitor.open("/" + site.slug() + path).texts("aside.sample"))
                    .as(path)
                    .isEmpty();
        }
    }
}
