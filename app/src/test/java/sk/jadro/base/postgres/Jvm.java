package sk.jadro.base.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Another Jadro, in a process of its own, so that it can be killed. */
final class Jvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private Jvm(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static Jvm starting(Path data) {
        return run("start", data);
    }

    static Jvm using(Path data) {
        return run("use", data);
    }

    private static Jvm run(String what, Path data) {
        try {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var words = List.of(
                    java,
                    "-Xshare:auto",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    OtherJadro.class.getName(),
                    what,
                    data.toString());
            return new Jvm(new ProcessBuilder(words).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line with these words in it. */
    Jvm says(String words) {
        var all = new StringBuilder();
        try {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                all.append(line).append('\n');
                if (line.contains(words)) {
                    return this;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("ended without saying “%s”, but: %s".formatted(words, all));
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As {@code kill} or a Ctrl-C does. */
    void terminate() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
