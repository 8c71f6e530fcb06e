package sk.jadro.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.PictureFiles;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** A board as people without an account write on it, and as those who coordinate look after it. */
@JadroTest
class BoardTest {
    @Autowired
    House house;

    @Autowired
    CountedQueries queries;

    private ABoard opened;
    private Site site;
    private Visitor coordinator;
    private Visitor eva;
    private Visitor jan;
    private String event;
    private Seen care;
    private String board;

    @BeforeEach
    void aBoard() {
        opened = ABoard.in(house, Map.of());
        site = opened.site;
        coordinator = opened.coordinator;
        event = opened.event;
        care = opened.care;
        board = opened.address();
        eva = house.visitor();
        jan = house.visitor();
    }

    private Seen open(Map<String, String> otherwise) {
        return ABoard.open(coordinator, event, otherwise);
    }

    @Test
    void aBoardIsOpenedByOneFormAndEntersTheWritingAtOnce() {
        assertThat(care.main()).contains("Tabuľa je otvorená.", "píšeme", "Zatiaľ nikto.");
        var seen = eva.open(board);
        assertThat(seen.heading()).isEqualTo("Jadro+");
        assertThat(seen.main()).contains("O čo sa má starať Jadro+?", "Zatiaľ tu nie je žiadna.");
        assertThat(coordinator.open(event).texts("a")).contains("Tabule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s %s", "%s-%s", "%s%s", "  %s   %s ", "%S %s"})
    void peopleJoinByACodeThatWasSaidAloud(String spelling) {
        var code = board.substring(board.lastIndexOf('/') + 1).split("-", 2);
        var joined =
                eva.submit(eva.open(at("/boards")), "/boards", Map.of("code", spelling.formatted(code[0], code[1])));
        assertThat(joined.heading()).isEqualTo("Jadro+");
    }

    @Test
    void aWrongCodeIsSaidByTheFieldAndOneMoreOfThreeHundredIsNotTried() {
        var refused = eva.submit(eva.open(at("/boards")), "/boards", Map.of("code", "lipa 100"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#code-error")).singleElement().asString().contains("Takú tabuľu nemáme");
        assertThat(refused.typed("#code")).isEqualTo("lipa 100");
        assertThat(eva.open(at("/boards/lipa-100")).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrittenHangsForAllAndIsTheWritersToMendAndTakeBack() {
        var written = write(eva, "Pozývať. Osobne, nie plagátom.");
        assertThat(written.main()).contains("Poznámka je na tabuli.");
        assertThat(own(eva)).containsExactly("Pozývať. Osobne, nie plagátom.");
        assertThat(others(eva)).isEmpty();
        assertThat(others(jan)).containsExactly("Pozývať. Osobne, nie plagátom.");
        assertThat(jan.open(board).html().select("#own-notes a, #own-notes form"))
                .isEmpty();

        var mending = eva.open(eva.open(board).one(".slip__deeds a").attr("href"));
        eva.submit(mending, mending.address().getPath(), Map.of("text", "Pozývať osobne."));
        assertThat(others(jan)).containsExactly("Pozývať osobne.");
        assertThat(jan.open(mending.address().getPath()).status()).isEqualTo(404);

        var gone = eva.submit(eva.open(board), "/withdrawal");
        assertThat(gone.main()).contains("nezostalo z nej ani slovo");
        assertThat(others(jan)).isEmpty();
        assertThat(kept()).doesNotContain("Pozývať");
    }

    @Test
    void nobodyTakesBackOrMendsWhatAnotherWrote() {
        write(eva, "Pozývať osobne.");
        write(jan, "Písať zrozumiteľne.");
        var path = eva.open(board).one(".slip__deeds a").attr("href");
        assertThat(jan.post(path, Map.of("text", "x")).status()).isEqualTo(404);
        assertThat(jan.post(path + "/withdrawal", Map.of()).status()).isEqualTo(404);
        assertThat(others(jan)).containsExactly("Pozývať osobne.");
    }

    @Test
    void whatIsSentTwiceHangsOnce() {
        var fields = Map.of("text", "Raz.", "key", UUID.randomUUID().toString());
        eva.post(board + "/notes", fields);
        eva.post(board + "/notes", fields);
        assertThat(own(eva)).containsExactly("Raz.");
    }

    @Test
    void whoLikesSaysTheirNameAndSide() {
        eva.submit(eva.open(board), "/notes", Map.of("text", "Áno.", "name", "Eva K.", "side", "civil-society"));
        assertThat(jan.open(board).texts(".slip__who")).containsExactly("Eva K., občianska spoločnosť");
        assertThat(kept()).contains("none");
    }

    @Test
    void aNameIsToBeShownToReadersOnlyByConsentInItsWords() {
        eva.submit(eva.open(board), "/notes", Map.of("text", "Áno.", "name", "Eva K.", "visibility", "full"));
        assertThat(kept()).contains("full", "Ak poznámku raz zverejníme, moje meno pri nej uveďte celé");
    }

    @Test
    void whoLikesSaysAtWhichPointOfTheProgrammeItIs() {
        coordinator.submit(
                coordinator.open(event), event, Map.of("programme_sk", "17:00 Privítanie\n17:30 Spoločný zber úrody"));
        eva.submit(eva.open(board), "/notes", Map.of("text", "Áno.", "point", "2"));
        assertThat(jan.open(board).texts(".slip__point")).containsExactly("Spoločný zber úrody");
        var refused = eva.post(board + "/notes", Map.of("text", "Áno.", "point", "3"));
        assertThat(refused.texts("#point-error")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"text, ''", "text, '   '", "prompt, 3", "prompt, x", "side, nobody", "visibility, maybe"})
    void whatCanNotBeIsSaidByItsFieldAndNothingIsLost(String field, String typed) {
        var fields = new LinkedHashMap<>(Map.of("text", "Moja poznámka", "name", "Eva"));
        fields.put(field, typed);
        board = opened.another(Map.of("prompts", "Prvá?\nDruhá?")).address();
        var refused = eva.post(board + "/notes", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(1);
        if (!field.equals("text")) {
            assertThat(refused.one("#text").text()).isEqualTo("Moja poznámka");
        }
        assertThat(others(jan)).isEmpty();
    }

    @Test
    void aNoteOfAHundredThousandCharactersIsRefusedInWords() {
        assertThat(eva.post(board + "/notes", Map.of("text", "a".repeat(100_000)))
                        .status())
                .isEqualTo(413);
        var refused = eva.post(board + "/notes", Map.of("text", "a".repeat(501)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#text-error")).singleElement().asString().contains("500");
        assertThat(write(eva, "a".repeat(500)).status()).isEqualTo(200);
    }

    @Test
    void whereTheyLikeItNobodySeesOthersNotesBeforeTheEnd() {
        var secret = opened.another(Map.of("shown", "own"));
        board = secret.address();
        write(eva, "Tajné.");
        assertThat(own(eva)).containsExactly("Tajné.");
        assertThat(jan.open(board).main()).contains("keď dopíšeme").doesNotContain("Tajné");
        assertThat(jan.open(board + "/wall").main()).doesNotContain("Tajné");
        secret.begin("over");
        assertThat(others(jan)).containsExactly("Tajné.");
        assertThat(jan.open(board + "/wall").main()).contains("Tajné");
    }

    @Test
    void onceItIsOverNothingIsWrittenOrMendedButCanBeTakenBack() {
        write(eva, "Ešte stihnem.");
        var late = jan.open(board);
        var mending = eva.open(board).one(".slip__deeds a").attr("href");
        opened.begin("over");
        var refused = jan.submit(late, "/notes", Map.of("text", "Neskoro."));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.main()).contains("Písanie sa práve skončilo");
        assertThat(refused.one("#text").text()).isEqualTo("Neskoro.");
        assertThat(eva.post(mending, Map.of("text", "x")).status()).isEqualTo(422);
        assertThat(eva.open(board).html().select(".board__form")).isEmpty();
        eva.submit(eva.open(board), "/withdrawal");
        assertThat(others(jan)).isEmpty();
        opened.begin("write");
        assertThat(write(jan, "Predsa.").main()).contains("Poznámka je na tabuli.");
    }

    @Test
    void aNoteIsHiddenAtAPressAndItsAuthorLearnsWhy() {
        write(eva, "Nevhodné.");
        var seen = coordinator.open(care.address().getPath());
        coordinator.submit(seen, "/hiding", Map.of("reason", "Týka sa konkrétneho človeka."));
        assertThat(others(jan)).isEmpty();
        assertThat(eva.open(board).main()).contains("Na stene ju teraz nevidno.", "Týka sa konkrétneho");
        coordinator.submit(coordinator.open(care.address().getPath()), "/showing");
        assertThat(others(jan)).containsExactly("Nevhodné.");
    }

    @Test
    void whatHungOnPaperIsTakenDownALineANote() {
        write(eva, "Prvá.");
        var care = coordinator.open(this.care.address().getPath());
        var seen = coordinator.submit(care, "/notes", Map.of("lines", "Z papiera.\n\n  Aj táto.  "));
        assertThat(seen.main()).contains("Poznámky z papiera sú na tabuli.");
        assertThat(others(jan)).containsExactly("Aj táto.", "Z papiera.", "Prvá.");
        var refused = coordinator.submit(care, "/notes", Map.of("lines", "Krátka.\n" + "a".repeat(501)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#lines-error")).singleElement().asString().contains("2. poznámka");
        assertThat(others(jan)).hasSize(3);
    }

    @Test
    void aPhotographOfTheWallIsForThoseAloneWhoLookAfterTheBoard() {
        var address = care.address().getPath() + "/photos";
        var refused = coordinator.upload(address, "stena.png", new byte[] {1, 2, 3});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#file-error")).hasSize(1);
        var added = coordinator.upload(address, "stena.jpg", PictureFiles.photograph(60, 40, 1));
        assertThat(added.main()).contains("Fotografia je pri tabuli.");
        var picture = added.one("figure img").attr("src");
        assertThat(coordinator.open(picture).status()).isEqualTo(200);
        assertThat(jan.open(picture).status()).isEqualTo(404);
        assertThat(jan.open(board).html().select("figure img")).isEmpty();
        assertThat(coordinator
                        .submit(coordinator.open(address), "/removal")
                        .html()
                        .select("figure"))
                .isEmpty();
        assertThat(coordinator.open(picture).status()).isEqualTo(404);
    }

    @Test
    void aClockShowsHowMuchTimeIsLeft() {
        coordinator.submit(coordinator.open(care.address().getPath()), "/time", Map.of("minutes", "5"));
        assertThat(eva.open(board).one(".clock__left").text()).matches("[45]:\\d\\d");
        coordinator.submit(coordinator.open(care.address().getPath()), "/time", Map.of("minutes", "0"));
        assertThat(eva.open(board).html().select(".clock")).isEmpty();
        var refused =
                coordinator.submit(coordinator.open(care.address().getPath()), "/time", Map.of("minutes", "veľa"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#minutes-error")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"prompts, ''", "title_sk, ''", "minutes, 181", "minutes, päť", "shown, nobody", "prompts, seven"})
    void whatIsMissingOfANewBoardIsSaid(String field, String typed) {
        var value = typed.equals("seven") ? "a\nb\nc\nd\ne\nf\ng" : typed;
        var refused = open(Map.of(field, value));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(1);
    }

    @Test
    void anotherPartnershipsBoardIsNothingHere() {
        var other = house.aPartnership();
        var code = board.substring(board.lastIndexOf('/') + 1);
        assertThat(eva.open("/" + other.slug() + "/boards/" + code).status()).isEqualTo(404);
        assertThat(house.aCoordinator(other)
                        .open("/" + other.slug()
                                + care.address().getPath().substring(site.slug().length() + 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFullBoardCostsAsManyQueriesAsAnEmptyOne() {
        write(eva, "Prvá.");
        var page = queries.during(() -> eva.open(board));
        var wall = queries.during(() -> eva.open(board + "/wall"));
        var desk = queries.during(() -> coordinator.open(care.address().getPath()));
        for (int i = 0; i < 3; i++) {
            write(eva, "Moja " + i);
            write(jan, "Jeho " + i);
        }
        assertThat(queries.during(() -> eva.open(board))).hasSameSizeAs(page).hasSize(8);
        assertThat(queries.during(() -> eva.open(board + "/wall"))).hasSameSizeAs(wall);
        assertThat(queries.during(() -> coordinator.open(care.address().getPath())))
                .hasSameSizeAs(desk);
    }

    private Seen write(Visitor who, String text) {
        return who.submit(who.open(board), "/notes", Map.of("text", text));
    }

    private List<String> own(Visitor who) {
        return who.open(board).texts("#own-notes .slip__text");
    }

    private List<String> others(Visitor who) {
        return who.open(board).texts("#notes .slip__text");
    }

    /** All that the database has of this partnership's notes. */
    private String kept() {
        return house.db()
                .in(
                        site.id(),
                        () -> String.join(
                                "\n",
                                house.db()
                                        .sql("select note::text as whole from note where partnership_id = :partnership")
                                        .list(row -> row.string("whole"))));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
