package sk.jadro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** What people paste, such as the address of a form, makes no page wider than the screen it is read on. */
@Tag("full")
@JadroTest
@ExtendWith(Chromium.class)
class LongWordsTest {
    private static final String LONG = "https://docs.example.org/forms/d/e/"
            + "1FAIpQLSdkZ3xW8vQ0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX2yZ"
                    .repeat(2)
                    .substring(0, 100) + "/viewform";

    private static final String TITLE = "Nezľahčujmenajneobhospodarovávateľnejšiehodopravnobezpečnostnéhoopatrenia"
            .repeat(2)
            .substring(0, 140);

    @Autowired
    House house;

    @Test
    void noPageIsWiderThanItsScreen(Browser browser) {
        var site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        var root = "/" + site.slug();
        for (var kind : List.of("about", "contact", "address", "lead", "tagline", "facebook", "privacy")) {
            write(coordinator, root + "/desk/texts/" + kind, "/" + kind, Map.of("text_sk", "Text: " + LONG));
        }
        write(
                coordinator,
                root + "/desk/events/new",
                "/desk/events",
                Map.ofEntries(
                        Map.entry("title_sk", TITLE),
                        Map.entry("slug", "dlhe"),
                        Map.entry("summary_sk", "Prihlásenie: " + LONG),
                        Map.entry("day", "14. 5. 2020"),
                        Map.entry("starts", "17:00"),
                        Map.entry("ends", "19:00"),
                        Map.entry("place_sk", LONG),
                        Map.entry("for_whom_sk", LONG),
                        Map.entry("description_sk", "## " + TITLE + "\n\n" + LONG + "\n\n`" + LONG + "`"),
                        Map.entry("programme_sk", "17:00 " + LONG + "\n18:00 Koniec"),
                        Map.entry("publication", "published")));
        write(
                coordinator,
                root + "/desk/activities/new",
                "/desk/activities",
                Map.of(
                        "title_sk",
                        TITLE,
                        "slug",
                        "dlha",
                        "summary_sk",
                        "Prihlásenie: " + LONG,
                        "description_sk",
                        "    " + LONG + "\n\n" + LONG,
                        "publication",
                        "published"));
        var email = House.anEmail();
        var reader = house.visitor();
        reader.submit(
                reader.open(root + "/activities/dlha"),
                "/co-owners",
                Map.of(
                        "name",
                        "Žofia " + "Kráľová-".repeat(15) + "Nová",
                        "email",
                        email,
                        "side",
                        "public",
                        "visibility",
                        "full",
                        "offer",
                        "Tabuľka " + LONG));
        reader.pressTheOnlyButton(
                reader.open(house.local(house.lastLetter(email).links().getFirst())));

        try (var context = browser.newContext()) {
            var page = context.newPage();
            for (var path : List.of(
                    "",
                    "/activities",
                    "/activities/dlha",
                    "/events",
                    "/events/dlhe",
                    "/about",
                    "/contact",
                    "/privacy")) {
                for (var width : new int[] {360, 768, 1280}) {
                    page.setViewportSize(width, 740);
                    page.navigate(house.root() + root + path);
                    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                            .as(path + " at " + width)
                            .isLessThanOrEqualTo(width);
                }
            }
        }
    }

    private static void write(Visitor coordinator, String page, String end, Map<String, String> fields) {
        assertThat(coordinator.submit(coordinator.open(page), end, fields).status())
                .isEqualTo(200);
    }
}
