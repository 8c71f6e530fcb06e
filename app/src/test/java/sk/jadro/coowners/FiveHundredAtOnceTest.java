package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
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

/** A whole square signs up to one activity within a minute. */
@Tag("full")
@JadroTest
class FiveHundredAtOnceTest {
    private static final int MANY = 500;

    @Autowired
    House house;

    @Test
    void allAreInNoneTwiceAndInOrder() throws InterruptedException {
        var site = house.aPartnership();
        anActivity().saveAs(house.aCoordinator(site), site);
        var page = "/" + site.slug() + "/activities/mapa-zelene";
        var emails = IntStream.range(0, MANY).mapToObj(i -> House.anEmail()).toList();
        together(IntStream.range(0, MANY)
                .<Callable<Integer>>mapToObj(i -> () -> pressed(
                        somebody(i),
                        page + "/co-owners",
                        Map.of(
                                "name",
                                "Osoba %03d".formatted(i),
                                "email",
                                emails.get(i),
                                "side",
                                "public",
                                "visibility",
                                "full")))
                .toList());
        var confirming = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < MANY; i++) {
            var visitor = somebody(i);
            var link = house.local(
                    house.letters(emails.get(i), 1).getLast().links().getFirst());
            confirming.add(() -> pressed(visitor, link, Map.of()));
            // People press twice.
            confirming.add(() -> pressed(visitor, link, Map.of()));
        }
        together(confirming);

        var names = new ArrayList<String>();
        for (int i = 1; i <= 5; i++) {
            names.addAll(house.visitor().open(page + "?page=" + i).texts(".name bdi:first-of-type"));
        }
        assertThat(names)
                .containsExactlyElementsOf(IntStream.range(0, MANY)
                        .mapToObj("Osoba %03d"::formatted)
                        .toList());
    }

    /** From a network of their own, as people with telephones are: one alone may cause only so many letters. */
    private Visitor somebody(int number) {
        var address = InetAddress.ofLiteral("127.0.%d.%d".formatted(1 + number / 200, 1 + number % 200));
        return new Visitor(house.root(), HttpClient.newBuilder().localAddress(address));
    }

    private static void together(List<Callable<Integer>> all) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(100)) {
            assertThat(threads.invokeAll(all).stream().map(Future::resultNow)).allMatch(status -> status == 200);
        }
    }

    /** As people do: whoever is told that too many press at once, and to come back, presses again. */
    private static int pressed(Visitor visitor, String address, Map<String, String> fields) {
        while (true) {
            var seen = visitor.post(address, fields);
            if (seen.status() != 503) {
                return seen.status();
            }
        }
    }
}
