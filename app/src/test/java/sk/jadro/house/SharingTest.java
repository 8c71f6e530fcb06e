package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** What others see of a page before they open it: search engines, and whoever gets its address in a message. */
@Tag("full")
@JadroTest
class SharingTest {
    @Autowired
    House house;

    private Site site;
    private Visitor reader;

    @BeforeEach
    void begin() {
        site = house.aSamplePartnership();
        reader = house.visitor();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/about",
                "/contact",
                "/privacy",
                "/accessibility",
                "/events",
                "/events/druhe-stretnutie-2021-03-31",
                "/activities",
                "/activities/jednoduchsi-jazyk"
            })
    void everyPageSaysWhatItIsAndWhereItsLanguagesAre(String path) {
        for (var lang : List.of("", "/en")) {
            var here = lang + "/" + site.slug() + path;
            var page = reader.open(here).html();
            assertThat(page.select("meta[name=description]").attr("content")).hasSizeBetween(30, 310);
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(house.root() + here);
            assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(house.root() + here);
            assertThat(page.select("meta[property=og:title]").attr("content")).isNotBlank();
            for (var alternate : page.select("link[rel=alternate][hreflang]").eachAttr("href")) {
                assertThat(alternate).startsWith(house.root() + "/");
                assertThat(reader.open(alternate).status()).isEqualTo(200);
            }
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                    .containsExactly("sk", "en", "x-default");
            var picture = page.select("meta[property=og:image]").attr("content");
            assertThat(picture).startsWith(house.root() + "/");
            assertThat(reader.open(picture).header("Content-Type")).startsWith("image/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nic-take", "/activities/nic-take", "/activities/jednoduchsi-jazyk?page=9"})
    void aPageThatIsNotThereIsNotShared(String path) {
        var page = reader.open("/" + site.slug() + path);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html().select("link[rel=canonical], link[hreflang], meta[property]"))
                .isEmpty();
    }

    @Test
    void secretsAndTheDeskAreNobodysToFind() {
        var robots = reader.open("/robots.txt");
        assertThat(robots.header("Content-Type")).startsWith("text/plain");
        assertThat(robots.text())
                .contains("Disallow: /*/desk", "Disallow: /*/sign-ups\n", "Disallow: /*/mine\n")
                .doesNotContain("Disallow: /\n");
        var desk = house.aCoordinator(site).open("/" + site.slug() + "/desk").html();
        assertThat(desk.select("link[rel=canonical], meta[property]")).isEmpty();
    }
}
