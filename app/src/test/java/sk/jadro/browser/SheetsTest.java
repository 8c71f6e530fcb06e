package sk.jadro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** What people sign on paper: the words that are kept of it, and the way back to the page. */
@Tag("full")
@JadroTest
@ExtendWith(Chromium.class)
class SheetsTest {
    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private String activity;
    private String event;

    @BeforeEach
    void aPartnershipWithSheets() {
        site = house.aSamplePartnership();
        coordinator = house.aCoordinator(site);
        activity = "/" + site.slug() + "/desk/activities/" + id("select id from activity order by position limit 1");
        event = "/" + site.slug() + "/desk/events/" + id("select id from event order by starts_at limit 1")
                + "/attendance";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void theSheetOfAnActivityHasTheWordsThatAreKept(String lang) {
        var sheet = coordinator.open(lang + activity + "/sheet");
        coordinator.submit(
                coordinator.open(lang + activity + "/co-owners/typing"),
                "/typing",
                Map.of("name", "Papierová Anna", "side", "public", "visibility", "full"));
        assertThat(sheet.one("blockquote").text()).isEqualTo(kept());
        assertThat(sheet.texts("tbody tr")).hasSizeGreaterThan(5);
        assertThat(sheet.texts("tbody tr:first-child .lines__boxes")
                        .getLast()
                        .chars()
                        .filter(c -> c == '☐'))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void theListOfAnEventHasTheWordsThatAreKept(String lang) {
        var sheet = coordinator.open(lang + event + "/sheet");
        coordinator.submit(
                coordinator.open(lang + event),
                "/participants",
                Map.of("name", "Papierová Anna", "side", "public", "agreed", "yes"));
        assertThat(sheet.one("blockquote").text()).isEqualTo(kept());
        assertThat(sheet.texts("tbody tr")).hasSizeGreaterThan(10);
    }

    @Test
    void aPhoneReadsWhereThePageIs(Browser browser) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setDeviceScaleFactor(4))) {
            context.addCookies(List.of(new Cookie("jadro", coordinator.cookie("jadro")).setUrl(house.root())));
            var page = context.newPage();
            for (var sheet : new String[] {activity + "/sheet", event + "/sheet"}) {
                var code = coordinator.open(sheet).one(".qr").outerHtml();
                var read = Stream.of("8rem", "7rem", "6rem", "10rem")
                        .flatMap(side -> read(page, code, side).stream())
                        .findFirst()
                        .orElseThrow();
                assertThat(read).startsWith(house.root() + "/" + site.slug());
                assertThat(house.visitor().open(read).status()).isEqualTo(200);
            }
        }
    }

    /** What a phone reads from as near as this; empty where it has to be moved, as some patterns need by chance. */
    private static Optional<String> read(Page page, String code, String side) {
        page.setContent(code);
        page.addStyleTag(new Page.AddStyleTagOptions().setContent("svg { width: " + side + " }"));
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
            return Optional.of(new MultiFormatReader().decode(bitmap).getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kept() {
        return house.db().in(site.id(), () -> house.db().sql("""
                select c.words from consent c
                join person p on p.partnership_id = c.partnership_id and p.id = c.person_id
                where p.name = 'Papierová Anna'
                """).one(row -> row.string("words")));
    }

    private String id(String query) {
        return house.db()
                .in(site.id(), () -> house.db().sql(query).one(row -> row.uuid("id")))
                .toString();
    }
}
