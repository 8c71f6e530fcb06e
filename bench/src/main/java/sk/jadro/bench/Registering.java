package sk.jadro.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import sk.jadro.bench.Figure.Goal;

/** How fast people confirm that they come to an event that is full, and how fast one to which many come is shown. */
final class Registering implements Measure {
    private static final int PARTICIPANTS = 500;
    private static final int SEATED = PARTICIPANTS + 12;

    /** More than can confirm while it is measured. */
    private static final int WAITING = 150_000;

    /** How many each second may use up, so that no round meets those of another. */
    private static final int EACH_SECOND = 800;

    /** One address gets forty forms at once. */
    private static final int GUESTS = 32;

    private static final int DATABASE_CONNECTIONS = 20;
    private static final String[] SETTINGS = {"--jadro.page-cache.enabled=false", "--db-scheduler.enabled=false"};

    @Override
    public List<Figure> take() throws Exception {
        try (var house = House.of(1)) {
            try (var jadro = RunningJadro.start(house.data(), SETTINGS)) {
                fill(house.data());
                return List.of(page(jadro), confirmations(jadro));
            }
        }
    }

    private static void fill(DataFolder data) throws SQLException {
        try (var database = data.connect();
                var statement = database.createStatement()) {
            statement.execute(House.read("event.sql")
                    .replace(":participants", String.valueOf(PARTICIPANTS))
                    .replace(":waiting", String.valueOf(WAITING)));
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private static Figure page(RunningJadro jadro) throws Exception {
        var page = jadro.root().resolve("/mesto-1/events/velke");
        var statements = jadro.statementsFor(HttpRequest.newBuilder(page), 200);
        var pgbench = new PgBench(jadro.data(), statements.script(UnaryOperator.identity()), DATABASE_CONNECTIONS);
        var wrk = Wrk.over(DATABASE_CONNECTIONS);
        wrk.warmUp(page);
        var duel = Duel.between(() -> wrk.rate(page), pgbench::rate);
        return new Figure(
                "page of an event to which %d people come, made each time".formatted(PARTICIPANTS),
                "req/s",
                duel.ours(),
                duel.reference(),
                Goal.atLeast(0.4),
                wrk + ", " + String.join(" ", SETTINGS) + "\nagainst " + pgbench);
    }

    private static Figure confirmations(RunningJadro jadro) throws Exception {
        var first = SEATED + 1;
        var confirmation = jadro.root().resolve("/mesto-1/registrations/token-%d/confirmation".formatted(first));
        var statements =
                jadro.statementsFor(HttpRequest.newBuilder(confirmation).POST(BodyPublishers.noBody()), 303);
        var script = statements.script(new AnybodyElse("00000000-0000-4000-801[23]-", first));
        var pgbench = new PgBench(
                jadro.data(),
                new PgBench.Script(
                        "\\set m random(%d, %d)\n".formatted(SEATED + WAITING / 2, SEATED + WAITING) + script.text(),
                        script.variables()),
                DATABASE_CONNECTIONS);
        var wrk = Wrk.over(GUESTS).scripted("""
                local threads = 0
                function setup(thread)
                    thread:set("mine", threads)
                    threads = threads + 1
                end
                function init()
                    n = %d + (os.time() - %d) * %d + mine
                end
                function request()
                    n = n + 2
                    return wrk.format("POST", "/mesto-1/registrations/token-" .. n .. "/confirmation")
                end
                """.formatted(first + 1, System.currentTimeMillis() / 1000, EACH_SECOND));
        wrk.warmUp(jadro.root());
        var duel = Duel.between(() -> wrk.rate(jadro.root()), pgbench::rate);
        return new Figure(
                "people who confirm that they come to a full event, durable",
                "confirmations/s",
                duel.ours(),
                duel.reference(),
                Goal.atLeast(0.4),
                wrk + ", " + String.join(" ", SETTINGS) + "\nagainst " + pgbench);
    }
}
