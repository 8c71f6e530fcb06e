package sk.jadro.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Two thousand hostile clients at once, from four hundred addresses of this machine's, at a Jadro with the memory that it is
 * shipped with; and a reader who wants to be answered all the while.
 */
public final class Siege {
    private static final int CLIENTS = 2_000;
    private static final int ADDRESSES = 400;
    private static final int VIEWS = 200;

    /** Until all are there and the virtual machine has compiled what it is measured by, as before all figures. */
    private static final Duration ASSEMBLY = Duration.ofSeconds(25);

    private static final Duration A_VIEW_TAKES_AT_MOST = Duration.ofSeconds(30);
    private static final String BUSY = "503";
    private static final Duration COMES_BACK = Duration.ofSeconds(1);

    /** How many times as long as without them a reader may wait at worst. */
    static final double AT_MOST_TIMES = 20;

    private static final String SITE = "/banska-bystrica";
    private static final Pattern PICTURE = Pattern.compile("src=\"(" + SITE + "/files/[^\"]+)\"");
    private static final Pattern EVENT = Pattern.compile("href=\"(" + SITE + "/events/[^\".]+)\"");

    private final int clients;

    /** What a hostile client does, over and over. */
    private enum Sort {
        BLANKS,
        NON_READER,
        SLOW_BODY,
        PICTURES,
        QUOTATION_MARKS
    }

    /**
     * What came of it.
     *
     * @param alone the slowest answer to a reader without them
     * @param besieged the same amid them
     * @param refused views that were not answered with the page, nor when the reader came back, and how they were
     * @param lived whether the program went on
     */
    public record Report(int clients, Duration alone, Duration besieged, List<String> refused, boolean lived) {
        /** How many times as long it took. */
        public double times() {
            return (double) besieged.toNanos() / alone.toNanos();
        }

        /** Whether all is well. */
        public boolean isHeld() {
            return lived && refused.isEmpty() && times() <= AT_MOST_TIMES;
        }

        @Override
        public String toString() {
            return "%,d hostile clients: %s; slowest of %d views %.1f ms, without them %.1f ms: %.1f × (at most %.0f); refused: %s"
                    .formatted(
                            clients,
                            lived ? "Jadro goes on" : "Jadro has ended",
                            VIEWS,
                            besieged.toNanos() / 1e6,
                            alone.toNanos() / 1e6,
                            times(),
                            AT_MOST_TIMES,
                            refused);
        }
    }

    public Siege() {
        this(CLIENTS);
    }

    /** @param clients how many hostile ones */
    public Siege(int clients) {
        this.clients = clients;
    }

    /** Takes about a minute and a half. */
    public Report run() throws IOException, InterruptedException {
        try (var data = DataFolder.make();
                var jadro = RunningJadro.startLimited(data)) {
            var event = eventWithPicture(jadro.root());
            var picture = found(PICTURE, page(jadro.root(), event)).getFirst();
            var views = List.of(SITE, SITE + "/activities", event, SITE + "/about");
            read(jadro.root(), views, new ArrayList<>());
            var alone = read(jadro.root(), views, new ArrayList<>());
            var refused = new ArrayList<String>();
            Duration besieged;
            try (var host = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < clients; i++) {
                    var client = new Hostile(jadro.root().getPort(), i, event, picture);
                    host.execute(client);
                }
                Thread.sleep(ASSEMBLY);
                besieged = read(jadro.root(), views, refused);
                goHome(host);
            }
            return new Report(clients, alone, besieged, refused, jadro.isAlive());
        }
    }

    private static void goHome(ExecutorService host) {
        host.shutdownNow();
    }

    /** The slowest of many views, each over a connection of its own, as different people have. */
    private static Duration read(URI root, List<String> views, List<String> refused) throws InterruptedException {
        var slowest = Duration.ZERO;
        for (int i = 0; i < VIEWS; i++) {
            var begun = System.nanoTime();
            var path = views.get(i % views.size());
            var answer = answer(root, path);
            if (answer.equals(BUSY)) {
                // Told to come back, a reader does; the time counts.
                Thread.sleep(COMES_BACK);
                answer = answer(root, path);
            }
            if (!answer.equals("200")) {
                refused.add(path + " " + answer);
            }
            var took = Duration.ofNanos(System.nanoTime() - begun);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            Thread.sleep(50);
        }
        return slowest;
    }

    /** Its status, or why there was none. */
    private static String answer(URI root, String path) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return String.valueOf(
                    client.send(request(root, path), BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String page(URI root, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request(root, path), BodyHandlers.ofString()).body();
        }
    }

    private static HttpRequest request(URI root, String path) {
        return HttpRequest.newBuilder(root.resolve(path))
                .timeout(A_VIEW_TAKES_AT_MOST)
                .build();
    }

    private static String eventWithPicture(URI root) throws IOException, InterruptedException {
        for (var event : found(EVENT, page(root, SITE + "/events"))) {
            if (!found(PICTURE, page(root, event)).isEmpty()) {
                return event;
            }
        }
        throw new IllegalStateException("the sample has no drawing");
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1)).toList();
    }

    /** One of them; comes again whenever it is sent away. */
    private record Hostile(int port, int number, String event, String picture) implements Runnable {
        private static final int A_FORM = 60_000;

        @Override
        public void run() {
            var sort = Sort.values()[number % Sort.values().length];
            while (!Thread.currentThread().isInterrupted()) {
                try (var socket = new Socket()) {
                    var address = number % ADDRESSES;
                    socket.setReceiveBufferSize(4_096);
                    socket.bind(
                            new InetSocketAddress("127.0.%d.%d".formatted(1 + address / 200, 1 + address % 200), 0));
                    socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
                    attack(sort, socket);
                } catch (IOException sentAway) {
                    // Comes again.
                } catch (InterruptedException e) {
                    return;
                }
                try {
                    Thread.sleep(500);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private void attack(Sort sort, Socket socket) throws IOException, InterruptedException {
            var out = socket.getOutputStream();
            switch (sort) {
                case BLANKS -> {
                    for (int i = 0; i < 20; i++) {
                        send(out, form("/sign-in", "email=a" + "+".repeat(A_FORM) + "b%40example.org"));
                        socket.setSoTimeout(10_000);
                        if (socket.getInputStream().read(new byte[1 << 16]) < 0) {
                            throw new SocketException("closed");
                        }
                        Thread.sleep(1_000);
                    }
                }
                case NON_READER -> unread(out, get(event) + get(SITE + "/activities?page=" + number) + get(SITE));
                case SLOW_BODY -> {
                    send(
                            out,
                            "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + "Content-Length: 60000\r\n\r\nemail=");
                    while (true) {
                        Thread.sleep(1_000);
                        send(out, "a");
                    }
                }
                case PICTURES -> unread(out, get(picture));
                case QUOTATION_MARKS ->
                    unread(
                            out,
                            form(SITE + "/activities/jednoduchsi-jazyk/co-owners", "name=" + "%22".repeat(A_FORM / 3)));
            }
        }

        /** Asks again and again, and reads nothing. */
        private static void unread(OutputStream out, String request) throws IOException, InterruptedException {
            for (int i = 0; i < 100; i++) {
                send(out, request);
                Thread.sleep(250);
            }
        }

        private static String get(String path) {
            return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
        }

        private static String form(String path, String body) {
            return "POST " + path
                    + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body;
        }

        private static void send(OutputStream out, String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
