package sk.jadro.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sk.jadro.support.Rooms;

/** The house as it is written: its Java and its templates, with those of rooms among the tests. */
final class Sources {
    private static final Path ROOT = Path.of("src/main/java/sk/jadro");
    private static final Path TESTS = Path.of("src/test/java/sk/jadro");

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
            return Stream.concat(
                            files.sorted().map(file -> new Place(ROOT, file)),
                            Rooms.filesAmongTests().stream().map(file -> new Place(TESTS, file)))
                    .filter(place -> place.file().toString().endsWith(ending))
                    .map(Sources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Place(Path root, Path file) {}

    private static File read(Place place) {
        try {
            return new File(place.root().relativize(place.file()).toString(), Files.readString(place.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
