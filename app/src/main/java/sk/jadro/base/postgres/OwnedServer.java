package sk.jadro.base.postgres;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.postgres.FolderLock.Holder;

/** A server together with the lock of its folder: whoever has this one may stop it. */
final class OwnedServer implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

    private final FolderLock lock;
    private final Consumer<String> progress;
    private Server server;
    private volatile boolean closed;

    private OwnedServer(Server server, FolderLock lock, Consumer<String> progress) {
        this.server = server;
        this.lock = lock;
        this.progress = progress;
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
            return new OwnedServer(server, lock, progress);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** From now on, a server that ends unasked is started again where it was, as often and as long as it takes. */
    synchronized void keepRunning() {
        server.whenItEnds(() -> {
            if (!closed) {
                progress.accept("The database has ended unexpectedly; starting it again");
            }
            var said = "";
            for (var pause = FIRST_PAUSE; !closed; pause = longer(pause)) {
                try {
                    startAgain();
                    return;
                } catch (IOException | RuntimeException e) {
                    // A full disk, for one: it will start when there is room. Said once, not every few seconds.
                    var reason = String.valueOf(e.getMessage());
                    if (!reason.equals(said)) {
                        progress.accept(reason);
                        said = reason;
                    }
                }
                Patience.until(pause, () -> closed);
            }
        });
    }

    private synchronized void startAgain() throws IOException {
        if (!closed) {
            server = server.startAgain(progress);
            progress.accept("The database runs again");
            keepRunning();
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    synchronized int port() {
        return server.port();
    }

    /** Says to others what the owner does with the server, see {@link FolderLock}. */
    void ownerIs(Holder holder) {
        lock.holderIs(holder);
    }

    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            server.stop();
            lock.close();
        }
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
