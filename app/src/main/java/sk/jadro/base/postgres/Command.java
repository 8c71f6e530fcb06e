package sk.jadro.base.postgres;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs the operating system's and PostgreSQL's programs, each in the same clean surroundings. */
final class Command {
    /**
     * What became of a program.
     *
     * @param exit its exit code, 0 for success
     * @param output all that it said on stdout and stderr; little, as it has to fit into a pipe's buffer
     */
    record Result(int exit, String output) {
        boolean succeeded() {
            return exit == 0;
        }

        /** Why it failed: the first line that calls itself an error, else the last line at all. */
        String reason() {
            return output.lines()
                    .filter(line -> ERROR.matcher(line).find())
                    .findFirst()
                    .or(() -> output.strip().lines().reduce((first, second) -> second))
                    .orElse("no reason given");
        }
    }

    private static final Pattern ERROR = Pattern.compile("\\b(error|FATAL|PANIC):");

    /** What programs see of the outside: nothing that the person who started Jadro happens to have set. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL", "C.UTF-8", "TZ", "UTC");

    private Command() {}

    /**
     * Runs a program to its end. One that takes longer than {@code atMost} is killed; that, and a program that this
     * machine lacks, count as failures like its own.
     */
    static Result run(Duration atMost, List<String> words) {
        try {
            var process = prepared(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!Patience.until(atMost, () -> !process.isAlive())) {
                process.destroyForcibly();
                return new Result(-1, "not done after %d seconds".formatted(atMost.toSeconds()));
            }
            var output = process.getInputStream().readAllBytes();
            return new Result(process.exitValue(), new String(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        }
    }

    /** A program with its surroundings, not started yet. Its folder is one that every user can enter. */
    static ProcessBuilder prepared(List<String> words) {
        var builder = new ProcessBuilder(words).directory(Path.of("/").toFile());
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        return builder;
    }
}
