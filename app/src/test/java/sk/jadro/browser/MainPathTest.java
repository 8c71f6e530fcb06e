package sk.jadro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

/** What people come for, in a browser without JavaScript, by keyboard alone: Tab, Enter, Space, arrows and letters. */
@Tag("full")
@JadroTest
@ExtendWith(Chromium.class)
class MainPathTest {
    private static final String TITLE = "Jednoduchší a rodovo citlivý jazyk";
    private static final String NAME = "Ľudmila Žltohlávková-O'Neil";

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    private Site site;
    private BrowserContext context;
    private Page page;
    private final AtomicInteger loaded = new AtomicInteger();

    @BeforeEach
    void begin(Browser browser) {
        site = house.aSamplePartnership();
        context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onDOMContentLoaded(any -> loaded.incrementAndGet());
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void aResidentWritesTheirNameUnderAnActivityTakesItBackAndReturns() {
        page.navigate(house.root() + "/" + site.slug());
        enter("a", "Vybrať si aktivitu");
        assertThat(page).hasURL(at("/activities"));
        enter(".column__title a", TITLE);
        var activity = page.url();

        signUp(NAME, "resident-of-" + site.slug() + "@example.org");
        assertThat(page.locator("h1")).hasText("Pozrite sa do e-mailu");
        Assertions.assertThat(names(activity)).doesNotContain(NAME);

        var letter = house.lastLetter("resident-of-" + site.slug() + "@example.org");
        page.navigate(letter.links().get(0));
        enter("main button", "Áno, pripísať ma");
        assertThat(page.locator("h1")).hasText("Hotovo, rátame s vami");
        Assertions.assertThat(names(activity)).contains(NAME);

        page.navigate(letter.links().get(1));
        enter("main button", "Vziať svoje meno späť");
        assertThat(page.locator("main button")).hasText("Vrátiť moje meno");
        Assertions.assertThat(names(activity)).doesNotContain(NAME);

        page.navigate(letter.links().get(1));
        enter("main button", "Vrátiť moje meno");
        assertThat(page.locator(".notice--good")).isVisible();
        Assertions.assertThat(names(activity)).contains(NAME);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        page.navigate(at("/activities"));
        enter(".column__title a", TITLE);
        tabTo("input#name");
        page.keyboard().type(NAME);
        pressEnter();

        assertThat(page.locator("input#name")).hasValue(NAME);
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        tabTo(".govuk-error-summary a");
        page.keyboard().press("Enter");
        assertThat(page.locator("input#email")).isFocused();
    }

    @Test
    void aCoordinatorSignsInEditsAnActivityAndSeesWhoSignedUp() {
        page.navigate(house.root() + "/" + site.slug() + "/activities");
        enter(".column__title a", TITLE);
        signUp(NAME, "person-of-" + site.slug() + "@example.org");
        assertThat(page.locator("h1")).hasText("Pozrite sa do e-mailu");

        page.navigate(house.local(
                coordinators.addFromShell(site, new EmailAddress("coordinator-of-" + site.slug() + "@example.org"))));
        enter("main button", "Prihlásiť sa");
        assertThat(page).hasURL(at("/desk"));
        enter("main a", "Aktivity a mená");
        enter("main a", TITLE);
        tabTo("#title_sk");
        page.keyboard().press("End");
        page.keyboard().type(" na úrade");
        pressEnter();
        assertThat(page.locator(".notice--good")).hasText("Uložené.");

        enter("main a", "Mená");
        assertThat(page.locator("tbody th", new Page.LocatorOptions().setHasText(NAME)))
                .hasCount(1);
        page.navigate(at("/activities"));
        assertThat(page.locator(".column__title a", new Page.LocatorOptions().setHasText(TITLE + " na úrade")))
                .hasCount(1);
    }

    @Test
    void theFocusIsAlwaysSeen() {
        for (var path : List.of("", "/activities", "/sign-in")) {
            page.navigate(path.equals("/sign-in") ? house.root() + path : at(path));
            var stops = 0;
            page.keyboard().press("Tab");
            while (page.locator(":focus").count() == 1 && stops < 150) {
                stops++;
                Assertions.assertThat((boolean) page.locator(":focus").evaluate("""
                                e => {
                                    const shows = s => s.boxShadow !== 'none'
                                        || s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
                                    const drawn = e.type === 'radio' || e.type === 'checkbox'
                                        ? getComputedStyle(e.nextElementSibling, '::before') : getComputedStyle(e);
                                    const box = e.getBoundingClientRect();
                                    return shows(drawn) && box.bottom > 0 && box.top < innerHeight;
                                }"""))
                        .as(path + ": " + page.locator(":focus").evaluate("e => e.outerHTML"))
                        .isTrue();
                page.keyboard().press("Tab");
            }
            Assertions.assertThat(stops).isGreaterThan(4);
        }
    }

    @Test
    void theFirstTabLeadsPastTheMenu() {
        page.navigate(at("/activities"));
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        assertThat(page.locator("a.skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void aGraphicRecordPrintsWithItsWords() {
        page.navigate(at("/events/druhe-stretnutie-2021-03-31"));
        var words = page.locator(".record__words .govuk-details__text p").first();
        var larger = page.locator(".record__larger");
        assertThat(words).isHidden();
        assertThat(larger).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(words).isVisible();
        assertThat(larger).isHidden();
    }

    @Test
    void thePagesOfActivitiesPrintWithoutWhatPaperCannotDo() {
        for (var path : List.of("", "/activities")) {
            page.navigate(at(path));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav.menu")).isHidden();
            assertThat(page.locator("a.skip")).isHidden();
            assertThat(page.locator("footer")).isHidden();
            Assertions.assertThat(page.locator("main form:visible").count()).isZero();
            assertThat(page.locator(".column__names .name bdi").first()).isVisible();
            assertThat(page.locator("h1")).isVisible();
            var pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
            Assertions.assertThat(pdf).startsWith("%PDF-").containsPattern("/Type /Pages\\b[^>]*/Count [1-9]");
        }
    }

    private void signUp(String name, String email) {
        tabTo("input#name");
        page.keyboard().type(name);
        tabTo("input#email");
        page.keyboard().type(email);
        tabTo("select#side");
        page.keyboard().press("ArrowDown");
        tabTo("input[name=visibility]");
        page.keyboard().press("Space");
        while (!page.locator("input[name=visibility][value=full]").isChecked()) {
            page.keyboard().press("ArrowDown");
        }
        enter("main .panel button", "");
    }

    /** Goes on by Tab until what has the focus is this and says so, and presses Enter. */
    private void enter(String selector, String words) {
        tabTo(selector, words);
        pressEnter();
    }

    /** Enter that leads to a page. */
    private void pressEnter() {
        var before = loaded.get();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> loaded.get() > before);
    }

    private void tabTo(String selector) {
        tabTo(selector, "");
    }

    private void tabTo(String selector, String words) {
        for (int tabs = 0; tabs < 200; tabs++) {
            page.keyboard().press("Tab");
            var there = (boolean) page.evaluate("""
                    ([selector, words]) => document.activeElement.matches(selector)
                        && document.activeElement.textContent.replaceAll('\u00a0', ' ').includes(words)""", List.of(selector, words));
            if (there) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to " + selector + " " + words + " on " + page.url());
    }

    private List<String> names(String activity) {
        page.navigate(activity);
        return page.locator(".column__names .name bdi").allInnerTexts();
    }

    private String at(String path) {
        return house.root() + "/" + site.slug() + path;
    }
}
