package sk.jadro.base.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.util.StringUtils;

/**
 * PostgreSQL's programs, unpacked into the data folder.
 *
 * @param folder with {@code bin}, {@code lib} and {@code share} in it
 * @param major the version that decides which databases they can open, such as 18
 */
record Binaries(Path folder, int major) {
    private static final String PREFIX = "postgresql-";

    /** What they take, generously; in bytes. */
    private static final long UNPACKED = 100L << 20;

    private static final Duration SOME_MINUTES = Duration.ofMinutes(5);

    /** The programs for this machine; unpacks them if they aren't there yet. */
    static Binaries in(DataFolder data, OsUser user, Consumer<String> progress) throws IOException {
        var archive = Archive.forThisMachine();
        var major = Integer.parseInt(
                archive.version().substring(0, archive.version().indexOf('.')));
        var binaries = new Binaries(data.path().resolve(PREFIX + archive.version()), major);
        if (!Files.exists(binaries.folder)) {
            data.mustHaveRoomFor(UNPACKED);
            progress.accept("Unpacking PostgreSQL " + archive.version());
            var unfinished = data.unfinishedFolder();
            archive.unpackInto(unfinished);
            new Binaries(unfinished, major).mustRunAs(user, data);
            // Else a power cut could leave files that have their names and not yet their bytes.
            Command.run(SOME_MINUTES, List.of("sync", "--file-system", unfinished.toString()));
            data.finish(unfinished, binaries.folder);
        }
        return binaries;
    }

    /** The programs of another version that a former Jadro unpacked; those of the latest, where there are several. */
    static Optional<Binaries> former(DataFolder data, int major) throws IOException {
        return data.childrenStartingWith(PREFIX + major + ".").stream()
                .max(Comparator.comparing(Binaries::minor))
                .map(folder -> new Binaries(folder, major));
    }

    private static int minor(Path folder) {
        var version = StringUtils.delimitedListToStringArray(
                folder.getFileName().toString().substring(PREFIX.length()), ".");
        return Integer.parseInt(version[1]);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** Deletes the programs of former versions. */
    void deleteOthers(DataFolder data) throws IOException {
        for (var other : data.childrenStartingWith(PREFIX)) {
            if (!other.equals(folder) && Files.isDirectory(other)) {
                DataFolder.delete(other);
            }
        }
    }

    private void mustRunAs(OsUser user, DataFolder data) {
        var run = Command.run(SOME_MINUTES, user.command(program("postgres"), "--version"));
        if (!run.succeeded()) {
            throw new DataFolderException("""
                    PostgreSQL's programs can't be run in the data folder %s (%s): \
                    choose another folder by --data, on a disk that is not mounted “noexec”.\
                    """, data.path(), run.reason());
        }
    }
}
