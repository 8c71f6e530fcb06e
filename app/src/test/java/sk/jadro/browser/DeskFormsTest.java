package sk.jadro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** How the forms of two languages stand on the screen, without a line of JavaScript. */
@Tag("full")
@JadroTest
@ExtendWith(Chromium.class)
class DeskFormsTest {
    private static final int HEIGHT = 800;

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    private Site site;
    private BrowserContext context;
    private Page page;
    private List<String> forms = List.of();

    @BeforeEach
    void signIn(Browser browser) {
        site = house.aSamplePartnership();
        context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = context.newPage();
        page.navigate(house.local(
                coordinators.addFromShell(site, new EmailAddress("forms-of-" + site.slug() + "@example.org"))));
        page.locator("main button").click();
        forms = Stream.of("/activities", "/events")
                .flatMap(list -> Stream.of("/desk" + list + "/new", firstOf(list)))
                .toList();
        forms = Stream.concat(forms.stream(), Stream.of("/desk/texts/about", "/desk/texts/tagline"))
                .toList();
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void englishIsFoldedUntilItIsWanted() {
        page.navigate(at("/desk/events/new"));
        assertThat(page.locator("#title_en")).isHidden();
        assertThat(page.locator("#place_en")).isHidden();
        page.locator("label[for=english]").click();
        assertThat(page.locator("#title_en")).isVisible();
        assertThat(page.locator("#place_en")).isVisible();

        page.navigate(at(firstOf("/events")));
        assertThat(page.locator("#title_en")).isVisible();
    }

    @Test
    void bothLanguagesStandSideBySideAndLevel() {
        for (var form : forms) {
            open(form, 1280);
            for (var pair : page.locator(".form__halves").all()) {
                var fields = pair.locator("input, textarea");
                var slovak = box(fields.first());
                var english = box(fields.last());
                Assertions.assertThat(english.y).as(form).isEqualTo(slovak.y);
                Assertions.assertThat(english.width).as(form).isEqualTo(slovak.width);
                Assertions.assertThat(english.x).as(form).isGreaterThan(slovak.x + slovak.width);
            }
        }
    }

    @Test
    void aFieldOfItsOwnIsAsWideAsAColumn() {
        for (var unfolded : List.of(true, false)) {
            page.setViewportSize(1280, HEIGHT);
            page.navigate(at("/desk/activities/new"));
            if (unfolded) {
                page.locator("label[for=english]").click();
            }
            Assertions.assertThat(box(page.locator("#from")).width)
                    .isCloseTo(box(page.locator("#title_sk")).width, Assertions.within(3.0));
        }
    }

    @Test
    void onAPhoneAllFieldsAreEquallyFarApart() {
        for (var form : forms) {
            open(form, 360);
            for (var pair : page.locator(".form__halves").all()) {
                var groups = pair.locator("> .govuk-form-group");
                var between = box(groups.last()).y - bottom(groups.first());
                var below = Double.parseDouble(
                        (String) pair.evaluate("e => getComputedStyle(e).marginBottom.slice(0, -2)"));
                Assertions.assertThat(between).as(form).isEqualTo(below);
            }
        }
    }

    @Test
    void whenAndWhereStandInOneRow() {
        page.setViewportSize(1280, HEIGHT);
        page.navigate(at("/desk/events/new"));
        page.locator("main form button").click();
        Assertions.assertThat(Stream.of("#day", "#starts", "#ends", "#place_sk")
                        .map(field -> box(page.locator(field)).y)
                        .distinct())
                .as("level, with what is wrong above them, too")
                .hasSize(1);
    }

    @Test
    void aLinkStandsOnTheLineOfTheButtonBesideIt() {
        page.setViewportSize(1280, HEIGHT);
        for (var path : List.of("/desk/activities", "/desk/activities/new")) {
            page.navigate(at(path));
            var group = page.locator(path.endsWith("new") ? "form .actions" : ".tools__group");
            Assertions.assertThat(middle(group, ".govuk-button"))
                    .isCloseTo(middle(group, "a:not(.govuk-button)"), Assertions.within(3.0));
        }
    }

    /** Where the middle of a line of text is. */
    private static double middle(Locator group, String selector) {
        return ((Number) group.locator(selector).first().evaluate("""
                e => {
                    const words = document.createRange();
                    words.selectNodeContents(e);
                    const line = words.getBoundingClientRect();
                    return (line.top + line.bottom) / 2;
                }""")).doubleValue();
    }

    private void open(String form, int width) {
        page.setViewportSize(width, HEIGHT);
        page.navigate(at(form));
        if (!page.locator("#english").isChecked()) {
            page.locator("label[for=english]").click();
        }
    }

    private String firstOf(String list) {
        page.navigate(at("/desk" + list));
        var address = page.locator("tbody th a").first().getAttribute("href");
        return address.substring(site.slug().length() + 1);
    }

    private static BoundingBox box(Locator locator) {
        return locator.boundingBox();
    }

    private static double bottom(Locator locator) {
        var box = box(locator);
        return box.y + box.height;
    }

    private String at(String path) {
        return house.root() + "/" + site.slug() + path;
    }
}
