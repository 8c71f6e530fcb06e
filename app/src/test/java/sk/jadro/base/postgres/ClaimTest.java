package sk.jadro.base.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each folder that can't be used is refused with a sentence that says why. */
class ClaimTest {
    @TempDir(factory = UnderVarTmp.class)
    Path tmp;

    @Test
    void aMissingFolderIsMadeForJadroOnly() throws IOException {
        everyoneMayEnter(tmp);
        claimed(tmp.resolve("a/b"));
        var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(tmp.resolve("a/b")));
        assertThat(mode).isEqualTo(OsUser.isRoot() ? "rwxr-x---" : "rwx------");
    }

    @Test
    void anEmptyFolderIsTakenAlthoughItsUserAloneMayEnter() throws IOException {
        var empty = Files.createDirectory(
                tmp.resolve("empty"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createDirectory(empty.resolve("lost+found"));
        everyoneMayEnter(tmp);
        assertThat(claimed(empty).path()).isEqualTo(empty);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.createFile(tmp.resolve("file"));
        assertThatThrownBy(() -> claimed(file))
                .isInstanceOf(DataFolderException.class)
                .hasMessage("The data folder %s is a file: choose a folder by --data.", file);
    }

    @Test
    void aFolderWithOtherThingsInItIsNotTouched() throws IOException {
        Files.createFile(tmp.resolve("holiday.jpg"));
        assertThatThrownBy(() -> claimed(tmp))
                .isInstanceOf(DataFolderException.class)
                .hasMessage(
                        "The folder %s holds something else than Jadro's data (“holiday.jpg”, for one): choose an empty or a new folder by --data.",
                        tmp);
    }

    @Test
    void aFolderThatTheDatabasesUserCannotReachIsNamedWithWhatIsInTheWay() throws IOException {
        var closed = Files.createDirectory(tmp.resolve("closed"));
        var wanted = closed.resolve("data");
        everyoneMayEnter(tmp);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        if (OsUser.isRoot()) {
            assertThatThrownBy(() -> claimed(wanted))
                    .isInstanceOf(DataFolderException.class)
                    .hasMessage(
                            "PostgreSQL runs as the user “jadro”, who can't reach the data folder %s as %s is closed to them: choose another folder by --data, or open that one by “chmod o+x '%s'”.",
                            wanted, closed, closed);
        } else {
            // What is closed to others is still open to the user who runs both Jadro and the database.
            assertThat(claimed(wanted).path()).isEqualTo(wanted);
        }
    }

    @Test
    void aFolderThatTheUserMayNotWriteIntoIsNamed() throws IOException {
        var closed = Files.createDirectory(tmp.resolve("closed"));
        everyoneMayEnter(tmp);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (OsUser.isRoot()) {
            // No mode stops root.
            assertThat(claimed(closed).path()).isEqualTo(closed);
        } else {
            assertThatThrownBy(() -> claimed(closed))
                    .hasMessageContaining("may not write into the data folder " + closed);
            assertThatThrownBy(() -> claimed(closed.resolve("data"))).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aNewDatabaseNeedsSomeRoom() {
        assertThatThrownBy(() -> new DataFolder(tmp).mustHaveRoomFor(200 << 20, 100 << 20))
                .isInstanceOf(DataFolderException.class)
                .hasMessage(
                        "The disk that holds the data folder %s has 100 MB left, and 200 MB are needed: make room on it, or choose another folder by --data.",
                        tmp);
        new DataFolder(tmp).mustHaveRoomFor(200 << 20, 200 << 20);
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, is full",
        "Disk quota exceeded, is full",
        "Read-only file system, may not write into",
        "Operation not permitted, may not write into",
        "Input/output error, can't be used",
    })
    void whatTheFileSystemSaysIsToldInASentence(String reason, String told) {
        var error = new FileSystemException(tmp.resolve("database").toString(), null, reason);
        assertThat(DataFolderException.of(tmp, error))
                .hasMessageContaining(told)
                .hasMessageContaining(tmp.toString());
    }

    @ParameterizedTest
    @CsvSource({"Mac OS X, aarch64", "Windows 11, amd64", "Linux, riscv64"})
    void machinesWithoutAPostgresOfTheirOwnAreToldToBringOne(String system, String processor) {
        assertThatThrownBy(() -> Archive.forMachine(system, processor))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining("runs on Linux")
                .hasMessageContaining("this machine is %s with %s", system, processor)
                .hasMessageContaining("spring.datasource.url");
    }

    private static DataFolder claimed(Path path) throws IOException {
        return Claim.on(path, OsUser.ofThisProcess());
    }

    private static void everyoneMayEnter(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
