package sk.jadro.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Very many who want the same seat. */
@Tag("full")
@JadroTest
class LastSeatTest {
    private static final int MANY = 200;

    @Autowired
    House house;

    @Test
    void oneOfTwoHundredGetsTheLastSeatAndTheOthersWaitInOrderAndNobodyIsCountedTwice() throws InterruptedException {
        var event = new AnEventWithSeats(house, Map.of("seats", "1"));
        var visitor = house.visitor();
        var form = visitor.open(event.at("/participants"));
        var emails = IntStream.range(0, MANY).mapToObj(i -> House.anEmail()).toList();
        for (var email : emails) {
            var fields = Map.of("name", "Eva Kráľová", "email", email, "side", "public", "visibility", "none");
            visitor.submit(form, "/participants", fields);
        }
        var confirming = new ArrayList<Callable<String>>();
        for (var email : emails) {
            var link = house.local(house.letters(email, 1).getLast().links().getFirst());
            confirming.add(() -> press(house.visitor(), link));
        }
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            var headings = threads.invokeAll(confirming).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(headings).filteredOn("Máte miesto"::equals).hasSize(1);
            assertThat(headings)
                    .filteredOn(heading -> heading.startsWith("Čakáte na miesto"))
                    .hasSize(MANY - 1);
        }
        assertThat(event.page().main())
                .contains("Všetky miesta sú obsadené z 1.", "Na miesto čaká " + (MANY - 1) + " ľudí.");
        var turns = house.db()
                .in(
                        event.site.id(),
                        () -> house.db()
                                .sql(
                                        "select turn from registration where partnership_id = :partnership and state = 'waiting'")
                                .list(row -> row.integer("turn")));
        assertThat(turns)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, MANY - 1).boxed().toList());
    }

    /** As people do: whoever is told that too many press at once, and to come back, presses again. */
    private static String press(Visitor visitor, String link) {
        while (true) {
            var page = visitor.post(link, Map.of());
            if (page.status() != 503) {
                return page.heading();
            }
        }
    }
}
