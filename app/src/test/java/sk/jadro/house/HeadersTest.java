package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** What every answer says to the browser about itself, whatever kind of answer it is. */
@Tag("full")
@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadersTest {
    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Example example;

    @BeforeAll
    void found() {
        example = Example.in(house, coordinators);
    }

    @Test
    void everyAnswerToAStrangerIsStrict() {
        var visitor = house.visitor();
        for (var route : Route.all(router)) {
            var address = example.address(route.pattern());
            isStrict(route + " in Slovak", visitor.openOnly(address));
            isStrict(route + " once more, from memory", visitor.openOnly(address));
            isStrict(route + " in English", visitor.openOnly("/en" + address));
            if (route.method().equals("POST")) {
                isStrict(route + " posted", visitor.postOnly(address, Map.of()));
            }
        }
    }

    @Test
    void everyAnswerToACoordinatorIsStrictAndIsNotKept() {
        for (var route : Route.all(router)) {
            if (route.isPage() && route.isDesk()) {
                var seen = example.coordinator().openOnly(example.address(route.pattern()));
                isStrict(route.toString(), seen);
                assertThat(seen.header("Cache-Control")).as(route.toString()).contains("no-store");
            }
        }
        assertThat(example.coordinator().open(example.address("/{partnership}")).header("Cache-Control"))
                .as("a public page as a coordinator sees it")
                .isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /nothing/here,              404",
        "GET,  /assets/nothing.css,        404",
        "POST, /sign-in/sent,              405",
        "PUT,  /,                          405",
        "GET,  /a;b=c//d,                  400",
        "GET,  /favicon.ico,               404",
    })
    void errorsAreStrictToo(String method, String address, int status) {
        var seen = house.visitor().ask(method, address, "");
        assertThat(seen.status()).isEqualTo(status);
        isStrict(method + " " + address, seen);
    }

    @Test
    void aRefusedPostOfAnotherSiteIsStrictToo() {
        var seen = house.visitor().ask("POST", "/sign-in", "", "Sec-Fetch-Site", "cross-site");
        assertThat(seen.status()).isEqualTo(403);
        isStrict("refused", seen);
    }

    @Test
    void assetsAreKeptForEver() {
        var visitor = house.visitor();
        var page = visitor.open(example.address("/{partnership}"));
        var assets = page.html().select("link[href^=/assets/]").eachAttr("href");
        assertThat(assets).hasSizeGreaterThan(3);
        for (var address : assets) {
            var asset = visitor.openOnly(address);
            assertThat(asset.status()).as(address).isEqualTo(200);
            isStrict(address, asset);
            assertThat(asset.header("Cache-Control")).as(address).contains("max-age=31536000", "public", "immutable");
        }
    }

    @ParameterizedTest
    @CsvSource({"br,br", "'gzip, deflate, br, zstd',br", "gzip,gzip", "'br;q=0.5, gzip',br", "identity,''"})
    void theStyleSheetWasCompressedWhenItWasMade(String accepted, String encoding) {
        var visitor = house.visitor();
        var address =
                visitor.open("/sign-in").html().select("link[rel=stylesheet]").attr("href");
        var seen = visitor.ask("GET", address, "", "Accept-Encoding", accepted);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).startsWith("text/css");
        assertThat(seen.header("Content-Encoding")).isEqualTo(encoding);
        assertThat(seen.header("Vary")).containsIgnoringCase("Accept-Encoding");
    }

    @Test
    void publicPagesAreAskedForAgainAndSecretOnesAreNotKept() {
        var visitor = house.visitor();
        assertThat(visitor.open(example.address("/{partnership}")).header("Cache-Control"))
                .isEqualTo("no-cache");
        for (var pattern : List.of(
                "/{partnership}/{kind}/{ticket}/sent",
                "/{partnership}/sign-ups/{token}",
                "/{partnership}/{kind}/{token}/confirmation",
                "/{partnership}/sign-in/{token}")) {
            var seen = visitor.openOnly(example.address(pattern));
            assertThat(seen.header("Cache-Control")).as(pattern).isEqualTo("no-store");
            assertThat(seen.header("Referrer-Policy")).as(pattern).isEqualTo("no-referrer");
            assertThat(seen.header("X-Robots-Tag")).as(pattern).isEqualTo("noindex");
        }
    }

    @Test
    void nobodyWhoReadsOrWritesTheirNameGetsACookie() {
        var cookies = new ArrayList<String>();
        var visitor = house.visitor();
        for (var route : Route.all(router)) {
            if (!route.isDesk()
                    && !route.pattern().contains("/sign-in/")
                    && !route.pattern().contains("/mine/")) {
                var address = example.address(route.pattern());
                var seen =
                        route.method().equals("POST") ? visitor.postOnly(address, Map.of()) : visitor.openOnly(address);
                seen.headers().allValues("Set-Cookie").forEach(cookie -> cookies.add(route + ": " + cookie));
            }
        }
        var form = visitor.open(example.address("/{partnership}/activities/{slug}"));
        var sent = visitor.postOnly(
                form.form("/co-owners").attr("action"),
                Map.of("name", "Eva", "email", House.anEmail(), "side", "public", "visibility", "none"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(cookies).isEmpty();
    }

    @Test
    void theCookieOfASignedInCoordinatorIsOutOfReachOfScriptsAndOtherSites() {
        var visitor = house.visitor();
        var signedIn = visitor.postOnly(example.signInLink(), Map.of());
        assertThat(signedIn.status()).isEqualTo(303);
        assertThat(signedIn.header("Cache-Control")).contains("no-store");
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .satisfies(cookie -> {
                    assertThat(cookie).startsWith("jadro=").contains("HttpOnly", "SameSite=Lax", "Path=/");
                    assertThat(cookie).doesNotContain("Domain=", "Max-Age", "Expires");
                });
    }

    private static void isStrict(String what, Seen seen) {
        assertThat(directives(seen))
                .as(what)
                .contains("default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
                .noneMatch(directive -> directive.contains("unsafe-"))
                .noneMatch(directive -> directive.contains("*"));
        assertThat(seen.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(seen.header("Referrer-Policy")).as(what).isIn("same-origin", "no-referrer");
        assertThat(seen.header("Permissions-Policy")).as(what).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(seen.header("Server")).as(what).isEmpty();
        assertThat(seen.header("X-Powered-By")).as(what).isEmpty();
    }

    private static List<String> directives(Seen seen) {
        return List.of(seen.header("Content-Security-Policy").split("; *"));
    }
}
