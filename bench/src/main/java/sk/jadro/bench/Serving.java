package sk.jadro.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
                jadro.during(() -> read(page, "identity")).script(UnaryOperator.identity()),
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
        var statements = jadro.during(() -> {
            var email = Unique.MARK + "@crowd.example.org";
            var answer = residents.signUp("mesto-1", "Osoba", email, List.of(activity));
            if (answer.statusCode() != 303) {
                throw new IllegalStateException("a sign-up was answered by " + answer.statusCode());
            }
        });
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
}
