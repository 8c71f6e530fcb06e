package sk.jadro.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import sk.jadro.bench.Figure.Goal;

/** How soon a note is on all pages that look at a board, over two nodes, what a page costs, and how fast notes are taken. */
final class Boarding implements Measure {
    private static final int PAGES = 1_000;
    private static final int NOTES = 400;
    private static final int NOTES_A_SECOND = 20;

    /** Writers who have notes at once: no more than there are connections, as they all wait for one board. */
    private static final int WRITERS = 16;

    private static final int FIRST_CHANGE = 5_000_000;
    private static final String BOARD = "/mesto-1/boards/lipa-47";
    private static final Duration AWAY = Duration.ofSeconds(35);
    private static final double AT_MOST_TIMES = 3;
    private static final double AT_MOST_KB = 110;
    private static final double KB = 1024;

    /** A person's note, with a key that no other has. */
    private static final String NOTE = "text=n+%s&key=01900000-0000-7000-8000-%012x";

    @Override
    public List<Figure> take() throws Exception {
        var figures = new ArrayList<>(delivered());
        figures.addAll(Uncached.over(
                "board.sql",
                Map.of("changes", FIRST_CHANGE),
                jadro -> List.of(jadro.forms("notes that a board takes, durable", "notes/s", notes()))));
        return figures;
    }

    private static List<Figure> delivered() throws Exception {
        try (var house = House.of(1);
                var one = RunningJadro.start(house.data())) {
            Uncached.fill(house.data(), "board.sql", Map.of("changes", FIRST_CHANGE));
            try (var nothing = DataFolder.make();
                    var other = RunningJadro.start(nothing, RunningJadro.over(house.data()))) {
                // Both have learnt what they do before anything counts.
                listen(List.of(one.root(), other.root()), PAGES / 4, NOTES / 4);
                // That pages have gone is noticed by then.
                Thread.sleep(AWAY);
                var before = one.residentMegabytes() + other.residentMegabytes();
                try (var pages = Listeners.of(PAGES, List.of(stream(one.root()), stream(other.root())))) {
                    var after = one.residentMegabytes() + other.residentMegabytes();
                    var ours = write(List.of(one.root(), other.root()), pages, NOTES);
                    var bare = bare();
                    return List.of(
                            new Figure(
                                    "a note on a page of the board, 99 of 100 within",
                                    "ms",
                                    ours,
                                    bare,
                                    Goal.atMost(AT_MOST_TIMES),
                                    "%,d pages over two nodes and one database, %d notes a second, each on each page once and in"
                                                    .formatted(PAGES, NOTES_A_SECOND)
                                            + " one order; the time begins before the note is sent\nagainst "
                                            + BareStream.SETUP),
                            new Figure(
                                    "memory of an open page of a board",
                                    "KB",
                                    (after - before) * KB / PAGES,
                                    null,
                                    Goal.atMost(AT_MOST_KB),
                                    "how much more of both nodes lies in memory with %,d pages than before"
                                            .formatted(PAGES)));
                }
            }
        }
    }

    private static void listen(List<URI> nodes, int howMany, int notes) throws Exception {
        try (var pages =
                Listeners.of(howMany, nodes.stream().map(Boarding::stream).toList())) {
            write(nodes, pages, notes);
        }
    }

    private static URI stream(URI node) {
        return node.resolve(BOARD + "/stream");
    }

    private static double bare() throws Exception {
        try (var server = BareStream.start();
                var pages = Listeners.of(PAGES, List.of(server.stream()))) {
            pages.forget();
            for (int note = 0; note < NOTES; note++) {
                var due = System.nanoTime() + 1_000_000_000L / NOTES_A_SECOND;
                pages.expect(note);
                server.say(note);
                rest(due);
            }
            return pages.percentile99(NOTES);
        }
    }

    /** Writes notes by turns to each node, and waits until they are everywhere; 99 of 100 within so many milliseconds. */
    private static double write(List<URI> nodes, Listeners pages, int notes) throws Exception {
        pages.forget();
        try (var client = HttpClient.newHttpClient()) {
            for (int note = 0; note < notes; note++) {
                var due = System.nanoTime() + 1_000_000_000L / NOTES_A_SECOND;
                var request = HttpRequest.newBuilder(
                                nodes.get(note % nodes.size()).resolve(BOARD + "/notes"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(NOTE.formatted(note, System.nanoTime())))
                        .build();
                pages.expect(note);
                client.sendAsync(request, BodyHandlers.discarding());
                rest(due);
            }
            return pages.percentile99(notes);
        }
    }

    private static void rest(long due) throws InterruptedException {
        var left = (due - System.nanoTime()) / 1_000_000;
        if (left > 0) {
            Thread.sleep(left);
        }
    }

    private static Uncached.Form notes() {
        return new Uncached.Form(
                BOARD + "/notes",
                one -> one.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(NOTE.formatted(0, 0))),
                numbered(new Unique()),
                1,
                1,
                WRITERS,
                """
                wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
                local threads = 0
                function setup(thread)
                    thread:set("mine", threads)
                    threads = threads + 1
                end
                function init()
                    n = os.time() * 100000 + mine * 50000
                end
                function request()
                    n = n + 1
                    return wrk.format("POST", "%s/notes", nil, string.format("%s", n, n))
                end
                """.formatted(BOARD, NOTE));
    }

    /** In the place of the change's number the one that the board's row has by then. */
    private static UnaryOperator<String> numbered(UnaryOperator<String> others) {
        var change = String.valueOf(FIRST_CHANGE + 1);
        return value ->
                value.equals(change) ? "(select changes from board where code = 'lipa-47')" : others.apply(value);
    }
}
