package sk.jadro.manual;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** Somebody who follows the manual: finds everything on the page by the words that stand there. */
final class Hand {
    /** How long somebody waits for a page of a house at work, in milliseconds. */
    private static final double PATIENT = 20_000;

    final Page page;

    Hand(Page page) {
        this.page = page;
    }

    Hand open(String address) {
        page.navigate(address);
        return this;
    }

    /** Follows the first link that begins so. */
    Hand follow(String words) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(beginning(words)))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Presses the first button that begins so. */
    Hand press(String words) {
        main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(beginning(words)))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    Hand write(String label, String text) {
        main().getByLabel(beginning(label)).first().fill(text);
        return this;
    }

    /** Chooses one of the options that stand on the page, if it is not chosen yet. */
    Hand choose(String option) {
        var label = main().locator("label").filter(with(option)).first();
        if (!page.locator("[id='" + label.getAttribute("for") + "']").isChecked()) {
            label.click();
        }
        return this;
    }

    /** Chooses from a list that opens. */
    Hand pick(String label, String option) {
        main().getByLabel(beginning(label)).first().selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Hand sees(String words) {
        assertThat(main()).containsText(words, new ContainsTextOptions().setTimeout(PATIENT));
        return this;
    }

    Hand takes(String picture, String first, String last) {
        Album.take(page, picture, first, last);
        return this;
    }

    private Locator main() {
        return page.locator("main");
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(beginning(words));
    }

    /** Whole words at the beginning; some have more behind them, for those who hear the page. */
    private static Pattern beginning(String words) {
        return Pattern.compile("^\\s*"
                + words.replaceAll("[+.?()]", "\\\\$0").replace(":", "\\s*:").replace(" ", "\\s+") + "(?=$|[\\s:,.…])");
    }
}
