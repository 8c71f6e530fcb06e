package sk.jadro.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import sk.jadro.Jadro;

/** Jadro as it is started at the shell, in a process of its own. */
final class AJadro implements AutoCloseable {
    private final Process process;
    private final Path err;
    private final List<String> out = new ArrayList<>();

    /** How a command ended. */
    record Ended(int exit, List<String> out, String err) {}

    private AJadro(Process process, Path err) {
        this.process = process;
        this.err = err;
    }

    /** Starts it as {@code ./jadro} does, with these arguments. */
    static AJadro start(String... arguments) {
        try {
            var err = Files.createTempFile("jadro-test-", ".err");
            var words = new ArrayList<String>();
            words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            words.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
            words.addAll(shippedOptions());
            words.addAll(List.of("-cp", System.getProperty("java.class.path"), Jadro.class.getName()));
            words.addAll(List.of(arguments));
            return new AJadro(
                    new ProcessBuilder(words).redirectError(err.toFile()).start(), err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> shippedOptions() throws IOException {
        return List.of(
                Files.readString(Path.of("../deploy/java.options")).strip().split(" "));
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Waits for its next line on standard output. */
    String nextLine() {
        try {
            var line = process.inputReader().readLine();
            if (line == null) {
                throw new AssertionError("ended, having said: " + errors());
            }
            out.add(line);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it ends by itself. */
    Ended end() {
        try (this) {
            process.inputReader().lines().forEach(out::add);
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new AssertionError("does not end: " + errors());
            }
            return new Ended(process.exitValue(), List.copyOf(out), errors());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to end, as {@code kill} and Ctrl-C do, and waits until it has. */
    Ended terminate() {
        process.toHandle().destroy(); // Process.destroy would close its output, too
        return end();
    }

    private String errors() {
        try {
            return Files.readString(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        try {
            Files.deleteIfExists(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
