package sk.jadro.base.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/**
 * The folder that holds all of an installation's embedded PostgreSQL, and where in it what lies:
 *
 * <pre>
 * jadro.lock             held by the Jadro that uses the folder
 * passwords.properties   of the database's roles, for Jadro only
 * postgresql-18.6.0/     PostgreSQL's programs
 * postgresql.conf        its settings, and pg_hba.conf: who may sign in
 * database/              the rows
 * database-17/           the rows as an older PostgreSQL had them before they were moved, for as long as one likes
 * backups/               made before the rows were moved or tables changed
 * log/                   what PostgreSQL wrote down, a week of it
 * start.log              what it said at its last start, before its log was open
 * new-…                  something half made, never used: it gets its name only once it is whole
 * </pre>
 *
 * @param path absolute, without symbolic links
 */
record DataFolder(Path path) {
    private static final String UNFINISHED = "new-";
    private static final String FORMER_DATABASE = "database-";

    static Path standard() {
        return OsUser.isRoot()
                ? Path.of("/var/lib/jadro")
                : Path.of(System.getProperty("user.home"), ".local", "share", "jadro");
    }

    Path lock() {
        return path.resolve("jadro.lock");
    }

    Path passwords() {
        return path.resolve("passwords.properties");
    }

    Path database() {
        return path.resolve("database");
    }

    /** Where a database stays that was moved from an older PostgreSQL. */
    Path formerDatabase(int major) {
        return path.resolve(FORMER_DATABASE + major);
    }

    List<Path> formerDatabases() throws IOException {
        return childrenStartingWith(FORMER_DATABASE);
    }

    Path settings() {
        return path.resolve("postgresql.conf");
    }

    Path signInRules() {
        return path.resolve("pg_hba.conf");
    }

    Path log() {
        return path.resolve("log");
    }

    Path startLog() {
        return path.resolve("start.log");
    }

    /** A database that is being filled. */
    Path unfinishedDatabase() {
        return path.resolve(UNFINISHED + "database");
    }

    /** A new folder for something that is to be made whole before it gets its name. */
    Path unfinishedFolder() throws IOException {
        return Files.createTempDirectory(path, UNFINISHED);
    }

    /** As {@link #unfinishedFolder}; what is written into it is for its owner only. */
    Path unfinishedFile() throws IOException {
        return Files.createTempFile(path, UNFINISHED, "");
    }

    /** Gives a thing that is whole its name, so that it is there even if the power fails right after. */
    void finish(Path unfinished, Path name) throws IOException {
        Files.move(unfinished, name, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(path, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** Deletes what a killed Jadro left half made; to be called by the lock's holder only. */
    void deleteUnfinished() throws IOException {
        for (var unfinished : childrenStartingWith(UNFINISHED)) {
            try {
                delete(unfinished);
            } catch (IOException | UncheckedIOException e) {
                // A program of the killed Jadro is still at it: the next start finds it done.
            }
        }
    }

    List<Path> childrenStartingWith(String prefix) throws IOException {
        try (var children = Files.list(path)) {
            return children.filter(child -> child.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    /** Deletes a file, or a folder with all that is in it. */
    static void delete(Path top) throws IOException {
        try (var all = Files.walk(top)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Fails if the folder's disk has less than this many bytes left. */
    void mustHaveRoomFor(long needed) throws IOException {
        // Not of the file store: a root that nothing is mounted at, as of a chroot, has none.
        mustHaveRoomFor(needed, path.toFile().getUsableSpace());
    }

    void mustHaveRoomFor(long needed, long usable) {
        if (usable < needed) {
            throw new DataFolderException("""
                    The disk that holds the data folder %s has %d MB left, and %d MB are needed: \
                    make room on it, or choose another folder by --data.\
                    """, path, usable >> 20, needed >> 20);
        }
    }
}
