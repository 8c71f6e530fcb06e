package sk.jadro.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Jadro that was built, as the launcher installs it where that is newer, else as the one archive that Maven makes.
 *
 * @param jar what Java starts
 * @param options what it is started with: the ones that are shipped
 */
record Installation(Path jar, List<String> options) {
    private static final Path TARGET =
            Path.of("..", "app", "target").toAbsolutePath().normalize();

    static Installation find() {
        try {
            var made = TARGET.resolve("jadro.jar");
            var unpacked = TARGET.resolve("jadro/app/jadro.jar");
            if (!Files.exists(made)) {
                throw new IllegalStateException("Jadro isn't built: ./jadro build");
            }
            var jar = Files.exists(unpacked) && !isOlder(unpacked, made) ? unpacked : made;
            var options = Files.readString(TARGET.resolve("../../deploy/java.options"))
                    .strip()
                    .split(" ");
            return new Installation(jar, List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What starts it, with the arguments of a Jadro. */
    List<String> command(List<String> arguments) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of("-Xlog:disable", "-Xlog:all=warning:stderr"));
        words.addAll(List.of("-jar", jar.toString()));
        words.addAll(arguments);
        return words;
    }

    private static boolean isOlder(Path one, Path other) throws IOException {
        return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) < 0;
    }
}
