package sk.jadro.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import sk.jadro.bench.Figure.Goal;

/** How long somebody waits for what they look for among very many texts of one partnership. */
final class Searching implements Measure {
    static final int TEXTS = 50_000;

    private static final int DATABASE_CONNECTIONS = 20;
    private static final int ROUNDS = 40;

    /** So that nobody makes the words anew meanwhile. */
    private static final String[] SETTINGS = {"--jadro.page-cache.enabled=false", "--db-scheduler.enabled=false"};

    /** What people type, from what is in most texts to what is in none. */
    private enum Asked {
        ONE_WORD_IN_MOST_TEXTS("babababa"),
        TWO_OF_THEM("babababa+cebababa"),
        A_WORD_IN_SOME_TEXTS("parekece"),
        A_BEGINNING("parek"),
        THREE_WORDS_AND_A_BEGINNING("parebaba+ligubaba+dimobaba+forek"),
        A_MISTYPED_WORD("parekexe");

        final String query;

        Asked(String query) {
            this.query = query;
        }
    }

    @Override
    public List<Figure> take() throws Exception {
        try (var house = House.of(1)) {
            try (var jadro = RunningJadro.start(house.data(), SETTINGS)) {
                fill(house.data());
                var figures = new ArrayList<Figure>();
                figures.add(waiting(jadro));
                figures.add(beside(jadro));
                return figures;
            }
        }
    }

    private static void fill(DataFolder data) throws SQLException {
        try (var database = data.connect();
                var statement = database.createStatement()) {
            statement.execute(House.read("search.sql").replace(":texts", String.valueOf(TEXTS)));
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** The slowest kind of question, each asked many times by one person. */
    private static Figure waiting(RunningJadro jadro) throws IOException, InterruptedException {
        var said = new StringBuilder();
        var slowest = 0.0;
        try (var client = HttpClient.newHttpClient()) {
            for (var asked : Asked.values()) {
                var milliseconds = new double[ROUNDS];
                for (int round = -ROUNDS; round < ROUNDS; round++) {
                    var took = milliseconds(client, address(jadro, asked));
                    if (round >= 0) {
                        milliseconds[round] = took;
                    }
                }
                Arrays.sort(milliseconds);
                var most = milliseconds[ROUNDS * 95 / 100];
                said.append("\n%s (%s): half within %.1f ms, 95 %% within %.1f ms"
                        .formatted(asked, asked.query, milliseconds[ROUNDS / 2], most));
                slowest = Math.max(slowest, most);
            }
        }
        return new Figure(
                "search among %,d texts, 95 %% of the slowest kind of question answered".formatted(TEXTS),
                "ms",
                slowest,
                null,
                Goal.atMost(100),
                "one after the other, " + String.join(" ", SETTINGS) + said);
    }

    private static Figure beside(RunningJadro jadro) throws Exception {
        var page = address(jadro, Asked.A_WORD_IN_SOME_TEXTS);
        Statements statements;
        try (var client = HttpClient.newHttpClient()) {
            statements = jadro.during(() -> milliseconds(client, page));
        }
        var pgbench = new PgBench(jadro.data(), statements.script(UnaryOperator.identity()), DATABASE_CONNECTIONS);
        var wrk = Wrk.over(DATABASE_CONNECTIONS);
        wrk.warmUp(page);
        var duel = Duel.between(() -> wrk.rate(page), pgbench::rate);
        return new Figure(
                "search among %,d texts".formatted(TEXTS),
                "req/s",
                duel.ours(),
                duel.reference(),
                Goal.atLeast(0.3),
                wrk + ", " + String.join(" ", SETTINGS) + "\nagainst " + pgbench);
    }

    private static URI address(RunningJadro jadro, Asked asked) {
        return jadro.root().resolve("/mesto-1/search?q=" + asked.query);
    }

    private static double milliseconds(HttpClient client, URI address) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        var took = (System.nanoTime() - began) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return took;
    }
}
