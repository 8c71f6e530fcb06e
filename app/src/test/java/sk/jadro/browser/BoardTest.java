package sk.jadro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.harvest.ABoard;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** A board in browsers that run its script: notes come by themselves, and wait where there is no signal. */
@JadroTest
@ExtendWith(Chromium.class)
class BoardTest {
    @Autowired
    House house;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Browser browser;
    private ABoard opened;
    private String board;

    @BeforeEach
    void aBoard(Browser shared) {
        browser = shared;
        opened = ABoard.in(house, Map.of("minutes", "5"));
        board = house.root() + opened.address();
    }

    @AfterEach
    void leave() {
        contexts.forEach(BrowserContext::close);
        Assertions.assertThat(complaints).isEmpty();
    }

    private Page open(String address) {
        var context = browser.newContext();
        contexts.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            // Being away, and being refused, are what some of these tests are about.
            var isMeant = message.text().contains("ERR_INTERNET_DISCONNECTED")
                    || message.text().contains("status of 422");
            if (message.type().equals("error") && !isMeant) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address);
        return page;
    }

    private static void write(Page page, String text) {
        page.locator("#text").fill(text);
        page.locator(".board__form button").click();
    }

    @Test
    void whatOneWritesComesToTheOthersAndToTheWallByItself() {
        var eva = open(board);
        var jan = open(board);
        var wall = open(board + "/wall");
        write(eva, "Pozývať. Osobne, nie plagátom.");
        assertThat(eva.locator("#own-notes .slip__text")).hasText("Pozývať. Osobne, nie plagátom.");
        assertThat(jan.locator("#notes .slip__text")).hasText("Pozývať. Osobne, nie plagátom.");
        assertThat(wall.locator("#notes .slip__text")).hasText("Pozývať. Osobne, nie plagátom.");
        assertThat(eva.locator("#notes .slip")).hasCount(0);
        assertThat(eva.locator("#text")).hasValue("");
        assertThat(eva.locator("#text")).isFocused();
        assertThat(wall.locator(".board-wall__foot")).containsText("1 poznámka.");

        eva.locator(".slip__deeds button").click();
        assertThat(jan.locator("#notes .slip")).hasCount(0);
    }

    @Test
    void whatIsWrittenWithoutASignalWaitsAndGoesOutOnce() {
        var eva = open(board);
        var jan = open(board);
        contexts.getFirst().setOffline(true);
        write(eva, "Z pivnice.");
        assertThat(eva.locator(".board__waiting")).isVisible();
        write(eva, "Ešte jedna.");
        contexts.getFirst().setOffline(false);
        assertThat(jan.locator("#notes .slip__text")).hasText(new String[] {"Ešte jedna.", "Z pivnice."});
        assertThat(eva.locator(".board__waiting")).isHidden();
        assertThat(eva.locator("#own-notes .slip")).hasCount(2);
        eva.reload();
        assertThat(eva.locator("#own-notes .slip")).hasCount(2);
    }

    @Test
    void whatWaitsGoesOutFromTheNextPageIfThisOneIsClosed() {
        var eva = open(board);
        contexts.getFirst().setOffline(true);
        write(eva, "Z pivnice.");
        assertThat(eva.locator(".board__waiting")).isVisible();
        eva.close();
        contexts.getFirst().setOffline(false);
        var again = contexts.getFirst().newPage();
        again.onPageError(complaints::add);
        again.navigate(board);
        assertThat(again.locator("#own-notes .slip__text")).hasText("Z pivnice.");
    }

    @Test
    void whatIsWrongIsSaidWithoutLosingWhatWasTyped() {
        var eva = open(board);
        write(eva, "a".repeat(501));
        assertThat(eva.locator("#text-error")).isVisible();
        assertThat(eva.locator("#text")).hasValue("a".repeat(501));
    }

    @Test
    void theEndComesToAllAndWhatWasBeingTypedIsNotLost() {
        var eva = open(board);
        eva.locator("#text").pressSequentially("Ešte");
        opened.begin("over");
        assertThat(eva.locator(".board__form")).hasCount(0);
        opened.begin("write");
        assertThat(eva.locator("#text")).hasValue("Ešte");
    }

    @Test
    void theClockRuns() {
        var eva = open(board);
        var before = eva.locator(".clock__left").textContent();
        assertThat(eva.locator(".clock__left")).not().hasText(before);
    }
}
