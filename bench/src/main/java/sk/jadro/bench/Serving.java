package sk.jadro.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sk.jadro.bench.Figure.Goal;

/** How much one machine serves, and in how much memory: pages from memory, pages made each time, sign-ups. */
final class Serving implements Measure {
    private static final int READERS = 64;
    private static final int SIGNERS = 64;

    /** As many as Jadro opens: spring.datasource.hikari.maximum-pool-size. */
    private static final int DATABASE_CONNECTIONS = 20;

    private static final int MOST_MEGABYTES = 400;
    private static final String PAGE = House.activities(1);
    private static final String NO_CACHE = "--jadro.page-cache.enabled=false";

    /** What waits, as letters do, is left to another node. */
    private static final String NO_JOBS = "--db-scheduler.enabled=false";

    private static final String[] SIGN_UPS = {
        NO_JOBS,
        "--spring.mail.host=127.0.0.1",
        "--jadro.mail.from=jadro@example.org",
        // Who signs up comes by a proxy, each from an address of their own: one address gets forty forms at once.
        "--jadro.proxy.trusted=127.0.0.1"
    };

    @Override
    public List<Figure> take() throws Exception {
        try (var house = House.of(1)) {
            var figures = new ArrayList<Figure>();
            double readersMemory;
            double memory;
            try (var jadro = RunningJadro.start(house.data(), SIGN_UPS)) {
                figures.add(fromMemory(jadro));
                figures.add(signUps(jadro));
                readersMemory = jadro.residentMegabytes();
            }
            try (var jadro = RunningJadro.start(house.data(), NO_CACHE, NO_JOBS)) {
                figures.addAll(1, madeEachTime(jadro));
                memory = Math.max(readersMemory, jadro.residentMegabytes());
            }
            figures.add(new Figure(
                    "resident memory of the virtual machine after the rows above",
                    "MB",
                    memory,
                    null,
                    Goal.atMost(MOST_MEGABYTES),
                    "VmRSS, the larger one of the two processes, each started as it is shipped"));
            return figures;
        }
    }

    private static Figure fromMemory(RunningJadro jadro) throws Exception {
        var page = jadro.root().resolve(PAGE);
        var wrk = Wrk.over(READERS).takingGzip();
        try (var nginx = Nginx.serving(read(page, "identity"), read(page, "gzip"))) {
            wrk.warmUp(page);
            var duel = Duel.between(() -> wrk.rate(page), () -> wrk.rate(nginx.page()));
            return new Figure(
                    "activities page, 6 columns, 120 names, from memory",
                    "req/s",
                    duel.ours(),
                    duel.reference(),
                    Goal.atLeast(0.6),
                    wrk + "\nagainst nginx, which serves the same stored bytes:\n" + Nginx.configuration());
        }
    }

    private static List<Figure> madeEachTime(RunningJadro jadro) throws Exception {
        var page = jadro.root().resolve(PAGE);
        var pgbench = new PgBench(
                jadro.data(),
                statements(jadro, () -> read(page, "identity")).script(UnaryOperator.identity()),
                DATABASE_CONNECTIONS);
        return List.of(
                madeEachTime(
                        "the same, made each time", Wrk.over(DATABASE_CONNECTIONS), page, pgbench, Goal.atLeast(0.5)),
                madeEachTime(
                        "the same, made and compressed each time",
                        Wrk.over(DATABASE_CONNECTIONS).takingGzip(),
                        page,
                        pgbench,
                        null));
    }

    private static Figure madeEachTime(String what, Wrk wrk, URI page, PgBench pgbench, @Nullable Goal goal)
            throws Exception {
        wrk.warmUp(page);
        var duel = Duel.between(() -> wrk.rate(page), pgbench::rate);
        return new Figure(
                what, "req/s", duel.ours(), duel.reference(), goal, wrk + ", " + NO_CACHE + "\nagainst " + pgbench);
    }

    private static Figure signUps(RunningJadro jadro) throws Exception {
        var residents = new Residents(jadro.root());
        var activity = residents.activities("mesto-1").getFirst();
        var statements = statements(
                jadro,
                () -> residents.signUp("mesto-1", "Osoba", Unique.MARK + "@crowd.example.org", List.of(activity)));
        var pgbench = new PgBench(jadro.data(), statements.script(new Unique()), DATABASE_CONNECTIONS);
        var wrk = Wrk.over(SIGNERS).scripted("""
                local threads = 0
                function setup(thread)
                    thread:set("number", threads)
                    threads = threads + 1
                end

                wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
                local sent = 0
                function request()
                    sent = sent + 1
                    local email = os.time() .. "-" .. number .. "-" .. sent .. "@crowd.example.org"
                    wrk.headers["X-Forwarded-For"] = "10.0." .. number .. "." .. sent %% 250
                    return wrk.format("POST", "/mesto-1/sign-ups", nil, "name=Osoba&side=public&visibility=full&activity=%s&email=" .. email)
                end
                """.formatted(activity));
        wrk.warmUp(jadro.root());
        var duel = Duel.between(() -> wrk.rate(jadro.root()), pgbench::rate);
        return new Figure(
                "sign-ups accepted, durable, letter queued",
                "sign-ups/s",
                duel.ours(),
                duel.reference(),
                Goal.atLeast(0.5),
                wrk + ", " + String.join(" ", SIGN_UPS) + "\nagainst " + pgbench);
    }

    private static Statements statements(RunningJadro jadro, Statements.Work work) throws Exception {
        try (var superuser = jadro.data().connect()) {
            return Statements.during(superuser, jadro.data().path(), work);
        }
    }

    private static byte[] read(URI page, String encoding) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(page)
                    .header("Accept-Encoding", encoding)
                    .build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Puts expressions of pgbench's variable {@code n} in the place of what must not be there twice: new ids, tokens'
     * hashes, the address.
     */
    private static final class Unique implements UnaryOperator<String> {
        static final String MARK = "somebody-unique";

        /** Letters name ids, too, but nothing asks that they be right. */
        private static final int LONGEST = 200;

        private static final Pattern HASH = Pattern.compile("\\\\x[0-9a-f]{64}");
        private static final Pattern NEW_ID =
                Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

        private final List<String> known = new ArrayList<>();

        @Override
        public String apply(String value) {
            if (value.length() > LONGEST) {
                return value;
            }
            if (HASH.matcher(value).matches()) {
                return "decode(lpad(to_hex(%s), 64, '0'), 'hex')".formatted(number(value));
            }
            var id = NEW_ID.matcher(value);
            if (id.find()) {
                var old = id.group();
                var made = "cast(lpad(to_hex(%s), 32, '0') as uuid)".formatted(number(old));
                return old.equals(value) ? made : around(value, old, made);
            }
            return value.contains(MARK) ? around(value, MARK, "cast(:n as text)") : value;
        }

        private String number(String value) {
            if (!known.contains(value)) {
                known.add(value);
            }
            return "cast(:n as bigint) * 16 + " + known.indexOf(value);
        }

        private static String around(String value, String part, String expression) {
            var at = value.indexOf(part);
            return "'%s' || %s || '%s'"
                    .formatted(value.substring(0, at), expression, value.substring(at + part.length()));
        }
    }
}
