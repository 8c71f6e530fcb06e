package sk.jadro.outputs;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.harvest.ABoard;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Outputs from a board's group to what became of them. */
@JadroTest
class OutputsTest {
    private static final String INVITE = "Pozývať osobne, nie plagátom.";
    private static final String NAMED = "Volať tým, čo neprišli.";

    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private ABoard board;
    private Site site;
    private Visitor coordinator;
    private Visitor eva;
    private Visitor reader;
    private String making = "";

    @BeforeEach
    void aBoardWithAGroup() {
        board = ABoard.in(house, Map.of());
        site = board.site;
        coordinator = board.coordinator;
        eva = house.visitor();
        reader = house.visitor();
        write(Map.of("text", INVITE, "side", "civil-society", "name", "Eva Kráľová"));
        write(Map.of("text", NAMED, "side", "city-office", "name", "Ján Uhlík", "visibility", "initials"));
        board.begin("group");
        var notes = eva.open(board.address()).html().select(".grouping__loose .slip").eachAttr("id").stream()
                .map(id -> id.substring(2))
                .toList();
        eva.post(board.address() + "/notes/" + notes.getFirst() + "/place", Map.of("place", notes.getLast()));
        var group = board.address() + "/groups/"
                + eva.open(board.address()).one(".cluster").attr("data-group");
        eva.post(
                group,
                Map.of("title", "Pozývať", "meaning", "Sedíme tu stále tí istí.", "follows", "Spíšeme, kto chýba."));
        board.begin("weigh");
        eva.post(group + "/dots", Map.of("deed", "give"));
        eva.post(group + "/dots", Map.of("deed", "give"));
        board.begin("interpret");
    }

    @Test
    void aGroupBecomesADraftThatReadersDoNotSee() {
        var made = make();
        assertThat(made.typed("#title_sk")).isEqualTo("Pozývať");
        assertThat(made.typed("#meaning_sk")).isEqualTo("Sedíme tu stále tí istí.");
        assertThat(made.main()).contains(INVITE, NAMED);
        assertThat(reader.open(at("/outputs")).main()).contains("Zatiaľ tu nie je žiadny výstup.");
        assertThat(reader.open(at("/outputs/1")).status()).isEqualTo(404);
        assertThat(reader.open(at("/search?q=plagátom")).main()).doesNotContain(INVITE);
        assertThat(make().address()).as("made once").isEqualTo(made.address());
    }

    @Test
    void onceItIsPublishedItHasItsNotesItsWeightAndItsPlaceOnTheThread() {
        publish();
        var page = reader.open(at("/outputs/1"));
        assertThat(page.heading()).isEqualTo("Nájdime tých, čo chýbajú.");
        assertThat(page.main())
                .contains("Výstup 1", "čaká na pokračovanie", "Z 2 poznámok", "Druhé stretnutie")
                .contains("Sedíme tu stále tí istí.", "Spíšeme, kto chýba.", "Tento výstup ich dostal 2 z 2.");
        assertThat(page.texts(".slip__text")).containsExactlyInAnyOrder(INVITE, NAMED);
        assertThat(page.texts(".thread__title"))
                .containsExactly("Druhé stretnutie", "2 poznámky", "Výstup: tu ste", "Čo z toho vyrastie");
        assertThat(page.texts(".thread__text")).as("said at the meeting").contains("14. mája 2040");
        assertThat(reader.open(at("/outputs")).texts(".outputs__line"))
                .containsExactly("1. Nájdime tých, čo chýbajú. čaká na pokračovanie");
        assertThat(reader.open(at("/search?q=plagátom")).main()).contains(INVITE);
        assertThat(reader.open("/api/v1" + at("/outputs")).text())
                .contains("Nájdime tých, čo chýbajú.", "\"number\":1", "\"state\":\"waiting\"");
    }

    @Test
    void aNameStandsBesideANoteByItsOwnersConsentAlone() {
        publish();
        assertThat(reader.open(at("/outputs/1")).texts(".slip__who"))
                .containsExactlyInAnyOrder("občianska spoločnosť", "J. U., mestský úrad");
        assertThat(reader.open("/api/v1" + at("/notes")).text()).contains(NAMED).doesNotContain("J. U.", "Uhlík");
    }

    @Test
    void aNoteThatIsTakenBackLeavesAGapAndNotAWord() {
        publish();
        assertThat(reader.open(at("/outputs/1")).main()).contains(INVITE);
        eva.open(board.address()).html().select("#own-notes form").eachAttr("action").stream()
                .findFirst()
                .ifPresent(address -> eva.post(address, Map.of()));
        var page = reader.open(at("/outputs/1"));
        assertThat(page.texts(".slip__text")).hasSize(1);
        assertThat(page.texts(".output__gap")).singleElement().asString().contains("bola vzatá späť");
        assertThat(page.main()).contains("Z 2 poznámok").doesNotContain(NAMED);
        assertThat(reader.open(at("/search?q=neprišli")).main()).doesNotContain(NAMED);
        assertThat(reader.open("/api/v1" + at("/notes")).text()).doesNotContain(NAMED);
        assertThat(page.texts(".thread__text")).anyMatch(text -> text.contains("1"));
    }

    @Test
    void whatIsHiddenOnTheBoardIsHiddenHere() {
        publish();
        reader.open(at("/outputs/1"));
        var care = coordinator.open(board.desk());
        coordinator.submit(care, "/hiding", Map.of("reason", "Týka sa konkrétneho človeka."));
        var page = reader.open(at("/outputs/1"));
        assertThat(page.texts(".slip__text")).hasSize(1);
        assertThat(page.texts(".output__gap")).containsExactly("Jedna poznámka je skrytá.");
        coordinator.submit(coordinator.open(board.desk()), "/showing");
        assertThat(reader.open(at("/outputs/1")).texts(".slip__text")).hasSize(2);
    }

    @Test
    void itLeadsOnByTheFormsOfOtherRooms() {
        publish();
        var offered = coordinator.open(at("/outputs/1")).html().select(".thread__grow a");
        assertThat(offered.eachText()).containsExactly("Nová aktivita", "Nové rozhodnutie", "Nová úloha");
        assertThat(reader.open(at("/outputs/1")).html().select(".thread__grow")).isEmpty();
        var form = coordinator.open(offered.getFirst().attr("href"));
        anActivity()
                .with("from", form.one("#from option[selected]").attr("value"))
                .saveAs(coordinator, site);
        var page = reader.open(at("/outputs/1"));
        assertThat(page.main()).contains("pokračuje").doesNotContain("čaká na pokračovanie");
        assertThat(page.texts(".thread__title")).contains("Mapa zelene");
        assertThat(reader.open(at("/outputs?state=grown")).texts(".outputs__line"))
                .hasSize(1);
        assertThat(reader.open(at("/outputs?state=waiting")).main()).contains("Taký výstup tu nie je.");
    }

    @Test
    void whatIsParkedSaysWhy() {
        var address = publish();
        coordinator.submit(coordinator.open(address), address, Map.of("parked_sk", "Najprv treba nájsť miestnosť."));
        var page = reader.open(at("/outputs/1"));
        assertThat(page.main()).contains("odložený", "Odložený, lebo:", "Najprv treba nájsť miestnosť.");
        assertThat(reader.open(at("/outputs?state=parked")).texts(".outputs__line"))
                .hasSize(1);
    }

    @Test
    void aNumberIsKeptForEver() {
        var address = publish();
        coordinator.submit(coordinator.open(address), address, Map.of("publication", "draft"));
        assertThat(reader.open(at("/outputs/1")).status()).isEqualTo(404);
        assertThat(reader.open(at("/search?q=plagátom")).main()).doesNotContain(INVITE);
        free("Druhý výstup");
        assertThat(reader.open(at("/outputs/2")).heading()).isEqualTo("Druhý výstup");
        coordinator.submit(coordinator.open(address), address, Map.of("publication", "published"));
        assertThat(reader.open(at("/outputs/1")).heading()).isEqualTo("Nájdime tých, čo chýbajú.");
    }

    @Test
    void oneIsWrittenWithoutABoardToo() {
        free("Bez tabule");
        var page = reader.open(at("/outputs/1"));
        assertThat(page.main()).contains("Z toho, čo zaznelo na podujatí").doesNotContain("Akú mal váhu");
        assertThat(page.texts(".thread__title"))
                .containsExactly("Druhé stretnutie", "Výstup: tu ste", "Čo z toho vyrastie");
    }

    @ParameterizedTest
    @CsvSource({"title_sk, ''", "meeting, ''", "meeting, 00000000-0000-7000-8000-000000000000", "publication, maybe"})
    void whatIsMissingIsSaidByItsField(String field, String typed) {
        var fields = new LinkedHashMap<>(fields("Výstup"));
        fields.put(field, typed);
        var refused = coordinator.post(at("/desk/outputs"), fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(1);
        assertThat(reader.open(at("/outputs")).main()).contains("Zatiaľ tu nie je žiadny výstup.");
    }

    @Test
    void theHistorySaysWhatWasChangedAndBringsItBack() {
        var address = publish();
        assertThat(coordinator.open(at("/desk/history?kind=output")).texts("tbody th"))
                .contains("Výstup: Nájdime tých, čo chýbajú.");
        coordinator.submit(coordinator.open(at("/desk/outputs")), "/archive");
        assertThat(reader.open(at("/outputs/1")).status()).isEqualTo(404);
        coordinator.submit(coordinator.open(at("/desk/outputs")), "/return");
        assertThat(reader.open(at("/outputs/1")).status()).isEqualTo(200);
    }

    @Test
    void pagesCostAsManyQueriesForManyAsForOne() {
        publish();
        var list = queries.during(() -> reader.open(at("/outputs")));
        var one = queries.during(() -> reader.open(at("/outputs/1")));
        List.of("Druhý", "Tretí", "Štvrtý").forEach(this::free);
        assertThat(queries.during(() -> reader.open(at("/outputs")))).hasSameSizeAs(list);
        assertThat(queries.during(() -> reader.open(at("/outputs/1"))))
                .hasSameSizeAs(one)
                .hasSizeLessThanOrEqualTo(9);
    }

    private void write(Map<String, String> note) {
        eva.post(board.address() + "/notes", note);
    }

    /** Presses the button; again on a page from before, as there is none once it is made. */
    private Seen make() {
        var button = coordinator.open(board.desk()).html().select("form[action*=/desk/outputs/of/]");
        making = button.isEmpty() ? making : button.attr("action");
        return coordinator.post(making, Map.of());
    }

    /** Makes the group an output and publishes it; where it is edited. */
    private String publish() {
        var made = make();
        var address = made.address().getPath();
        coordinator.submit(made, address, Map.of("title_sk", "Nájdime tých, čo chýbajú.", "publication", "published"));
        return address;
    }

    private void free(String title) {
        coordinator.post(at("/desk/outputs"), fields(title));
    }

    private Map<String, String> fields(String title) {
        return Map.of(
                "title_sk",
                title,
                "meeting",
                board.event.substring(board.event.lastIndexOf('/') + 1),
                "publication",
                "published");
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
