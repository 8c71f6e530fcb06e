package sk.jadro.bench;

import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import sk.jadro.bench.Figure.Goal;

/** How fast a table of names comes in, from the file that is sent to the names in their columns. */
final class Importing implements Measure {
    private static final int ROWS = 19_999;
    private static final int ACTIVITIES = 20;

    private static final String DESK = "/mesto-1/desk/co-owners/import";
    private static final String BOUNDARY = "----the-table";

    /** Without triggers nothing is asked of other tables. */
    private static final String CLEAN = """
            set session_replication_role = replica;
            delete from co_owner; delete from imported_name; delete from name_import_row; delete from name_import;
            delete from person where id <> '00000000-0000-4000-8009-000000000001';
            set session_replication_role = origin;
            """;

    @Override
    public List<Figure> take() throws Exception {
        try (var house = House.of(1);
                var jadro = RunningJadro.start(house.data(), "--db-scheduler.enabled=false")) {
            Uncached.fill(house.data(), "import.sql", Map.of("activities", ACTIVITIES));
            var desk = new Desk(jadro);
            var statements = jadro.during(() -> desk.complete(desk.bring()));
            var duel = Duel.between(() -> perSecond(desk::bringAndComplete, house), () -> {
                clean(house);
                var began = System.nanoTime();
                bare(house, statements);
                return perSecond(began);
            });
            return List.of(new Figure(
                    "%,d names of a table taken in, from the file to their columns".formatted(ROWS),
                    "rows/s",
                    duel.ours(),
                    duel.reference(),
                    Goal.atLeast(0.3),
                    "a CSV of %,d rows sent, looked through and completed, each time into empty columns\nagainst COPY of the same rows and the same statements in one session of PostgreSQL"
                            .formatted(ROWS)));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double perSecond(Work work, House house) throws Exception {
        clean(house);
        var began = System.nanoTime();
        work.run();
        return perSecond(began);
    }

    private static double perSecond(long began) {
        return ROWS / ((System.nanoTime() - began) / 1e9);
    }

    private static void clean(House house) throws Exception {
        try (var database = house.data().connect();
                var statement = database.createStatement()) {
            statement.execute(CLEAN);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** As the role that Jadro has, inside the partnership, as its own statements say. */
    private static void bare(House house, Statements statements) throws Exception {
        try (var database = house.data().connect();
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("create temporary table brought (activity text, name text, email text, side text)");
            database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy brought from stdin (format csv, delimiter ';', header)", new StringReader(table()));
            statement.execute("set local role jadro_app");
            for (var sql : statements.inOneTransaction()) {
                statement.execute(sql);
            }
            database.commit();
        }
    }

    private static String table() {
        return IntStream.range(0, ROWS)
                .mapToObj(n -> "cinnost-%d;Človek %d;%s;verejnosť"
                        .formatted(1 + n % ACTIVITIES, n, n % 2 == 0 ? "" : "clovek-" + n + "@example.org"))
                .collect(Collectors.joining("\n", "Aktivita;Meno;E-mail;Za koho\n", "\n"));
    }

    /** A coordinator who has signed in. */
    private static final class Desk {
        private final RunningJadro jadro;
        private final HttpClient client = HttpClient.newHttpClient();
        private final String session;

        Desk(RunningJadro jadro) throws Exception {
            this.jadro = jadro;
            var signedIn = client.send(
                    HttpRequest.newBuilder(jadro.root().resolve("/mesto-1/sign-in/token-1"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.discarding());
            this.session = signedIn.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.replaceFirst(";.*", ""))
                    .collect(Collectors.joining("; "));
        }

        void bringAndComplete() throws Exception {
            complete(bring());
        }

        /** Where the table waits to be completed. */
        String bring() throws Exception {
            var body =
                    "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"mena.csv\"\r\n\r\n%s\r\n--%s--\r\n"
                            .formatted(BOUNDARY, table(), BOUNDARY);
            return redirected(DESK, "multipart/form-data; boundary=" + BOUNDARY, body)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }

        void complete(String table) throws Exception {
            redirected(table + "/completion", "application/x-www-form-urlencoded", "");
        }

        private HttpResponse<String> redirected(String address, String type, String body) throws Exception {
            var answer = client.send(
                    HttpRequest.newBuilder(jadro.root().resolve(address))
                            .header("Content-Type", type)
                            .header("Cookie", session)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 303) {
                throw new IllegalStateException("answered by " + answer.statusCode() + ": " + answer.body());
            }
            return answer;
        }
    }
}
