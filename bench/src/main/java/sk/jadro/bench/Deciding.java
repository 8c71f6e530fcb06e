package sk.jadro.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import sk.jadro.bench.Figure.Goal;

/** How fast a large circle answers what it is asked, and how fast its many tasks are shown. */
final class Deciding implements Measure {
    private static final int MEMBERS = 300;
    private static final int TASKS = 2_000;

    /** One address gets forty forms at once. */
    private static final int ANSWERERS = 32;

    private static final int DATABASE_CONNECTIONS = 20;
    private static final String[] SETTINGS = {"--jadro.page-cache.enabled=false", "--db-scheduler.enabled=false"};

    @Override
    public List<Figure> take() throws Exception {
        try (var house = House.of(1)) {
            try (var jadro = RunningJadro.start(house.data(), SETTINGS)) {
                fill(house.data());
                return List.of(tasks(jadro), answers(jadro));
            }
        }
    }

    private static void fill(DataFolder data) throws SQLException {
        try (var database = data.connect();
                var statement = database.createStatement()) {
            statement.execute(House.read("circle.sql")
                    .replace(":members", String.valueOf(MEMBERS))
                    .replace(":tasks", String.valueOf(TASKS)));
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private static Figure tasks(RunningJadro jadro) throws Exception {
        var page = jadro.root().resolve("/mesto-1/tasks");
        var statements = jadro.statementsFor(HttpRequest.newBuilder(page), 200);
        var pgbench = new PgBench(jadro.data(), statements.script(UnaryOperator.identity()), DATABASE_CONNECTIONS);
        var wrk = Wrk.over(DATABASE_CONNECTIONS);
        wrk.warmUp(page);
        var duel = Duel.between(() -> wrk.rate(page), pgbench::rate);
        return new Figure(
                "board of %,d tasks of a circle of %d people, made each time".formatted(TASKS, MEMBERS),
                "req/s",
                duel.ours(),
                duel.reference(),
                Goal.atLeast(0.4),
                wrk + ", " + String.join(" ", SETTINGS) + "\nagainst " + pgbench);
    }

    private static Figure answers(RunningJadro jadro) throws Exception {
        var answers = jadro.root().resolve("/mesto-1/decisions/1/answers");
        var statements = jadro.statementsFor(answer(answers), 303);
        var script = statements.script(new AnybodyElse("00000000-0000-4000-800[23]-", 1));
        var pgbench = new PgBench(
                jadro.data(),
                new PgBench.Script("\\set m random(1, %d)\n".formatted(MEMBERS) + script.text(), script.variables()),
                DATABASE_CONNECTIONS);
        var wrk = Wrk.over(ANSWERERS).scripted("""
                wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
                function request()
                    wrk.headers["Cookie"] = "jadro-mine=token-" .. math.random(%d)
                    return wrk.format("POST", "/mesto-1/decisions/1/answers", nil, "answer=agree&reason=")
                end
                """.formatted(MEMBERS));
        wrk.warmUp(jadro.root());
        var duel = Duel.between(() -> wrk.rate(jadro.root()), pgbench::rate);
        return new Figure(
                "answers to a decision by %d people, durable".formatted(MEMBERS),
                "answers/s",
                duel.ours(),
                duel.reference(),
                Goal.atLeast(0.4),
                wrk + ", " + String.join(" ", SETTINGS) + "\nagainst " + pgbench);
    }

    private static HttpRequest.Builder answer(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "jadro-mine=token-1")
                .POST(BodyPublishers.ofString("answer=agree&reason="));
    }
}
