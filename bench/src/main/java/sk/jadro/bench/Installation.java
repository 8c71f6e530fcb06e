package sk.jadro.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Jadro that was built: as the launcher installs it where that is newer, else the one archive that Maven makes.
 *
 * @param starter the words that start it, before a Jadro's own
 */
record Installation(List<String> starter) {
    private static final Path TARGET =
            Path.of("..", "app", "target").toAbsolutePath().normalize();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    static Installation find() {
        try {
            var made = TARGET.resolve("jadro.jar");
            var installed = TARGET.resolve("jadro/bin/jadro");
            if (!Files.exists(made)) {
                throw new IllegalStateException("Jadro isn't built: ./jadro build");
            }
            if (Files.exists(installed) && !isOlder(installed, made)) {
                return new Installation(List.of(installed.toString()));
            }
            var words = new ArrayList<>(List.of(JAVA.toString()));
            words.addAll(List.of(Files.readString(TARGET.resolve("../../deploy/java.options"))
                    .strip()
                    .split(" ")));
            words.addAll(List.of("-Xlog:disable", "-Xlog:all=warning:stderr", "-jar", made.toString()));
            return new Installation(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Jadro with these arguments, to be started. */
    ProcessBuilder process(List<String> arguments) {
        var words = new ArrayList<>(starter);
        words.addAll(arguments);
        var process = new ProcessBuilder(words);
        process.environment().put("JADRO_JAVA", JAVA.toString());
        return process;
    }

    private static boolean isOlder(Path one, Path other) throws IOException {
        return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) < 0;
    }
}
