package sk.jadro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
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

/** Notes put together in browsers that run the board's script: dragged, moved by keyboard, by several people at once. */
@Tag("full")
@JadroTest
@ExtendWith(Chromium.class)
class GroupingTest {
    private static final List<String> NOTES =
            List.of("Pozývať.", "Spájať.", "Strážiť.", "Písať.", "Kresliť.", "Zapisovať.", "Čítať.", "Volať.");

    @Autowired
    House house;

    private OwnBrowsers people;
    private ABoard opened;
    private String board;

    @BeforeEach
    void aBoardWithNotes(Browser shared) {
        people = new OwnBrowsers(shared, "ERR_INTERNET_DISCONNECTED", "status of 409");
        opened = ABoard.in(house, Map.of());
        board = house.root() + opened.address();
        var writer = house.visitor();
        NOTES.forEach(text -> writer.post(opened.address() + "/notes", Map.of("text", text)));
        opened.begin("group");
    }

    @AfterEach
    void leave() {
        people.close();
    }

    private static String slip(String text) {
        return ".grouping .slip:has(.slip__text:text-is('" + text + "'))";
    }

    @Test
    void aNoteIsDraggedToANewGroupAndAnotherAfterIt() {
        var eva = people.open(board);
        var jan = people.open(board);
        eva.dragAndDrop(slip("Pozývať."), ".cluster--new");
        assertThat(eva.locator(".cluster .slip__text")).hasText(new String[] {"Pozývať."});
        assertThat(eva.locator(".board__undo")).containsText("„Pozývať.“ je teraz v zhluku 1.");
        assertThat(jan.locator(".cluster .slip__text")).hasText(new String[] {"Pozývať."});
        // It is pressed first and then looked where it goes: nothing new is drawn meanwhile.
        assertThat(eva.locator(".cluster")).hasCount(1);
        eva.dragAndDrop(slip("Spájať."), ".cluster");
        assertThat(jan.locator(".cluster .slip__text")).hasText(new String[] {"Pozývať.", "Spájať."});
        assertThat(jan.locator(".grouping__loose [data-count]")).hasText("6");
        assertThat(jan.locator(".cluster__count")).hasText("2");

        eva.locator(".board__undo button").click();
        assertThat(eva.locator(".cluster .slip__text")).hasText(new String[] {"Pozývať."});
        assertThat(jan.locator(".cluster .slip__text")).hasText(new String[] {"Pozývať."});
    }

    @Test
    void aNoteDroppedOnAnotherBeginsAGroupWithIt() {
        var eva = people.open(board);
        eva.dragAndDrop(slip("Pozývať."), slip("Kresliť."));
        assertThat(eva.locator(".cluster .slip__text")).hasText(new String[] {"Pozývať.", "Kresliť."});
    }

    @Test
    void aDropThatMissesChangesNothing() {
        var eva = people.open(board);
        var heading = eva.locator("h1").boundingBox();
        drag(eva, eva.locator(slip("Pozývať.")).boundingBox(), heading);
        assertThat(eva.locator(".grouping__loose .slip")).hasCount(NOTES.size());
        assertThat(eva.locator(".cluster")).hasCount(0);
    }

    private static void drag(Page page, BoundingBox from, BoundingBox to) {
        page.mouse().move(from.x + 20, from.y + 20);
        page.mouse().down();
        page.mouse().move(to.x + 30, to.y + 10);
        page.mouse().move(to.x + 32, to.y + 12);
        page.mouse().up();
    }

    @Test
    void aNoteIsMovedByKeyboardAlone() {
        var eva = people.open(board);
        eva.locator(slip("Pozývať.") + " .slip__move").focus();
        eva.keyboard().press("Enter");
        assertThat(eva.locator(".slip .board__place input[type=radio]").first()).isFocused();
        eva.keyboard().press("Escape");
        assertThat(eva.locator(slip("Pozývať.") + " .slip__move")).isFocused();
        eva.keyboard().press("Enter");
        assertThat(eva.locator(".slip .board__place input[type=radio]").first()).isFocused();
        eva.keyboard().press("Space");
        eva.keyboard().press("Tab");
        eva.keyboard().press("Enter");
        assertThat(eva.locator(".cluster .slip__text")).hasText(new String[] {"Pozývať."});
        assertThat(eva.locator(".cluster .slip__move")).isFocused();
    }

    @Test
    void fourWhoGroupAtOnceLoseNothingAndSeeTheSame() {
        var first = people.open(board);
        first.dragAndDrop(slip(NOTES.getFirst()), ".cluster--new");
        var pages = new ArrayList<>(List.of(first));
        while (pages.size() < 4) {
            pages.add(people.open(board));
        }
        for (int i = 1; i < NOTES.size(); i++) {
            var page = pages.get(i % pages.size());
            assertThat(page.locator(".cluster .slip")).hasCount(i);
            page.dragAndDrop(slip(NOTES.get(i)), ".cluster .cluster__head");
        }
        for (var page : pages) {
            assertThat(page.locator(".cluster .slip")).hasCount(NOTES.size());
            assertThat(page.locator(".grouping__loose .slip")).hasCount(0);
        }
    }

    @Test
    void whoeverWasSlowerIsToldBesideTheNote() {
        var eva = people.open(board);
        eva.dragAndDrop(slip("Strážiť."), ".cluster--new");
        var jan = people.open(board);
        jan.locator(slip("Pozývať.") + " .slip__move").click();
        assertThat(jan.locator(".slip .board__place")).isVisible();
        eva.dragAndDrop(slip("Pozývať."), ".cluster--new");
        assertThat(eva.locator(".cluster")).hasCount(2);
        jan.locator(".board__place label")
                .filter(new Locator.FilterOptions().setHasText("Strážiť."))
                .first()
                .click();
        jan.locator(".board__place button").click();
        assertThat(jan.locator(".slip .govuk-error-message")).containsText("Medzitým ju niekto presunul");
    }

    @Test
    void whoLosesTheirLinkSeesOnReturnWhatWasGroupedMeanwhile() {
        var eva = people.open(board);
        var jan = people.open(board);
        people.setOffline(1, true);
        eva.dragAndDrop(slip("Pozývať."), ".cluster--new");
        assertThat(eva.locator(".cluster")).hasCount(1);
        eva.dragAndDrop(slip("Spájať."), ".cluster");
        assertThat(eva.locator(".cluster .slip")).hasCount(2);
        people.setOffline(1, false);
        assertThat(jan.locator(".cluster .slip__text")).hasText(new String[] {"Pozývať.", "Spájať."});
    }

    @Test
    void anAnswerThatComesAmidADragMovesNothingUnderIt() {
        var eva = people.open(board);
        var late = new ArrayList<Runnable>();
        eva.route("**/place", asked -> {
            var answer = new Route.FulfillOptions().setResponse(asked.fetch());
            if (late.isEmpty()) {
                late.add(() -> asked.fulfill(answer));
            } else {
                asked.fulfill(answer);
            }
        });
        eva.dragAndDrop(slip("Pozývať."), ".cluster--new");
        eva.waitForCondition(() -> !late.isEmpty());
        eva.locator(slip("Spájať.")).hover();
        eva.mouse().down();
        eva.locator(".cluster--new").hover();
        eva.waitForRequestFinished(late.getFirst());
        assertThat(eva.locator(slip("Pozývať."))).hasCount(1);
        assertThat(eva.locator(".cluster .slip")).hasCount(0);
        eva.locator(".cluster--new").hover();
        eva.mouse().up();
        assertThat(eva.locator(".cluster .slip")).hasCount(2);
    }

    @Test
    void anAnswerThatComesLateDoesNotTakeBackWhatIsNewer() {
        var eva = people.open(board);
        var jan = people.open(board);
        var late = new ArrayList<Runnable>();
        jan.route(board, asked -> {
            var answer = new Route.FulfillOptions().setResponse(asked.fetch());
            if (late.isEmpty()) {
                late.add(() -> asked.fulfill(answer));
            } else {
                asked.fulfill(answer);
            }
        });
        eva.dragAndDrop(slip("Pozývať."), ".cluster--new");
        jan.waitForCondition(() -> !late.isEmpty());
        assertThat(eva.locator(".cluster")).hasCount(1);
        eva.dragAndDrop(slip("Spájať."), ".cluster");
        assertThat(jan.locator(".cluster .slip__text")).hasText(new String[] {"Pozývať.", "Spájať."});
        jan.waitForRequestFinished(late.getFirst());
        assertThat(jan.locator(".cluster .slip__text")).hasText(new String[] {"Pozývať.", "Spájať."});
    }

    @Test
    void aNameComesToAllByItself() {
        var eva = people.open(board);
        var jan = people.open(board);
        eva.dragAndDrop(slip("Pozývať."), ".cluster--new");
        assertThat(jan.locator(".cluster")).hasCount(1);
        eva.locator(".cluster__deeds a").first().click();
        eva.locator("#title").fill("Volať ľudí");
        eva.locator("form.form button").click();
        assertThat(jan.locator(".cluster__title")).hasText("Volať ľudí");
    }
}
