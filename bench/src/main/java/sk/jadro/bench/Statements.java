package sk.jadro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The statements that Jadro sent while it did something, as PostgreSQL itself noted them. */
record Statements(List<Sent> all) {
    private static final String AS_JADRO = "jadro_app";
    private static final Pattern MESSAGE = Pattern.compile("(?s)(?:statement|execute [^:]*): (.+)");
    private static final Pattern PARAMETER = Pattern.compile("(?s)\\$(\\d+) = (?:NULL|'([^']*+(?:''[^']*+)*+)')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern AROUND = Pattern.compile("(?i)begin|commit|set local|notify");
    private static final Pattern TRANSACTION = Pattern.compile("(?i)begin|commit|notify");
    private static final JsonMapper JSON = new JsonMapper();

    /** @param values of its parameters, in their order */
    record Sent(String sql, List<@Nullable String> values) {}

    /** How many ask for something or change it. */
    int queries() {
        return (int) all.stream()
                .filter(sent -> !AROUND.matcher(sent.sql()).lookingAt())
                .count();
    }

    /** What is watched. */
    interface Work {
        void run() throws Exception;
    }

    /** Nobody else may ask anything of the database meanwhile. */
    static Statements during(Connection superuser, Path data, Work work) throws Exception {
        setting(superuser, "log_destination", "jsonlog");
        setting(superuser, "log_error_verbosity", "default");
        setting(superuser, "log_parameter_max_length", "-1");
        setting(superuser, "log_statement", "all");
        var began = mark(superuser, data);
        work.run();
        mark(superuser, data);
        var sent = lines(superuser, data).stream()
                .dropWhile(line -> !said(line).contains(began))
                .filter(line -> line.path("user").asString("").equals(AS_JADRO))
                .flatMap(line -> MESSAGE.matcher(said(line))
                        .results()
                        .map(found -> new Sent(
                                found.group(1), values(line.path("detail").asString("")))))
                .toList();
        try (var statement = superuser.createStatement()) {
            statement.execute("alter system reset all");
        }
        reload(superuser);
        return new Statements(sent);
    }

    /**
     * The same for pgbench.
     *
     * @param instead of a value, the SQL expression that makes one; the value itself to let it be
     */
    PgBench.Script script(UnaryOperator<String> instead) {
        var variables = new LinkedHashMap<String, String>();
        var text = new StringBuilder("""
                \\set i :i + 1
                \\set n (:round % 100000 * 100 + :client_id) * 10000000 + :i
                """);
        for (var sent : all) {
            var sql = PLACE.matcher(sent.sql)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            written(sent.values.get(Integer.parseInt(place.group(1)) - 1), instead, variables)));
            text.append(sql.strip()).append(";\n");
        }
        variables.put("i", "0");
        return new PgBench.Script(text.toString(), variables);
    }

    /** The same with their values in them, but for what begins and ends transactions: to be run within one. */
    List<String> inOneTransaction() {
        return all.stream()
                .filter(sent -> !TRANSACTION.matcher(sent.sql).lookingAt())
                .map(sent -> PLACE.matcher(sent.sql)
                        .replaceAll(place -> Matcher.quoteReplacement(
                                literal(sent.values.get(Integer.parseInt(place.group(1)) - 1)))))
                .toList();
    }

    private static String literal(@Nullable String value) {
        return value == null ? "null" : "'" + value.replace("'", "''") + "'";
    }

    private static String written(
            @Nullable String value, UnaryOperator<String> instead, Map<String, String> variables) {
        if (value == null) {
            return "null";
        }
        if (value.isEmpty()) {
            // No variable of pgbench's is empty.
            return "''";
        }
        var expression = instead.apply(value);
        if (!expression.equals(value)) {
            return expression;
        }
        for (var variable : variables.entrySet()) {
            if (variable.getValue().equals(value)) {
                return ":" + variable.getKey();
            }
        }
        var name = "v" + (variables.size() + 1);
        variables.put(name, value);
        return ":" + name;
    }

    private static List<@Nullable String> values(String detail) {
        var values = new ArrayList<@Nullable String>();
        PARAMETER.matcher(detail).results().forEach(found -> {
            var value = found.group(2);
            values.add(value == null ? null : value.replace("''", "'"));
        });
        return values;
    }

    private static void setting(Connection superuser, String name, String value) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("alter system set " + name + " = '" + value + "'");
        }
        reload(superuser);
    }

    private static void reload(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Leaves a mark in the log, once what was set before holds and what was sent before is in it. */
    private static String mark(Connection superuser, Path data) throws SQLException, IOException, InterruptedException {
        var mark = UUID.randomUUID().toString();
        for (var attempt = 0; attempt < 100; attempt++) {
            try (var statement = superuser.createStatement()) {
                statement.execute("select '" + mark + "'");
            }
            Thread.sleep(100);
            if (lines(superuser, data).stream().anyMatch(line -> said(line).contains(mark))) {
                return mark;
            }
        }
        throw new IllegalStateException("PostgreSQL notes no statements");
    }

    private static List<JsonNode> lines(Connection superuser, Path data) throws SQLException, IOException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("select pg_current_logfile('jsonlog')")) {
            rows.next();
            var file = rows.getString(1);
            return file == null
                    ? List.of()
                    : Files.readAllLines(data.resolve(file)).stream()
                            .map(JSON::readTree)
                            .toList();
        }
    }

    private static String said(JsonNode line) {
        return line.path("message").asString("");
    }
}
