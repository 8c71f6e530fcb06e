package sk.jadro.base.postgres;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.postgres.FolderLock.Holder;

/** A server together with the lock of its folder: whoever has this one may stop it. */
final class OwnedServer implements AutoCloseable {
    private final Server server;
    private final FolderLock lock;

    private OwnedServer(Server server, FolderLock lock) {
        this.server = server;
        this.lock = lock;
    }

    /** Does all that a folder needs to be served, whatever state a killed Jadro left it in. A failure frees the lock. */
    static OwnedServer over(
            DataFolder folder, OsUser user, FolderLock lock, @Nullable Mover mover, Consumer<String> progress)
            throws IOException, SQLException {
        try {
            folder.deleteUnfinished();
            Moving.undoWhatWasCutShort(folder);
            Passwords.makeIfMissing(folder);
            var passwords = Passwords.of(folder);
            var binaries = Binaries.in(folder, user, progress);
            var database = new Database(folder, folder.database(), binaries, user);
            if (mover != null) {
                Moving.ifMadeByAnOlder(database, passwords, mover, progress);
            }
            database.makeIfMissing(passwords.of(Role.SUPERUSER), progress);
            Server.stopOrphan(database, progress);
            database.writeSettings();
            var server = Server.start(database, progress);
            makeRoles(server, passwords);
            binaries.deleteOthers(folder);
            return new OwnedServer(server, lock);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    int port() {
        return server.port();
    }

    /** Says to others what the owner does with the server, see {@link FolderLock}. */
    void ownerIs(Holder holder) {
        lock.holderIs(holder);
    }

    @Override
    public void close() {
        server.stop();
        lock.close();
    }

    private static void makeRoles(Server server, Passwords passwords) throws SQLException {
        try {
            new Roles(passwords, server.port()).makeIfMissing();
        } catch (SQLException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }
}
