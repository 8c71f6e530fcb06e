package sk.jadro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own benchmark: clients that send one transaction after the other, with nothing around them.
 *
 * @param seconds of a round
 */
record PgBench(DataFolder data, Script script, int connections, int seconds) {
    private static final int SECONDS = 8;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([1-9].*)");

    PgBench(DataFolder data, Script script, int connections) {
        this(data, script, connections, SECONDS);
    }

    /**
     * What they send, see pgbench's manual.
     *
     * @param variables that are too long, or too full of signs, to stand in it
     */
    record Script(String text, Map<String, String> variables) {}

    /** Transactions done in a second, as the role that Jadro works as. */
    double rate() throws IOException, InterruptedException {
        var file = Files.createTempFile("jadro-bench-", ".sql");
        try {
            Files.writeString(file, script.text());
            var words = new ArrayList<>(options());
            words.addAll(List.of("-h", "127.0.0.1", "-p", String.valueOf(data.port()), "-U", "jadro_app"));
            words.addAll(List.of("-f", file.toString()));
            script.variables().forEach((name, value) -> words.addAll(List.of("-D", name + "=" + value)));
            // One that no round had before, so that each makes rows of its own.
            words.addAll(List.of("-D", "round=" + System.currentTimeMillis() / 1000));
            words.add("jadro");
            var command = new ProcessBuilder(words);
            command.environment().put("PGPASSWORD", data.password("jadro_app"));
            var said = Tool.run(command);
            var rate = RATE.matcher(said);
            if (FAILED.matcher(said).find() || said.contains("aborted") || !rate.find()) {
                throw new IllegalStateException("pgbench said: " + said);
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(file);
        }
    }

    private List<String> options() {
        return List.of("pgbench", "-n", "-M", "prepared", "-j", "2", "-c", "" + connections, "-T", "" + seconds);
    }

    @Override
    public String toString() {
        return String.join(" ", options()) + " over TCP as jadro_app, the script being:\n" + script.text();
    }
}
