package sk.jadro.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.coowners.NameConsent;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.PdfUa;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** All activities side by side on paper. */
@JadroTest
class WallTest {
    private static final String LONG =
            "Zrozumiteľné zverejňovanie zmlúv, faktúr a objednávok mestských podnikov a príspevkových organizácií, časť ";

    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    @Autowired
    Dictionary dictionary;

    private Site site;
    private Visitor coordinator;

    @BeforeEach
    void aPartnership() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
    }

    @ParameterizedTest
    @CsvSource({"1, a4, 1", "1, a3, 1", "4, a4, 2", "4, a3, 1", "20, a4, 7", "20, a3, 4"})
    void eachActivityHasAColumnThatAPhoneFindsOnFullSheets(int activities, String size, int sheets) throws Exception {
        have(activities);
        var file = coordinator.open(desk() + "/sheet.pdf?size=" + size);
        assertThat(PdfUa.failures(file.body())).isEmpty();
        var printed = PrintedSheet.of(file);
        assertThat(printed.pages()).hasSize(sheets);
        assertThat(printed.codes().stream().flatMap(List::stream))
                .hasSize(activities)
                .allMatch(code -> house.visitor().open(code).status() == 200);
        for (int page = 0; page < sheets; page++) {
            var columns = printed.codes().get(page).size();
            assertThat(columns).isPositive();
            assertThat(printed.count(page, "☐ celé meno")).isGreaterThanOrEqualTo(columns * 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void eachSheetSaysOnceWhatOneAgreesTo(String lang) {
        have(4);
        var words = NameConsent.onPaper(dictionary.in(lang.isEmpty() ? Lang.SK : Lang.EN))
                .words();
        var printed = PrintedSheet.of(coordinator.open(lang + desk() + "/sheet.pdf"));
        assertThat(printed.pages()).hasSize(2);
        assertThat(printed.count(0, Seen.plain(words))).isEqualTo(1);
        assertThat(printed.count(1, Seen.plain(words))).isEqualTo(1);
    }

    @Test
    void onlyThoseThatTakeNamesAreOnIt() {
        anActivity().saveAs(coordinator, site);
        anActivity()
                .with("title_sk", "Ešte nie")
                .with("slug", "este-nie")
                .draft()
                .saveAs(coordinator, site);
        anActivity()
                .with("title_sk", "Už nie")
                .with("slug", "uz-nie")
                .with("state", "closed")
                .saveAs(coordinator, site);
        var archived =
                anActivity().with("title_sk", "Archív").with("slug", "archiv").saveAs(coordinator, site);
        coordinator.submit(coordinator.open(desk()), archived.address().getPath() + "/archive");
        assertThat(PrintedSheet.of(coordinator.open(desk() + "/sheet.pdf")).pages())
                .singleElement()
                .asString()
                .contains("Mapa zelene")
                .doesNotContain("Ešte nie", "Už nie", "Archív");
    }

    @Test
    void theDeskOffersItOnceThereIsSomethingToPrint() {
        anActivity().draft().saveAs(coordinator, site);
        assertThat(coordinator.open(desk()).html().select("a[href*=sheet.pdf]")).isEmpty();
        assertThat(coordinator.open(desk() + "/sheet.pdf").main()).contains("Hárok na stenu zatiaľ nie je");
        anActivity().with("slug", "druha").saveAs(coordinator, site);
        assertThat(coordinator.open(desk()).texts("a[href*=sheet.pdf]"))
                .containsExactly("Hárok na stenu (PDF) A4", "Hárok na stenu (PDF) A3");
        assertThat(coordinator.open(desk() + "/sheet.pdf?size=a3").header("Content-Disposition"))
                .contains(site.slug() + "-harok-na-stenu-a3.pdf");
        assertThat(coordinator.openOnly(desk() + "/sheet.pdf?size=A4").status()).isEqualTo(404);
    }

    @Test
    void theDatabaseIsAskedAsOftenForThreeAsForOne() {
        have(1);
        var withOne = asked();
        anActivity().with("slug", "druha").saveAs(coordinator, site);
        anActivity().with("slug", "tretia").saveAs(coordinator, site);
        assertThat(asked()).hasSameSizeAs(withOne).hasSize(5);
    }

    private List<String> asked() {
        return queries.during(() -> coordinator.open(desk() + "/sheet.pdf"));
    }

    private void have(int activities) {
        for (int number = 1; number <= activities; number++) {
            anActivity()
                    .with("title_sk", LONG + number)
                    .with("slug", "aktivita-" + number)
                    .saveAs(coordinator, site);
        }
    }

    private String desk() {
        return "/" + site.slug() + "/desk/activities";
    }
}
