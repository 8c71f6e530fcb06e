package sk.jadro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** The search in a browser that runs its script: what would be found is there while one types. */
@Tag("full")
@JadroTest
@ExtendWith(Chromium.class)
class TypeaheadTest {
    @Autowired
    House house;

    private Site site;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void begin(Browser browser) {
        site = house.aSamplePartnership();
        context = browser.newContext();
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(house.root() + "/" + site.slug() + "/search");
    }

    @AfterEach
    void leave() {
        context.close();
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void whatWouldBeFoundIsThereWhileOneTypesAndTheAddressFollows() {
        page.locator("#q").pressSequentially("zrozumitel");
        assertThat(page.locator(".found__one").first()).isVisible();
        assertThat(page.locator(".found mark").first()).isVisible();
        assertThat(page.locator("#found-status")).containsText("výsled");
        assertThat(page.locator("#q")).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=zrozumitel"));

        page.locator("#q").fill("qqqqq");
        assertThat(page.locator("#found")).hasText("Nič sme nenašli");
        assertThat(page.locator(".found__one")).hasCount(0);
    }

    @Test
    void theButtonGoesOnWorking() {
        page.locator("#q").fill("jazyk");
        page.locator("form.search button").click();
        assertThat(page.locator(".found__one").first()).isVisible();
        assertThat(page).hasTitle(Pattern.compile("Hľadať: jazyk.*"));
    }
}
