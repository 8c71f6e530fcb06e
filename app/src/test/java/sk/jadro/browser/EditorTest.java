package sk.jadro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.minutes.AMeeting;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** Writing a long text in a browser that runs its script. */
@Tag("full")
@JadroTest
@ExtendWith(Chromium.class)
class EditorTest {
    private static final String PASTE = """
            (area, html) => {
                const data = new DataTransfer();
                data.setData("text/html", html);
                data.setData("text/plain", "len slová");
                area.focus();
                area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    private OwnBrowsers people;
    private AMeeting meeting;
    private Page page;

    @BeforeEach
    void openTheForm(Browser shared) {
        people = new OwnBrowsers(shared);
        meeting = new AMeeting(house).withTwo();
        page = people.open(house.local(coordinators.addFromShell(meeting.site, new EmailAddress(House.anEmail()))));
        page.locator("main button").click();
        page.navigate(house.root() + meeting.event + "/minutes");
    }

    @AfterEach
    void leave() {
        people.close();
    }

    @Test
    void whatIsPastedKeepsItsHeadingsAndListsAndOneUndoTakesItBack() {
        var area = page.locator("#text_sk");
        area.fill("Začiatok.\n\n");
        area.press("Control+End");
        area.evaluate(PASTE, "<h2>Úlohy</h2><ul><li>prvá <b>vec</b></li><li>druhá</li></ul><script>alert(1)</script>");
        assertThat(area).hasValue("Začiatok.\n\n## Úlohy\n\n- prvá **vec**\n- druhá");
        assertThat(page.locator("#editor-status")).containsText("Text je vložený");
        area.press("Control+z");
        assertThat(area).hasValue("Začiatok.\n\n");
    }

    @Test
    void plainTextIsPastedAsTheBrowserDoes() {
        var area = page.locator("#text_sk");
        area.fill("");
        area.evaluate(PASTE, "<span>len slová</span>");
        assertThat(page.locator("#editor-status")).hasText("");
    }

    @Test
    void theToolbarAndNamesWriteForWhoeverClicks() {
        var area = page.locator("#text_sk");
        area.fill("slovo");
        area.selectText();
        page.locator("md-bold").first().click();
        assertThat(area).hasValue("**slovo**");
        area.fill("");
        page.locator("summary", new Page.LocatorOptions().setHasText("Ľudia, ktorých"))
                .click();
        area.focus();
        page.locator(".editor__name").first().click();
        assertThat(area).hasValue("@[1 Eva Kráľová]");
    }

    @Test
    void whatIsMarkedBecomesTheTitleOfATask() {
        var area = page.locator("#text_sk");
        area.fill("Dohodli sme sa: pripraviť desať listov.");
        area.evaluate("area => area.setSelectionRange(16, 38)");
        area.dispatchEvent("focus");
        page.locator("a[data-marked]").click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/tasks/new.*"));
        assertThat(page.locator("#title_sk")).hasValue("pripraviť desať listov");
        assertThat(page).hasURL(Pattern.compile(".*from=event.*"));
    }
}
