package sk.jadro.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import sk.jadro.bench.Figure.Goal;

/** How fast letters are composed for all who follow a partnership, and how fast people comment its news. */
final class Following implements Measure {
    private static final int FOLLOWERS = 10_000;
    private static final int FEW = 100;
    private static final int ROUNDS = 7;

    /** One address gets forty forms at once. */
    private static final int WRITERS = 32;

    private static final String COMMENTS = "/mesto-1/updates/1/comments";
    private static final String COMMENT = "text=Pridavam+sa.&name=Jana+Nova&email=clovek-%s%%40example.org";

    private static final String AGAIN = """
            set session_replication_role = replica;
            delete from mail; delete from news_told; delete from scheduled_tasks where task_name = 'tell-followers';
            delete from token where purpose <> 'commenter';
            update follow set heard = 0, heard_at = null, ended_at = now();
            update follow set ended_at = null where id in (select id from follow order by id limit %d);
            set session_replication_role = origin;
            """;

    private static final String BEGAN = """
            select coalesce(max(extract(epoch from last_heartbeat)), 0) from scheduled_tasks
            where task_name = 'tell-followers' and picked
            """;

    /** Of the news that a first comment is: what comes after those that there are to tell. */
    private static final long FIRST_NUMBER = 7;

    private static final String NOW = """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select 'tell-followers', id::text, now(), false, 1 from partnership where slug = 'mesto-1'
            """;

    @Override
    public List<Figure> take() throws Exception {
        var figures = new ArrayList<Figure>();
        try (var house = House.of(1)) {
            try (var jadro = RunningJadro.start(house.data())) {
                Uncached.fill(house.data(), "following.sql", Map.of("followers", FOLLOWERS));
                try (var database = house.data().connect()) {
                    figures.addAll(digests(jadro, database));
                }
            }
            figures.addAll(Uncached.over(
                    house,
                    jadro -> List.of(jadro.forms(
                            "comments by %,d people known in their browsers, durable".formatted(FOLLOWERS),
                            "comments/s",
                            comments()))));
        }
        return figures;
    }

    private static List<Figure> digests(RunningJadro jadro, Connection database) throws Exception {
        var statements = jadro.during(() -> composed(database, FOLLOWERS)).inOneTransaction();
        var duel = Duel.between(() -> FOLLOWERS / composed(database, FOLLOWERS), () -> {
            again(database, FOLLOWERS);
            return FOLLOWERS / bare(database, statements);
        });
        var many = new ArrayList<Double>();
        var few = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            many.add(composed(database, FOLLOWERS) / FOLLOWERS * 1e6);
            few.add(composed(database, FEW) / FEW * 1e6);
        }
        return List.of(
                new Figure(
                        "letters composed for %,d followers, each of six pieces of news".formatted(FOLLOWERS),
                        "letters/s",
                        duel.ours(),
                        duel.reference(),
                        Goal.atLeast(0.3),
                        "from when the job began to the last letter in the outbox\nagainst the same statements in one transaction of one session of PostgreSQL"),
                new Figure(
                        "time a follower, of %,d beside of %d".formatted(FOLLOWERS, FEW),
                        "µs",
                        median(many),
                        median(few),
                        Goal.atMost(1.2),
                        "median of %d rounds of each, taken in turns".formatted(ROUNDS)));
    }

    /** Seconds from when the job began until the last letter was written. */
    private static double composed(Connection database, int followers) throws Exception {
        again(database, followers);
        tellNow(database);
        var began = 0.0;
        for (var attempt = 0; attempt < 30_000; attempt++) {
            // While it is at work, the first sign of life that it gave is when it began.
            began = began > 0 ? began : number(database, BEGAN);
            if (number(database, "select count(*) from mail") >= followers) {
                return number(database, "select extract(epoch from max(created_at)) from mail") - began;
            }
            Thread.sleep(began > 0 ? 20 : 2);
        }
        throw new IllegalStateException("Jadro wrote no letters");
    }

    /** The job that writes the letters is due. */
    static void tellNow(Connection database) throws SQLException {
        execute(database, NOW);
    }

    /** Nobody has been told anything, and so many follow. */
    static void again(Connection database, int followers) throws SQLException {
        execute(database, AGAIN.formatted(followers));
        execute(database, "vacuum analyze");
        execute(database, "checkpoint");
    }

    /** As the role that Jadro has; seconds. */
    private static double bare(Connection database, List<String> statements) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            var began = System.nanoTime();
            statement.execute("set local role jadro_app");
            for (var sql : statements) {
                statement.execute(sql);
            }
            database.commit();
            return (System.nanoTime() - began) / 1e9;
        } finally {
            database.setAutoCommit(true);
        }
    }

    private static Uncached.Form comments() {
        var made = new NewThing(FIRST_NUMBER);
        var anybody = new AnybodyElse("00000000-0000-4000-8002-", 1);
        UnaryOperator<String> somebody = value -> {
            var own = made.apply(value);
            return own.equals(value) ? anybody.apply(value) : own;
        };
        return new Uncached.Form(
                COMMENTS,
                one -> one.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "jadro-commenter=token-1")
                        .POST(BodyPublishers.ofString(COMMENT.formatted("1"))),
                somebody,
                1,
                FOLLOWERS,
                WRITERS,
                """
                wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
                function request()
                    local m = math.random(%d)
                    wrk.headers["Cookie"] = "jadro-commenter=token-" .. m
                    return wrk.format("POST", "%s", nil, "%s")
                end
                """.formatted(FOLLOWERS, COMMENTS, COMMENT.formatted("\" .. m .. \"")));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** How many rows it changed. */
    static int execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    static double number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        }
    }
}
