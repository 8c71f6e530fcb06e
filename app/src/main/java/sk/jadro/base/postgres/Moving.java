package sk.jadro.base.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Moves a database to a newer major version of PostgreSQL, which can't open what an older one made. The older one's
 * programs still lie in the data folder, where the former Jadro unpacked them. Its database is renamed, as the last step,
 * and never deleted.
 */
final class Moving {
    private final Passwords passwords;
    private final Mover mover;
    private final Consumer<String> progress;

    private Moving(Passwords passwords, Mover mover, Consumer<String> progress) {
        this.passwords = passwords;
        this.mover = mover;
        this.progress = progress;
    }

    /** @param database as this Jadro would open it, and can't if an older PostgreSQL made it */
    static void ifMadeByAnOlder(Database database, Passwords passwords, Mover mover, Consumer<String> progress)
            throws IOException, SQLException {
        if (!Files.exists(database.rows()) || !database.user().owns(database.rows())) {
            return;
        }
        var folder = database.folder();
        var made = Database.majorOf(database.rows());
        var programs = Binaries.former(folder, made);
        if (made >= database.binaries().major() || programs.isEmpty()) {
            return;
        }
        progress.accept("Moving the rows from PostgreSQL %d to %d"
                .formatted(made, database.binaries().major()));
        var older = new Database(folder, database.rows(), programs.get(), database.user());
        var newer = new Database(folder, folder.unfinishedDatabase(), database.binaries(), database.user());
        new Moving(passwords, mover, progress).move(older, newer);
        folder.finish(older.rows(), folder.formerDatabase(made));
        folder.finish(newer.rows(), folder.database());
        progress.accept(
                "The former database stays in %s; delete it once all is well".formatted(folder.formerDatabase(made)));
    }

    /** A Jadro killed between the two renamings left no database under that name: the older one gets it back. */
    static void undoWhatWasCutShort(DataFolder folder) throws IOException {
        var former = folder.formerDatabases();
        if (!Files.exists(folder.database()) && !former.isEmpty()) {
            folder.finish(former.getFirst(), folder.database());
        }
    }

    private void move(Database older, Database newer) throws IOException, SQLException {
        Server.stopOrphan(older, progress);
        older.writeSettings();
        newer.makeIfMissing(passwords.of(Role.SUPERUSER), progress);
        var from = Server.start(older, progress);
        try {
            move(from, Server.start(newer, progress));
        } finally {
            from.stop();
        }
    }

    private void move(Server from, Server to) throws SQLException {
        try {
            new Roles(passwords, to.port()).makeIfMissing();
            mover.move(connection(from), connection(to));
        } finally {
            to.stop();
        }
    }

    private EmbeddedPostgres connection(Server server) {
        return new EmbeddedPostgres(server.port(), passwords, () -> {});
    }
}
