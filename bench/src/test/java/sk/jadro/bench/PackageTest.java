package sk.jadro.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The archive of {@code ./jadro package}, on a machine that has next to nothing. */
@Tag("full")
class PackageTest {
    private static final int MOST_BYTES = 200_000_000;

    /** Debian's packages whose commands are all that can be found; dash is the shell. */
    private static final List<String> MACHINE = List.of("coreutils", "util-linux", "passwd", "dash");

    @Test
    void itServesPeopleWhereThereIsNoJava() throws Exception {
        var archive = archive();
        assertThat(archive).isRegularFile();
        assertThat(Files.size(archive)).isLessThan(MOST_BYTES);
        try (var place = DataFolder.make();
                var data = DataFolder.make()) {
            Tool.run(new ProcessBuilder(
                    "tar", "-xzf", archive.toString(), "-C", place.path().toString()));
            var program = place.path().resolve("jadro/bin/jadro").toString();
            var command = new ProcessBuilder(
                    program, "run", "--port", "0", "--data", data.path().toString());
            command.environment().clear();
            command.environment()
                    .putAll(Map.of("PATH", machine(place.path()).toString(), "HOME", System.getProperty("user.home")));
            try (var jadro = RunningJadro.start(data, command)) {
                assertThat(jadro.command().getFirst()).startsWith(place.path().toString());
                aResidentSignsUp(jadro);
            }
            assertThat(data.processes()).isEmpty();
        }
    }

    private static void aResidentSignsUp(RunningJadro jadro) throws IOException, InterruptedException {
        var residents = new Residents(jadro.root());
        var activity = residents.activities("banska-bystrica").subList(0, 1);
        assertThat(residents
                        .signUp("banska-bystrica", "Aa Skalná", "skalna@example.org", activity)
                        .statusCode())
                .isEqualTo(303);
        assertThat(residents.confirm(residents.letterTo("skalna@example.org")).statusCode())
                .isEqualTo(303);
        assertThat(residents.read("/banska-bystrica/activities")).contains("Aa Skalná");
    }

    /** Made now, of what was built before. */
    private static Path archive() throws IOException, InterruptedException {
        var packing = new ProcessBuilder("../jadro", "package");
        packing.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return Path.of(Tool.run(packing).lines().toList().getLast());
    }

    /** A folder of the only commands, which the database's own user looks into, too. */
    private static Path machine(Path place) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        var folder = Files.createDirectory(place.resolve("machine"));
        for (var name : MACHINE) {
            for (var line :
                    Tool.run(new ProcessBuilder("dpkg", "-L", name)).lines().toList()) {
                var file = Path.of(line);
                if (file.getParent() != null
                        && file.getParent().toString().matches("(/usr)?/s?bin")
                        && Files.isExecutable(file)) {
                    Files.createSymbolicLink(folder.resolve(file.getFileName()), file);
                }
            }
        }
        return folder;
    }
}
