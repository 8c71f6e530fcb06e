package sk.jadro.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Refused;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** A backup is read only if it is what was written, whole: nothing is asked of a database before. */
@JadroTest
class BackupFileTest {
    private static final String NOT_WHOLE = "is no whole backup of Jadro's";

    @Autowired
    House house;

    @Autowired
    Flyway flyway;

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void write() {
        file = new Backups(flyway)
                .write(folder.resolve("b.zip"), house.aPartnership().slug(), false, line -> {})
                .file();
    }

    @Test
    void itIsAZipFileThatOthersCanRead() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).last().isEqualTo("manifest.json");
            assertThat(zip.getComment()).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void oneThatWasCutOffAnywhereIsRefused() throws IOException {
        var whole = Files.readAllBytes(file);
        var random = new Random(4);
        for (var length : IntStream.concat(
                        IntStream.of(0, 1, 63, 64, 65, whole.length - 1), random.ints(200, 0, whole.length))
                .toArray()) {
            assertRefused(Arrays.copyOf(whole, length), "cut off at " + length);
        }
    }

    @Test
    void oneWithASingleOtherBitAnywhereIsRefused() throws IOException {
        var whole = Files.readAllBytes(file);
        var random = new Random(4);
        for (var place : random.ints(400, 0, whole.length).toArray()) {
            var altered = whole.clone();
            altered[place] ^= (byte) (1 << random.nextInt(8));
            assertRefused(altered, "altered at " + place);
        }
    }

    @Test
    void oneWithSomethingAfterItsEndIsRefused() throws IOException {
        var whole = Files.readAllBytes(file);
        assertRefused(Arrays.copyOf(whole, whole.length + 1), "longer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    its kind            | "kind" : "[a-z-]+"        | "kind" : "photos"
                    no pieces           | "pieces"                  | "peaces"
                    no JSON             | ^.                        | [
                    another piece's sum | "sha256" : "..            | "sha256" : "zz
                    a missing piece     | "table" : "[a-z_]+"       | "table" : "nothing"
                    """)
    void oneWhoseManifestDoesNotFitIsRefused(String what, String pattern, String instead) throws IOException {
        assertThat(what).isNotBlank();
        assertNotWhole(Altered.backup(file, json -> json.replaceFirst(pattern, instead)));
    }

    @Test
    void aManifestsNamesCannotBecomeStatements() throws IOException {
        UnaryOperator<String> injection =
                json -> json.replaceFirst("\"columns\" : \\[ \"id\"", "\"columns\" : [ \"id\\\\\"; drop\"");
        var altered = Altered.backup(file, injection);
        try (var backup = BackupFile.open(altered)) {
            assertThatThrownBy(() -> Load.read(
                            backup,
                            backup.manifest().partnerships(),
                            flyway.getConfiguration().getDataSource().getConnection(),
                            line -> {}))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("is none that this Jadro knows");
        }
    }

    @Test
    void oneInANewerFormIsRefused() throws IOException {
        var newer = Altered.backup(file, json -> json.replaceFirst("\"format\" : 1", "\"format\" : 2"));
        assertThatThrownBy(() -> BackupFile.open(newer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was written by a newer Jadro");
    }

    @Test
    void aZipFileOfSomethingElseIsRefused() throws IOException {
        var photos = folder.resolve("photos.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(photos))) {
            zip.putNextEntry(new ZipEntry("sea.jpg"));
            zip.write(new byte[1000]);
        }
        assertNotWhole(photos);
    }

    @Test
    void aFolderAndAMissingFileAreRefused() {
        assertThatThrownBy(() -> BackupFile.open(folder)).hasMessageEndingWith("is no file, and a backup is one");
        assertThatThrownBy(() -> BackupFile.open(folder.resolve("none"))).hasMessageStartingWith("there is no file");
    }

    private void assertRefused(byte[] bytes, String what) throws IOException {
        var damaged = Files.write(folder.resolve("damaged.zip"), bytes);
        assertThatThrownBy(() -> BackupFile.open(damaged))
                .as(what)
                .isInstanceOf(Refused.class)
                .hasMessageContaining(NOT_WHOLE);
    }

    private static void assertNotWhole(Path file) {
        assertThatThrownBy(() -> BackupFile.open(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(NOT_WHOLE);
    }
}
