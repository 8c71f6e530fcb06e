package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sk.jadro.browser.Chromium;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** Every page in a browser: accessible by axe, as wide as a small phone, silent on its console. */
@Tag("full")
@JadroTest
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesInTheBrowserTest {
    /** WCAG 2.2 AA, and what axe's makers advise beyond: headings in order, all within landmarks. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** A letter has no landmarks: it is a part of the mail program's page. */
    private static final List<String> RULES_OF_LETTERS = RULES.subList(0, RULES.size() - 1);

    private static final String AXE = """
            rules => axe.run({runOnly: rules, resultTypes: ['violations']}).then(found => found.violations.flatMap(
                violation => violation.nodes.map(node => violation.help + ': ' + node.html)))
            """;

    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;
    private static final int HEIGHT = 800;

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    private Example example;
    private String axe = "";
    private Page stranger;
    private Page coordinator;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void silence() {
        complaints.clear();
    }

    @BeforeAll
    void openTheBrowser(Browser browser) {
        axe = read("/axe.min.js");
        example = Example.in(house, coordinators);
        stranger = listened(browser.newContext());
        coordinator = listened(browser.newContext());
        coordinator.navigate(example.signInLink());
        coordinator.locator("main button").click();
        assertThat(coordinator.url()).endsWith("/desk");
    }

    @AfterAll
    void leave() {
        stranger.context().close();
        coordinator.context().close();
    }

    @Test
    @Order(1)
    void everyAddress() {
        var showings = Showing.addresses(example, Route.all(router), house.visitor(), "");
        for (var showing : showings) {
            var page = asWhom(showing);
            page.navigate(showing.seen().address().toString());
            check(showing.name(), page);
        }
        assertThat(showings.stream().map(Showing::name)).hasSizeGreaterThan(25);
        assertThat(complaints).isEmpty();
    }

    @Test
    @Order(2)
    void thePagesOfResidentsInEnglishAndOnAPhone() {
        for (var pattern : List.of("/{partnership}", "/{partnership}/activities", "/{partnership}/activities/{slug}")) {
            for (var language : List.of("", "/en")) {
                stranger.setViewportSize(PHONE, HEIGHT);
                stranger.navigate(house.root() + language + example.address(pattern));
                axe(language + pattern + " on a phone", stranger, RULES);
            }
            check("/en" + pattern, stranger);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    @Order(3)
    void pagesInEnglishFitAPhone() {
        stranger.setViewportSize(PHONE, HEIGHT);
        coordinator.setViewportSize(PHONE, HEIGHT);
        for (var showing : Showing.addresses(example, Route.all(router), house.visitor(), "/en")) {
            var page = asWhom(showing);
            page.navigate(showing.seen().address().toString());
            fits(showing.name(), page);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    @Order(4)
    void everyLetter() {
        var letter = house.lastLetter(anEmailThatGotALetter());
        var program = listened(stranger.context());
        program.setViewportSize(PHONE, HEIGHT);
        program.setContent(letter.html());
        axe("a letter", program, RULES_OF_LETTERS);
        fits("a letter", program);
        program.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    @Order(5)
    void theLongestWordsFitAPhone() {
        var form = house.visitor().open(example.address("/{partnership}/activities/{slug}"));
        var word = "Najneobhospodarovateľnejší".repeat(8).substring(0, 200);
        var email = House.anEmail();
        house.visitor()
                .submit(
                        form,
                        "/co-owners",
                        Map.of("name", word, "email", email, "side", "public", "visibility", "full", "offer", word));
        var confirm = house.lastLetter(email).links().getFirst();
        house.visitor().post(confirm, Map.of());
        stranger.setViewportSize(PHONE, HEIGHT);
        coordinator.setViewportSize(PHONE, HEIGHT);
        for (var pattern : List.of("/{partnership}", "/{partnership}/activities", "/{partnership}/activities/{slug}")) {
            stranger.navigate(house.root() + example.address(pattern));
            assertThat(stranger.content()).contains(word);
            fits(pattern + " with a very long name", stranger);
        }
        coordinator.navigate(house.root() + example.address("/{partnership}/desk/activities/{activity}/co-owners"));
        fits("the desk's names with a very long one", coordinator);
        assertThat(complaints).isEmpty();
    }

    @Test
    @Order(6)
    void everyStateOfAPage() {
        for (var showing : Showing.states(Example.in(house, coordinators), house.visitor(), "")) {
            var page = asWhom(showing);
            var address = showing.seen().address().toString();
            var headers = showing.seen().headers().map().entrySet().stream()
                    .filter(header -> !header.getKey().matches("(?i)content-(length|encoding)|transfer-encoding|:.*"))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, header -> header.getValue().getFirst()));
            page.route(
                    address,
                    route -> route.fulfill(new FulfillOptions()
                            .setStatus(showing.seen().status())
                            .setHeaders(headers)
                            .setBodyBytes(showing.seen().body())));
            page.navigate(address);
            check(showing.name(), page);
            page.unroute(address);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsWrongIsFound() {
        var page = listened(stranger.context());
        page.navigate(house.root() + "/sign-in");
        page.setViewportSize(PHONE, HEIGHT);
        page.evaluate("""
                document.querySelector('main').innerHTML = `<h1>A heading</h1><h4>Another</h4><input>
                    <p style="color: red">${'Word'.repeat(200)}</p><img src="/nothing.png" alt="">`""");
        page.waitForCondition(() -> complaints.stream().anyMatch(complaint -> complaint.contains("nothing.png")));
        axe("the page", page, RULES);
        page.evaluate("document.querySelector('main p').style.width = '500px'");
        fits("the page", page);
        page.close();

        assertThat(String.join("\n", complaints))
                .contains("Form elements must have labels")
                .contains("Heading levels")
                .contains("nothing.png")
                .contains("Content Security Policy")
                .contains("pixels wide");
        complaints.clear();
    }

    private static String read(String resource) {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream(resource))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String anEmailThatGotALetter() {
        var email = House.anEmail();
        var visitor = house.visitor();
        visitor.submit(
                visitor.open(example.address("/{partnership}/activities/{slug}")),
                "/co-owners",
                Map.of("name", "Eva Kráľová", "email", email, "side", "public", "visibility", "full"));
        return email;
    }

    private Page asWhom(Showing showing) {
        return showing.coordinators() ? coordinator : stranger;
    }

    private void check(String name, Page page) {
        page.setViewportSize(DESKTOP, HEIGHT);
        axe(name, page, RULES);
        page.setViewportSize(PHONE, HEIGHT);
        fits(name, page);
    }

    private void axe(String name, Page page, List<String> rules) {
        page.evaluate(axe);
        for (var violation : (List<?>) page.evaluate(AXE, rules)) {
            complaints.add(name + ": " + violation);
        }
    }

    private void fits(String name, Page page) {
        var width = (int) page.evaluate("document.documentElement.scrollWidth");
        if (width > PHONE) {
            complaints.add("%s is %d pixels wide: %s".formatted(name, width, page.evaluate("""
                    [...document.querySelectorAll('body *')]
                        .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                        .map(e => e.tagName + '.' + e.className).slice(0, 5).join(', ')""")));
        }
    }

    private Page listened(BrowserContext context) {
        var page = context.newPage();
        BiConsumer<String, String> note = (what, words) -> complaints.add(page.url() + " " + what + ": " + words);
        page.onConsoleMessage(message -> {
            // A page that is itself an error is named on the console, too.
            var isThePageItself = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(page.url() + ":");
            if (message.type().equals("error") && !isThePageItself) {
                note.accept("console", message.text());
            }
        });
        page.onPageError(error -> note.accept("script", error));
        page.onRequestFailed(request -> note.accept("failed", request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                note.accept(String.valueOf(response.status()).toLowerCase(Locale.ROOT), response.url());
            }
        });
        return page;
    }
}
