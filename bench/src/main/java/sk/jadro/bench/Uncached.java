package sk.jadro.bench;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import sk.jadro.bench.Figure.Goal;

/** A Jadro that makes each page anew, over rows of its own, beside a PostgreSQL that is asked the same without it. */
final class Uncached {
    private static final int DATABASE_CONNECTIONS = 20;
    private static final String[] SETTINGS = {"--jadro.page-cache.enabled=false", "--db-scheduler.enabled=false"};

    private final RunningJadro jadro;

    private Uncached(RunningJadro jadro) {
        this.jadro = jadro;
    }

    /** What is measured of it. */
    interface Taking {
        List<Figure> take(Uncached jadro) throws Exception;
    }

    /**
     * @param rows the file that fills the database
     * @param numbers that stand in it as {@code :members}
     */
    static List<Figure> over(String rows, Map<String, Integer> numbers, Taking taking) throws Exception {
        try (var house = House.of(1);
                var jadro = RunningJadro.start(house.data(), SETTINGS)) {
            fill(house.data(), rows, numbers);
            return taking.take(new Uncached(jadro));
        }
    }

    /** Puts rows of its own into the database. */
    static void fill(DataFolder data, String rows, Map<String, Integer> numbers) throws Exception {
        var sql = House.read(rows);
        for (var number : numbers.entrySet()) {
            sql = sql.replace(":" + number.getKey(), String.valueOf(number.getValue()));
        }
        try (var database = data.connect();
                var statement = database.createStatement()) {
            statement.execute(sql);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** How many a second it shows of a page. */
    Figure page(String what, String path) throws Exception {
        var page = jadro.root().resolve(path);
        var statements = jadro.statementsFor(HttpRequest.newBuilder(page), 200);
        var pgbench = new PgBench(jadro.data(), statements.script(UnaryOperator.identity()), DATABASE_CONNECTIONS);
        var wrk = Wrk.over(DATABASE_CONNECTIONS);
        wrk.warmUp(page);
        return figure(what, "req/s", wrk, Duel.between(() -> wrk.rate(page), pgbench::rate), pgbench);
    }

    /**
     * Which form somebody sends, and how others do.
     *
     * @param path where it is sent to
     * @param one as the first one sends it
     * @param somebody puts anybody else in the place of the first one in the statements that it leads to
     * @param from the smallest number of somebody else
     * @param to the largest
     * @param people who send at once
     * @param script by which wrk sends as many people do
     */
    record Form(
            String path,
            UnaryOperator<HttpRequest.Builder> one,
            UnaryOperator<String> somebody,
            int from,
            int to,
            int people,
            String script) {}

    /** How many forms a second it takes, each durable before it is answered. */
    Figure forms(String what, String unit, Form form) throws Exception {
        var first = form.one().apply(HttpRequest.newBuilder(jadro.root().resolve(form.path())));
        var script = jadro.statementsFor(first, 303).script(form.somebody());
        var anybody = "\\set m random(%d, %d)\n".formatted(form.from(), form.to());
        var pgbench = new PgBench(
                jadro.data(), new PgBench.Script(anybody + script.text(), script.variables()), DATABASE_CONNECTIONS);
        var wrk = Wrk.over(form.people()).scripted(form.script());
        wrk.warmUp(jadro.root());
        return figure(what, unit, wrk, Duel.between(() -> wrk.rate(jadro.root()), pgbench::rate), pgbench);
    }

    private static Figure figure(String what, String unit, Wrk wrk, Duel duel, PgBench pgbench) {
        return new Figure(
                what,
                unit,
                duel.ours(),
                duel.reference(),
                Goal.atLeast(0.4),
                wrk + ", " + String.join(" ", SETTINGS) + "\nagainst " + pgbench);
    }
}
