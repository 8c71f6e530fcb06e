package sk.jadro.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.harvest.Listening.Heard;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages that are open hear of a board: each change, once, in its order. */
@JadroTest
class LiveBoardTest {
    @Autowired
    House house;

    private final List<Listening> pages = new ArrayList<>();
    private ABoard opened;
    private Visitor coordinator;
    private Visitor eva;
    private String care;
    private String board;

    @BeforeEach
    void aBoard() {
        eva = house.visitor();
        open(ABoard.in(house, Map.of()));
    }

    private void open(ABoard other) {
        opened = other;
        coordinator = other.coordinator;
        care = other.desk();
        board = other.address();
    }

    @AfterEach
    void closeThePages() {
        pages.forEach(Listening::close);
    }

    @Test
    void whatIsWrittenReachesAllWhoLookAtTheBoard() {
        var one = listen("", null);
        var other = listen("", null);
        assertThat(one.type()).startsWith("text/event-stream");
        eva.submit(
                eva.open(board), "/notes", Map.of("text", "Pozývať\nosobne.", "side", "civil-society", "name", "E."));
        for (var page : List.of(one, other)) {
            var heard = page.heard(1).getFirst();
            assertThat(heard.name()).isEqualTo("note");
            var note = json(heard);
            assertThat(note.path("text").asString()).isEqualTo("Pozývať\nosobne.");
            assertThat(note.path("side").asString()).isEqualTo("civil-society");
            assertThat(note.path("name").asString()).isEqualTo("E.");
            assertThat(note.path("group").isNull()).isTrue();
        }
    }

    @Test
    void whoComesBackGetsWhatTheyMissedAndNothingTwice() {
        var first = listen("", null);
        write("1");
        var last = first.heard(1).getLast().id();
        first.close();
        IntStream.rangeClosed(2, 5).forEach(number -> write(String.valueOf(number)));
        var back = listen("", String.valueOf(last));
        assertThat(texts(back.heard(4))).containsExactly("2", "3", "4", "5");
        write("6");
        assertThat(texts(back.heard(5))).containsExactly("2", "3", "4", "5", "6");
        assertThat(back.heard(5).stream().map(Heard::id)).isSorted().doesNotHaveDuplicates();
        assertThat(texts(listen("?after=0", null).heard(6))).hasSize(6);
    }

    @Test
    void manyWhoWriteAtOnceAreAllHeardOnceAndInOneOrderByAll() {
        var one = listen("", null);
        var other = listen("", null);
        IntStream.range(0, 40)
                .parallel()
                .forEach(number -> house.visitor().post(board + "/notes", Map.of("text", "Poznámka " + number)));
        var heard = one.heard(40);
        assertThat(texts(heard)).hasSize(40).doesNotHaveDuplicates();
        assertThat(other.heard(40)).isEqualTo(heard);
        assertThat(heard.stream().map(Heard::id)).isSorted();
    }

    @Test
    void whatIsMendedHiddenOrTakenBackIsHeardToo() {
        write("Prvá.");
        var page = listen("", null);
        var path = eva.open(board).one(".slip__deeds a").attr("href");
        eva.post(path, Map.of("text", "Opravená."));
        assertThat(texts(page.heard(1))).containsExactly("Opravená.");
        coordinator.submit(coordinator.open(care), "/hiding", Map.of("reason", "Lebo."));
        assertThat(json(page.heard(2).getLast()).path("text").isNull()).isTrue();
        coordinator.submit(coordinator.open(care), "/showing");
        assertThat(texts(page.heard(3)).getLast()).isEqualTo("Opravená.");
        eva.post(path + "/withdrawal", Map.of());
        assertThat(json(page.heard(4).getLast()).path("text").isNull()).isTrue();
    }

    @Test
    void whileNobodyIsToSeeOthersNotesNobodyHearsThemButOfTheClockAndTheEnd() {
        open(opened.another(Map.of("shown", "own")));
        var page = listen("", null);
        write("Tajné.");
        coordinator.post(care + "/time", Map.of("minutes", "2"));
        assertThat(page.heard(1).toString()).contains("round").doesNotContain("Tajné");
        opened.begin("over");
        assertThat(page.heard(2)).extracting(Heard::data).containsExactly("\"write\"", "\"over\"");
    }

    @Test
    void aNumberThatCanNotBeIsNoHarm() {
        write("Prvá.");
        for (var last : List.of("9223372036854775807", "-1", "x", "")) {
            assertThat(listen("", last).status()).isEqualTo(200);
        }
        var page = listen("", "9223372036854775807");
        write("Druhá.");
        assertThat(texts(page.heard(1))).containsExactly("Druhá.");
    }

    private Listening listen(String query, @Nullable String last) {
        var page = Listening.to(house.root() + board + "/stream" + query, last);
        pages.add(page);
        return page;
    }

    private void write(String text) {
        eva.post(board + "/notes", Map.of("text", text));
    }

    private static List<String> texts(List<Heard> heard) {
        return heard.stream().map(one -> json(one).path("text").asString()).toList();
    }

    private static JsonNode json(Heard heard) {
        return JsonMapper.shared().readTree(heard.data());
    }
}
