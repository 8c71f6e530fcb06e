package sk.jadro.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** One's own page: by the third link of a letter, or by a letter that was asked for. */
@JadroTest
class MineTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private Site site;
    private String email;
    private Visitor visitor;
    private String link;

    @BeforeEach
    void aLetterWithALink() {
        site = house.aSamplePartnership();
        email = House.anEmail();
        visitor = house.visitor();
        visitor.submit(
                visitor.open(anActivity()),
                "/co-owners",
                Map.of(
                        "name", "Eva Kráľová",
                        "email", email,
                        "side", "public",
                        "visibility", "full"));
        link = house.local(house.lastLetter(email).links().get(2));
    }

    @Test
    void theSecretLeavesTheAddressAtOnce() {
        var seen = visitor.open(link);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.address().getPath()).isEqualTo(path("/mine"));
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(seen.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(visitor.open(path("/mine")).main()).contains("Kde som a čo robím");
        assertThat(visitor.open("/en" + path("/mine")).main()).contains("Where I am and what I do");
    }

    @Test
    void theCookieIsSentToNoOtherPage() {
        var seen = house.visitor().openOnly(link);
        var cookies = seen.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .isNotEmpty()
                .noneMatch(cookie -> cookie.contains("Path=/;") || cookie.contains("Path=" + path("") + ";"))
                .allMatch(cookie -> cookie.startsWith("jadro-mine=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
        assertThat(cookies)
                .anyMatch(cookie -> cookie.contains("Path=" + path("/mine") + ";"))
                .anyMatch(cookie -> cookie.contains("Path=/en" + path("/mine") + ";"));
    }

    @Test
    void theLinkIsGoodManyTimesForNinetyDays() {
        visitor.open(link);
        assertThat(house.visitor().open(link).main()).contains("Kde som a čo robím");
        clock.later(
                Duration.ofDays(89),
                () -> assertThat(house.visitor().open(link).main()).contains("Kde som a čo robím"));
        clock.later(Duration.ofDays(91), () -> {
            assertThat(house.visitor().openOnly(link).status()).isEqualTo(410);
            assertThat(visitor.open(path("/mine")).main()).contains("Poslať mi odkaz");
        });
    }

    @Test
    void whoAsksGetsALetterAndNobodyLearnsOfWhomSomethingIsKept() {
        var known = house.visitor().submit(house.visitor().open(path("/mine")), "/mine/links", Map.of("email", email));
        var stranger = House.anEmail();
        var unknown =
                house.visitor().submit(house.visitor().open(path("/mine")), "/mine/links", Map.of("email", stranger));
        assertThat(known.main()).isEqualTo(unknown.main());
        var letter = house.letters(email, 2).getLast();
        assertThat(letter.links()).hasSize(1);
        assertThat(house.visitor().open(house.local(letter.links().getFirst())).main())
                .contains("Kde som a čo robím");
        assertThat(house.lettersSoFar(stranger)).isZero();
    }

    @Test
    void aBadAddressIsNamedAndStays() {
        var rejected = visitor.submit(visitor.open(path("/mine")), "/mine/links", Map.of("email", "eva@"));
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.errors()).hasSize(1);
        assertThat(rejected.one("#email").attr("value")).isEqualTo("eva@");
    }

    @Test
    void itOpensNothingOfOthersAndNothingElsewhere() {
        var elsewhere = house.aPartnership();
        visitor.open(link);
        assertThat(visitor.open("/" + elsewhere.slug() + "/mine").main()).contains("Poslať mi odkaz");
        assertThat(visitor.openOnly("/" + elsewhere.slug() + link.substring(link.indexOf("/mine")))
                        .status())
                .isEqualTo(410);
        assertThat(visitor.openOnly(path("/desk")).status()).isEqualTo(303);
    }

    @Test
    void thisBrowserForgetsIt() {
        visitor.submit(visitor.open(link), "/mine/sign-out");
        assertThat(visitor.open(path("/mine")).main()).contains("Poslať mi odkaz");
        assertThat(house.visitor().open(link).main()).contains("Kde som a čo robím");
    }

    @Test
    void lettersComeInTheOtherLanguageFromThenOn() {
        var changed = visitor.submit(visitor.open(link), "/mine/language");
        assertThat(changed.main())
                .contains("Odteraz vám píšeme v tomto jazyku.")
                .contains("po anglicky");
        house.visitor().submit(house.visitor().open(path("/mine")), "/mine/links", Map.of("email", email));
        assertThat(house.letters(email, 2).getLast().html()).contains("<html lang=\"en\">");
    }

    @Test
    void allOfItIsReadAndTaken() {
        visitor.open(link);
        assertThat(visitor.open(path("/mine/export")).main()).contains(email);
        var file = visitor.open(path("/mine/export.json"));
        assertThat(file.header("Content-Type")).startsWith("application/json");
        assertThat(file.header("Content-Disposition")).contains("attachment");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        var all = JsonMapper.builder().build().readTree(file.text());
        assertThat(all.at("/person/email").asString()).isEqualTo(email);
        assertThat(all.at("/consents").isArray()).isTrue();
    }

    @Test
    void whoCoordinatesFindsThatToo() {
        house.aCoordinator(site, email);
        assertThat(visitor.open(link).main()).contains("Koordinácia");
    }

    @Test
    void withoutTheCookieNothingIsDone() {
        var refused = house.visitor().post(path("/mine/language"), Map.of("lang", "en"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.main()).contains("Poslať mi odkaz");
    }

    private String anActivity() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select slug from activity order by position limit 1")
                                .one(row -> path("/activities/" + row.string("slug"))));
    }

    private String path(String below) {
        return "/" + site.slug() + below;
    }

    @Test
    void readersPagesAreKeptForThoseWhoHaveTheCookie() {
        assertThat(URI.create(link).getPath()).startsWith(path("/mine/"));
        var fresh = visitor.open(path(""));
        var kept = visitor.ask("GET", path(""), "", "Cookie", "jadro-mine=anything");
        assertThat(kept.header("ETag")).isEqualTo(fresh.header("ETag")).isNotEmpty();
    }
}
