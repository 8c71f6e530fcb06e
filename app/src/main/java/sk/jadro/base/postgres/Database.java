package sk.jadro.base.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The rows on the disk, a <em>cluster</em> in PostgreSQL's words, and the settings that it is opened with.
 *
 * @param rows where in the data folder it lies
 * @param user whom it belongs to
 */
record Database(DataFolder folder, Path rows, Binaries binaries, OsUser user) {
    /** What an empty one takes, and its first rows; in bytes. */
    private static final long NEW_DATABASE = 200L << 20;

    private static final Duration SOME_MINUTES = Duration.ofMinutes(5);

    /** Makes an empty one if there is none yet. It appears whole or not at all. */
    void makeIfMissing(Credentials superuser, Consumer<String> progress) throws IOException {
        if (Files.exists(rows)) {
            mustBeOpenable();
            return;
        }
        folder.mustHaveRoomFor(NEW_DATABASE);
        progress.accept("Making an empty database in " + folder.path());
        var unfinished = folder.unfinishedFolder();
        user.own(unfinished);
        var password = folder.unfinishedFile();
        Files.writeString(password, superuser.password());
        user.own(password);
        var initdb = Command.run(SOME_MINUTES, initdb(unfinished, superuser.user(), password));
        Files.delete(password);
        if (!initdb.succeeded()) {
            DataFolder.delete(unfinished);
            throw new DataFolderException(
                    "The database could not be made in the data folder %s: %s.", folder.path(), initdb.reason());
        }
        folder.finish(unfinished, rows);
    }

    /**
     * Writes the settings for the next start. They lie beside the database rather than in it, where its user could make
     * Jadro, as root, write elsewhere.
     */
    void writeSettings() throws IOException {
        copyResource("postgresql.conf", folder.settings());
        copyResource("pg_hba.conf", folder.signInRules());
        if (!Files.exists(folder.log())) {
            Files.createDirectory(folder.log());
            user.own(folder.log());
        }
    }

    private List<String> initdb(Path target, String superuser, Path password) {
        return user.command(
                binaries.program("initdb"),
                "--pgdata=" + target,
                "--username=" + superuser,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                // Case and order by Unicode's code points, the same on every machine, in every version of libc.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "--no-instructions");
    }

    private void mustBeOpenable() throws IOException {
        if (!user.owns(rows)) {
            throw new DataFolderException(
                    """
                    The database in the data folder %s belongs to the user “%s”, and this Jadro would run it \
                    as “%s”: start Jadro as the user who started it there before.\
                    """, folder.path(), Files.getOwner(rows).getName(), user.name());
        }
        var made = majorOf(rows);
        if (made == binaries.major()) {
            return;
        }
        throw Binaries.former(folder, made).isPresent() && made < binaries.major()
                ? new DataFolderException("""
                        The database in the data folder %s was made by PostgreSQL %d, and this Jadro brings \
                        PostgreSQL %d: start Jadro there once by “run”, which moves the rows.\
                        """, folder.path(), made, binaries.major())
                : new DataFolderException("""
                        The database in the data folder %s was made by PostgreSQL %d, and this Jadro brings \
                        PostgreSQL %d: open it with the Jadro that made it, back it up there, and restore the \
                        backup into a new folder with this one.\
                        """, folder.path(), made, binaries.major());
    }

    /** The major version of the PostgreSQL that made a database. */
    static int majorOf(Path rows) throws IOException {
        return Integer.parseInt(Files.readString(rows.resolve("PG_VERSION")).strip());
    }

    private static void copyResource(String name, Path target) throws IOException {
        try (var resource = Database.class.getResourceAsStream(name)) {
            Files.write(target, Objects.requireNonNull(resource, name).readAllBytes());
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r--r--"));
    }
}
