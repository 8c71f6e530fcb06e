package sk.jadro.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import sk.jadro.bench.Figure.Goal;

/** A Jadro that makes each page anew, over rows of its own, beside a PostgreSQL that is asked the same without it. */
final class Uncached {
    private static final int DATABASE_CONNECTIONS = 20;

    /** Where what is asked is one page of many. */
    private static final int SHORTLY = 2;

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

    /** Over a house whose rows are in it already. */
    static List<Figure> over(House house, Taking taking) throws Exception {
        try (var jadro = RunningJadro.start(house.data(), SETTINGS)) {
            return taking.take(new Uncached(jadro));
        }
    }

    /** Where its pages are, without a slash at the end. */
    URI root() {
        return jadro.root();
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
        var pgbench =
                new PgBench(jadro.data(), statementsFor(path).script(UnaryOperator.identity()), DATABASE_CONNECTIONS);
        return page(what, path, 0.4, Wrk.over(DATABASE_CONNECTIONS), pgbench);
    }

    /** The same of one page of many, in short rounds. */
    Figure oneOfMany(String what, String path, Statements statements, double goal) throws Exception {
        var pgbench =
                new PgBench(jadro.data(), statements.script(UnaryOperator.identity()), DATABASE_CONNECTIONS, SHORTLY);
        return page(what, path, goal, Wrk.over(DATABASE_CONNECTIONS).in(SHORTLY), pgbench);
    }

    Statements statementsFor(String path) throws Exception {
        return jadro.statementsFor(HttpRequest.newBuilder(jadro.root().resolve(path)), 200);
    }

    private Figure page(String what, String path, double goal, Wrk wrk, PgBench pgbench) throws Exception {
        var page = jadro.root().resolve(path);
        wrk.warmUp(page);
        return figure(what, "req/s", goal, wrk, Duel.between(() -> wrk.rate(page), pgbench::rate), pgbench);
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
        return figure(what, unit, 0.4, wrk, Duel.between(() -> wrk.rate(jadro.root()), pgbench::rate), pgbench);
    }

    private static Figure figure(String what, String unit, double goal, Wrk wrk, Duel duel, PgBench pgbench) {
        return new Figure(
                what,
                unit,
                duel.ours(),
                duel.reference(),
                Goal.atLeast(goal),
                wrk + ", " + String.join(" ", SETTINGS) + "\nagainst " + pgbench);
    }
}
