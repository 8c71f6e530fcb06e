package sk.jadro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.harvest.ABoard;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** A board in browsers that run its script: notes come by themselves, and wait where there is no signal. */
@Tag("full")
@JadroTest
@ExtendWith(Chromium.class)
class BoardTest {
    @Autowired
    House house;

    private OwnBrowsers people;
    private ABoard opened;
    private String board;

    @BeforeEach
    void aBoard(Browser shared) {
        people = new OwnBrowsers(shared, "ERR_INTERNET_DISCONNECTED", "status of 422");
        opened = ABoard.in(house, Map.of("minutes", "5"));
        board = house.root() + opened.address();
    }

    @AfterEach
    void leave() {
        people.close();
    }

    private static void write(Page page, String text) {
        page.locator("#text").fill(text);
        page.locator(".board__form button").click();
    }

    @Test
    void whatOneWritesComesToTheOthersAndToTheWallByItself() {
        var eva = people.open(board);
        var jan = people.open(board);
        var wall = people.open(board + "/wall");
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
        var eva = people.open(board);
        var jan = people.open(board);
        people.setOffline(0, true);
        write(eva, "Z pivnice.");
        assertThat(eva.locator(".board__waiting")).isVisible();
        write(eva, "Ešte jedna.");
        people.setOffline(0, false);
        assertThat(jan.locator("#notes .slip__text")).hasText(new String[] {"Ešte jedna.", "Z pivnice."});
        assertThat(eva.locator(".board__waiting")).isHidden();
        assertThat(eva.locator("#own-notes .slip")).hasCount(2);
        eva.reload();
        assertThat(eva.locator("#own-notes .slip")).hasCount(2);
    }

    @Test
    void whatWaitsGoesOutFromTheNextPageIfThisOneIsClosed() {
        var eva = people.open(board);
        people.setOffline(0, true);
        write(eva, "Z pivnice.");
        assertThat(eva.locator(".board__waiting")).isVisible();
        eva.close();
        people.setOffline(0, false);
        var again = people.another(0, board);
        assertThat(again.locator("#own-notes .slip__text")).hasText("Z pivnice.");
    }

    @Test
    void whatIsWrongIsSaidWithoutLosingWhatWasTyped() {
        var eva = people.open(board);
        write(eva, "a".repeat(501));
        assertThat(eva.locator("#text-error")).isVisible();
        assertThat(eva.locator("#text")).hasValue("a".repeat(501));
    }

    @Test
    void theEndComesToAllAndWhatWasBeingTypedIsNotLost() {
        var eva = people.open(board);
        eva.locator("#text").pressSequentially("Ešte");
        opened.begin("over");
        assertThat(eva.locator(".board__form")).hasCount(0);
        opened.begin("write");
        assertThat(eva.locator("#text")).hasValue("Ešte");
    }

    @Test
    void whoSignsOnceSignsTheNextNoteToo() {
        var eva = people.open(board);
        eva.locator(".board__sign summary").click();
        eva.locator("#name").fill("Eva K.");
        eva.locator("#side").selectOption("civil-society");
        write(eva, "Prvá.");
        assertThat(eva.locator("#own-notes .slip")).hasCount(1);
        assertThat(eva.locator(".notice--good")).hasText("Poznámka je na tabuli.");
        assertThat(eva.locator("#name")).hasValue("Eva K.");
        write(eva, "Druhá.");
        assertThat(eva.locator("#own-notes .slip__who span"))
                .hasText(new String[] {"Eva K., občianska spoločnosť", "Eva K., občianska spoločnosť"});
    }

    @Test
    void theClockRuns() {
        var eva = people.open(board);
        var before = eva.locator(".clock__left").textContent();
        assertThat(eva.locator(".clock__left")).not().hasText(before);
    }
}
