package sk.jadro.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The house as it is written: its Java and its templates. */
final class Sources {
    private static final Path ROOT = Path.of("src/main/java/sk/jadro");

    /** @param name from the house's package on: {@code activities/Activity.java} */
    record File(String name, String text) {}

    private Sources() {}

    static List<File> java() {
        return ending(".java");
    }

    static List<File> templates() {
        return ending(".jte");
    }

    private static List<File> ending(String ending) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Sources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File read(Path file) {
        try {
            return new File(ROOT.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
