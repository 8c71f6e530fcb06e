package sk.jadro.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.PdfUa;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** One activity's sheet, on screen and as a file. */
@JadroTest
class SheetsToPrintTest {
    private static final String TITLE = "Čitateľné rozhodnutia a úradné listy, ktorým rozumie každý obyvateľ mesta";

    @Autowired
    House house;

    private Site site;
    private Visitor coordinator;
    private String desk;

    @BeforeEach
    void anActivityThatTakesNames() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        desk = anActivity()
                .with("title_sk", TITLE)
                .saveAs(coordinator, site)
                .address()
                .getPath();
    }

    @ParameterizedTest
    @CsvSource({"'', a4, 297, 4", "'', a3, 420, 8", "/en, a4, 297, 4", "/en, a3, 420, 8"})
    void isOnePageFullOfLinesThatEverybodyCanRead(String lang, String size, int width, int lines) throws Exception {
        var file = file(lang, "?size=" + size);
        assertThat(PdfUa.failures(file.body())).isEmpty();
        var printed = PrintedSheet.of(file);
        assertThat(printed.width()).isEqualTo(width);
        assertThat(printed.pages()).hasSize(1);
        assertThat(printed.count(0, lang.isEmpty() ? "☐ čas" : "☐ time")).isGreaterThanOrEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void aPhoneReadsWhereToSignUp(String lang) {
        var address = house.root() + lang + "/" + site.slug() + "/activities/mapa-zelene";
        assertThat(PrintedSheet.of(file(lang, "")).codes().getFirst()).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void theWordsOnItAreThoseThatAreKept(String lang) {
        var names = coordinator.open(lang + desk + "/co-owners/typing");
        coordinator.submit(names, "/typing", Map.of("name", "Eva Kráľová", "side", "public", "visibility", "full"));
        var kept = Seen.plain(house.db()
                .in(site.id(), () -> house.db().sql("select words from consent").one(row -> row.string("words"))));
        assertThat(PrintedSheet.of(file(lang, "")).pages().getFirst()).contains(kept);
        assertThat(Seen.plain(coordinator
                        .open(lang + desk + "/sheet")
                        .one("blockquote")
                        .text()))
                .isEqualTo(kept);
    }

    @Test
    void whatCanBeTickedIsWhatTheFormOffers() {
        var form = house.visitor().open("/" + site.slug() + "/activities/mapa-zelene");
        var offered = form.texts("[data-none], form[action$=co-owners] .govuk-radios__label, .govuk-checkboxes__label");
        assertThat(offered).hasSizeGreaterThan(10);
        var printed = PrintedSheet.of(file("", "")).pages().getFirst();
        assertThat(printed).contains("Čitateľné rozhodnutia", "Spočítať stromy", "mestský úrad");
        var boxes = coordinator.open(desk + "/sheet").texts("tbody tr:first-child .lines__boxes span");
        assertThat(boxes).containsAll(offered.stream().map(one -> "☐ " + one).toList());
    }

    @Test
    void whatIsTickedCanBeTypedIn() {
        var fields = Map.of(
                "name", "Eva Kráľová", "side", "public", "visibility", "full", "part", "supporter", "offers", "place");
        coordinator.submit(coordinator.open(desk + "/co-owners/typing"), "/typing", fields);
        var names = coordinator.open(desk + "/co-owners");
        assertThat(names.texts("tbody tr").getFirst()).contains("podporuje ju", "miesto");
    }

    @Test
    void isCalledAfterItsActivityAndNobodysElse() {
        var file = file("", "?size=a3");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("harok-mapa-zelene-a3.pdf");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void theScreenLeadsToTheFiles() {
        var links = coordinator.open(desk + "/sheet").html().select("main a[href*=sheet.pdf]");
        assertThat(links.eachText()).containsExactly("Hárok (PDF) A4", "Hárok (PDF) A3");
        assertThat(links.eachAttr("href"))
                .allSatisfy(href -> assertThat(coordinator.open(href).header("Content-Type"))
                        .isEqualTo("application/pdf"));
    }

    @Test
    void thereIsNoOtherSize() {
        assertThat(coordinator.openOnly(desk + "/sheet.pdf?size=a5").status()).isEqualTo(404);
    }

    @Test
    void aClosedActivityHasNone() {
        var closed =
                anActivity().with("slug", "uz-nie").with("state", "closed").with("outcome_sk", "Mapa visí v parku.");
        desk = closed.saveAs(coordinator, site).address().getPath();
        assertThat(coordinator.open(desk + "/co-owners").html().select("a[href$=/sheet]"))
                .isEmpty();
        for (var address : new String[] {"/sheet", "/sheet.pdf"}) {
            assertThat(coordinator.open(desk + address).main()).contains("hárok na podpis nemá");
        }
    }

    private Seen file(String lang, String query) {
        return coordinator.open(lang + desk + "/sheet.pdf" + query);
    }
}
