package sk.jadro.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Notes put together, named, weighed and interpreted by whoever is at the board, without script. */
@JadroTest
class GroupingTest {
    private static final String INVITE = "Pozývať osobne.";
    private static final String KEEP = "Strážiť dohody.";
    private static final String WRITE = "Písať zrozumiteľne.";

    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private ABoard opened;
    private Visitor eva;
    private Visitor jan;
    private String board;

    @BeforeEach
    void aBoardWithThreeNotes() {
        opened = ABoard.in(house, Map.of("dots", "2"));
        board = opened.address();
        eva = house.visitor();
        jan = house.visitor();
        List.of(INVITE, KEEP, WRITE).forEach(text -> eva.post(board + "/notes", Map.of("text", text)));
        opened.begin("group");
    }

    @Test
    void aNoteBeginsAGroupAndOthersComeToIt() {
        assertThat(loose(jan)).containsExactly(INVITE, KEEP, WRITE);
        var moved = move(jan, INVITE, "nový zhluk s touto poznámkou");
        assertThat(moved.main()).contains("Presunuté: „" + INVITE + "“ je teraz v zhluku 1.");
        move(eva, KEEP, "1. " + INVITE);
        assertThat(loose(jan)).containsExactly(WRITE);
        assertThat(sheets(jan)).containsExactly(List.of(INVITE, KEEP));
        move(eva, KEEP, "späť medzi poznámky bez miesta");
        assertThat(loose(jan)).containsExactly(KEEP, WRITE);
    }

    @Test
    void twoNotesBeginAGroupTogether() {
        move(jan, INVITE, "nový zhluk spolu s poznámkou: " + WRITE);
        assertThat(sheets(jan)).containsExactly(List.of(INVITE, WRITE));
        assertThat(loose(eva)).containsExactly(KEEP);
    }

    @Test
    void whoeverMovedSomethingMovesItBackAndNobodyElseDoes() {
        move(jan, INVITE, "nový zhluk s touto poznámkou");
        assertThat(eva.open(board).html().select(".board__undo")).isEmpty();
        eva.post(board + "/undo", Map.of());
        assertThat(sheets(eva)).hasSize(1);
        assertThat(jan.submit(jan.open(board), "/undo").main()).contains("Je to tak, ako predtým.");
        assertThat(sheets(eva)).isEmpty();
        assertThat(loose(eva)).containsExactly(INVITE, KEEP, WRITE);
        assertThat(jan.open(board).html().select(".board__undo")).isEmpty();
    }

    @Test
    void whatOthersMovedOnSinceIsNotMovedBack() {
        move(jan, INVITE, "nový zhluk s touto poznámkou");
        move(eva, INVITE, "nový zhluk s touto poznámkou");
        assertThat(jan.submit(jan.open(board), "/undo").main()).contains("nechali sme to tak");
        assertThat(sheets(eva)).containsExactly(List.of(INVITE));
    }

    @Test
    void ofTwoWhoMoveOneNoteTheLaterIsTold() {
        move(eva, KEEP, "nový zhluk s touto poznámkou");
        var late = jan.open(place(jan, INVITE));
        move(eva, INVITE, "nový zhluk s touto poznámkou");
        var told = jan.submit(late, "/place", Map.of("place", option(late, "1. " + KEEP)));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.texts("#place-error")).singleElement().asString().contains("Medzitým ju niekto presunul");
        assertThat(sheets(eva)).containsExactly(List.of(KEEP), List.of(INVITE));
        jan.submit(told, "/place", Map.of("place", option(told, "1. " + KEEP)));
        assertThat(sheets(eva)).containsExactly(List.of(INVITE, KEEP));
    }

    @Test
    void twoWhoMoveOneNoteToTheSamePlaceAreBothRight() {
        move(eva, KEEP, "nový zhluk s touto poznámkou");
        var late = jan.open(place(jan, INVITE));
        move(eva, INVITE, "1. " + KEEP);
        var same = jan.submit(late, "/place", Map.of("place", option(late, "1. " + KEEP)));
        assertThat(same.status()).isEqualTo(200);
        assertThat(sheets(eva)).containsExactly(List.of(INVITE, KEEP));
    }

    @Test
    void manyWhoMoveAtOnceLoseNothing() {
        IntStream.range(0, 24).forEach(number -> write("Ďalšia " + number));
        move(eva, KEEP, "nový zhluk s touto poznámkou");
        var group = eva.open(board).one(".cluster").attr("data-group");
        var slips = eva.open(board).html().select(".grouping__loose .slip").eachAttr("id");
        assertThat(slips.parallelStream()
                        .map(slip -> house.visitor()
                                .post(board + "/notes/" + slip.substring(2) + "/place", Map.of("place", group))
                                .status()))
                .hasSize(26)
                .containsOnly(200);
        assertThat(sheets(eva)).singleElement().asList().hasSize(27);
        assertThat(loose(eva)).isEmpty();
    }

    @Test
    void aGroupIsSplitAndMergedAndBothCanBeUndone() {
        together();
        var parted = jan.submit(
                jan.open(sheetLink(jan, "/split")), "/split", Map.of("note", noteValue(jan, "/split", WRITE)));
        assertThat(parted.main()).contains("Z vybraných poznámok je nový zhluk.");
        assertThat(sheets(eva)).containsExactly(List.of(INVITE, KEEP), List.of(WRITE));

        var merging = jan.open(sheetLink(jan, "/merge"));
        jan.submit(merging, "/merge", Map.of("into", option(merging, "2. " + WRITE)));
        assertThat(sheets(eva)).containsExactly(List.of(INVITE, KEEP, WRITE));
        assertThat(jan.open(board).main()).contains("Presunuté 2 poznámky");
        jan.submit(jan.open(board), "/undo");
        assertThat(sheets(eva)).containsExactly(List.of(INVITE, KEEP), List.of(WRITE));
        jan.submit(jan.open(board), "/undo");
        assertThat(sheets(eva)).containsExactly(List.of(INVITE, KEEP, WRITE));
    }

    @Test
    void someAreSplitFromAGroupNeitherNoneNorAll() {
        together();
        var address = sheetLink(jan, "/split");
        assertThat(jan.post(address, Map.of()).texts("#note-error")).hasSize(1);
        var all = jan.open(address).html().select("input[name=note]").eachAttr("value");
        var refused = jan.post(address, Map.of("note", all));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#note-error")).singleElement().asString().contains("nechajte aspoň jednu");
        assertThat(refused.html().select("input[name=note][checked]")).hasSize(3);
    }

    @Test
    void twoWhoWriteOfAGroupAtOnceLoseNothing() {
        together();
        var address = sheetLink(eva, "");
        var evas = eva.open(address);
        var jans = jan.open(address);
        eva.submit(evas, address, Map.of("title", "Pozývať", "meaning", "Volať ľudí."));
        var both = jan.submit(jans, address, Map.of("follows", "Zavoláme."));
        assertThat(both.main()).contains("Zhluk je uložený.", "Pozývať", "Volať ľudí.", "Zavoláme.");

        var stale = jan.submit(jans, address, Map.of("title", "Volať"));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.texts("#title-error")).singleElement().asString().contains("„Pozývať“");
        assertThat(stale.typed("#title")).isEqualTo("Volať");
        assertThat(jan.submit(stale, address, Map.of()).main()).contains("Volať", "Volať ľudí.", "Zavoláme.");
    }

    @Test
    void dotsAreGivenUnseenAndSeenByAllAfterwards() {
        together();
        jan.submit(jan.open(sheetLink(jan, "/split")), "/split", Map.of("note", noteValue(jan, "/split", WRITE)));
        opened.begin("weigh");
        give(jan, 0);
        give(jan, 0);
        var none = give(jan, 1);
        assertThat(none.main()).contains("Viac bodiek už nemáte");
        give(eva, 1);
        assertThat(jan.open(board).main()).contains("Všetky bodky ste už rozdali.", "Vaše 2 bodky");
        assertThat(jan.open(board).html().select(".cluster__weight")).isEmpty();
        assertThat(house.visitor().open(board + "/wall").html().select(".cluster__weight"))
                .isEmpty();
        take(jan, 0);

        opened.begin("interpret");
        assertThat(eva.open(board).main()).contains("2 bodky od 2 ľudí.");
        assertThat(eva.open(board).texts(".cluster__weight strong")).containsExactly("1", "1");
        assertThat(house.visitor().open(board + "/wall").texts(".cluster__weight strong"))
                .containsExactly("1", "1");
        assertThat(give(eva, 0).main()).contains("Teraz sa neváži.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "weigh", "interpret", "over"})
    void notesAreMovedInTheirRoundAlone(String round) {
        var form = jan.open(place(jan, INVITE));
        opened.begin(round);
        var refused = jan.submit(form, "/place", Map.of("place", "new"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("#place-error")).singleElement().asString().contains("Teraz sa nezoskupuje");
        opened.begin("group");
        assertThat(loose(jan)).hasSize(3);
    }

    @Test
    void whileNobodyIsToSeeOthersNotesNoFormTellsOfThem() {
        board = opened.another(Map.of("shown", "own")).address();
        eva.post(board + "/notes", Map.of("text", "Tajné."));
        jan.post(board + "/notes", Map.of("text", "Moje."));
        var own = jan.open(board).one(".slip__deeds a").attr("href");
        assertThat(jan.open(own).status()).isEqualTo(200);
        assertThat(jan.open(own + "/place").status()).isEqualTo(404);
        assertThat(jan.post(own + "/place", Map.of("place", "new")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000-0000-7000-8000-000000000000", "7"})
    void whereANoteCanNotGoIsSaid(String to) {
        var refused = jan.post(place(jan, INVITE), Map.of("place", to));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#place-error")).hasSize(1);
        assertThat(loose(jan)).hasSize(3);
    }

    @Test
    void whatIsTakenBackLeavesItsGroupAndAnEmptyOneIsNotSeen() {
        move(jan, INVITE, "nový zhluk s touto poznámkou");
        eva.open(board)
                .html()
                .select("#own-notes form")
                .eachAttr("action")
                .forEach(address -> eva.post(address, Map.of()));
        assertThat(sheets(jan)).isEmpty();
        assertThat(jan.open(board).main()).doesNotContain(INVITE);
    }

    @Test
    void whatIsInterpretedStaysWhenTheBoardIsOver() {
        together();
        opened.begin("interpret");
        eva.submit(
                eva.open(sheetLink(eva, "")),
                sheetLink(eva, ""),
                Map.of(
                        "title",
                        "Spolu",
                        "meaning",
                        "Držať spolu.",
                        "audience",
                        "Pre všetkých.",
                        "follows",
                        "Začneme."));
        opened.begin("over");
        var seen = jan.open(board);
        assertThat(seen.texts(".cluster__meaning dd")).containsExactly("Držať spolu.", "Pre všetkých.", "Začneme.");
        assertThat(seen.html().select(".cluster__deeds")).isEmpty();
        assertThat(jan.post(board + "/groups/" + seen.one(".cluster").attr("data-group"), Map.of("title", "Iné"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aBoardOfManyGroupsCostsAsManyQueriesAsOneOfFew() {
        move(jan, INVITE, "nový zhluk s touto poznámkou");
        var few = queries.during(() -> jan.open(board));
        var wall = queries.during(() -> jan.open(board + "/wall"));
        move(jan, KEEP, "nový zhluk s touto poznámkou");
        move(jan, WRITE, "1. " + INVITE);
        assertThat(queries.during(() -> jan.open(board))).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(11);
        assertThat(queries.during(() -> jan.open(board + "/wall"))).hasSameSizeAs(wall);
    }

    private void write(String text) {
        opened.begin("write");
        eva.post(board + "/notes", Map.of("text", text));
        opened.begin("group");
    }

    /** All three notes in one group. */
    private void together() {
        move(jan, INVITE, "nový zhluk s touto poznámkou");
        move(eva, KEEP, "1. " + INVITE);
        move(eva, WRITE, "1. " + INVITE);
    }

    private Seen move(Visitor who, String note, String to) {
        var form = who.open(place(who, note));
        return who.submit(form, "/place", Map.of("place", option(form, to)));
    }

    /** Where a note is moved. */
    private String place(Visitor who, String note) {
        return who.open(board)
                .one(".slip:has(.slip__text:containsOwn(" + note + ")) .slip__move")
                .attr("href");
    }

    /** What a form sends for what is offered by this label. */
    private static String option(Seen form, String label) {
        return form.html().select(".govuk-radios__item").stream()
                .filter(item -> item.text().equals(label))
                .findFirst()
                .orElseThrow()
                .select("input")
                .attr("value");
    }

    private String sheetLink(Visitor who, String end) {
        return board + "/groups/" + who.open(board).one(".cluster").attr("data-group") + end;
    }

    private String noteValue(Visitor who, String end, String note) {
        return who.open(sheetLink(who, end)).html().select(".govuk-checkboxes__item").stream()
                .filter(item -> item.text().equals(note))
                .findFirst()
                .orElseThrow()
                .select("input")
                .attr("value");
    }

    private Seen give(Visitor who, int sheet) {
        return weigh(who, sheet, "give");
    }

    private void take(Visitor who, int sheet) {
        weigh(who, sheet, "take");
    }

    private Seen weigh(Visitor who, int sheet, String deed) {
        var group = who.open(board).html().select(".cluster").get(sheet).attr("data-group");
        return who.post(board + "/groups/" + group + "/dots", Map.of("deed", deed));
    }

    private List<String> loose(Visitor who) {
        return who.open(board).texts(".grouping__loose .slip__text");
    }

    private List<List<String>> sheets(Visitor who) {
        return who.open(board).html().select(".cluster").stream()
                .map(sheet -> sheet.select(".slip__text").eachText())
                .toList();
    }
}
