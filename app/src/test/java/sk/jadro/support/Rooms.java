package sk.jadro.support;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What rooms say beside their tests to those of the whole house, in files of the same name. */
public final class Rooms {
    private static final Path TESTS = Path.of("src/test/java/sk/jadro");
    private static final Pattern TEST = Pattern.compile("Test($|\\$)");

    private static final List<String> AMONG_TESTS = find();

    private Rooms() {}

    /** The rooms that stand among the tests, whole as any other: {@code walks}. */
    public static List<String> amongTests() {
        return AMONG_TESTS;
    }

    private static List<String> find() {
        try (var folders = Files.list(TESTS)) {
            return folders.filter(Rooms::isRoom)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoom(Path folder) {
        var says = folder.resolve("package-info.java");
        try {
            return Files.exists(says) && Files.readString(says).contains("@ApplicationModule");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source files of rooms among the tests, but for their tests. */
    public static List<Path> filesAmongTests() {
        return amongTests().stream()
                .flatMap(room -> {
                    try (var files = Files.walk(TESTS.resolve(room))) {
                        return files.toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith("Test.java"))
                .sorted()
                .toList();
    }

    /** Whether a class is the house's own: of what is packaged, or of a room among the tests. */
    public static boolean holds(String name, String location) {
        var parts = name.split("[./]");
        return !location.contains("/test-classes/")
                || (parts.length > 3
                        && amongTests().contains(parts[2])
                        && !TEST.matcher(name).find());
    }

    /** What is packaged, and rooms among the tests. */
    public static final class House implements ImportOption {
        @Override
        public boolean includes(Location location) {
            var path = location.asURI().toString();
            return holds(path.replaceFirst("^.*/test-classes/", "").replaceFirst("\\.class$", ""), path);
        }
    }

    /** All rooms' lines, but for blank ones and those that begin with #. */
    public static Stream<String> lines(String file) {
        return texts(file).flatMap(String::lines).filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** All rooms' files of this name. */
    public static Stream<String> texts(String file) {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:sk/jadro/*/" + file))
                    .map(Rooms::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
