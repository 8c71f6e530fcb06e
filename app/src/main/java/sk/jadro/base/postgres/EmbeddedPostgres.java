package sk.jadro.base.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that Jadro brings along, running over one data folder of this machine (Linux only). It has one
 * database, {@code jadro}, in UTF-8, and two roles for it: the {@linkplain #owner owner} makes the tables, the
 * {@linkplain #app app} works with them.
 *
 * <p>What fails because of the folder or the machine fails with a {@link DataFolderException}, whose message is for the
 * person at the shell. Slow steps tell {@code progress} before they begin, a short English line each, so that nobody
 * waits without knowing what for.
 *
 * <pre>{@code
 * try (var postgres = EmbeddedPostgres.start(EmbeddedPostgres.standardFolder(), System.err::println)) {
 *     migrate(postgres.jdbcUrl(), postgres.owner());
 *     serve(postgres.jdbcUrl(), postgres.app());
 * }
 * }</pre>
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final String jdbcUrl;
    private final Credentials owner;
    private final Credentials app;
    private final Runnable end;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param end what closing has to do; nothing for a server that somebody else owns */
    EmbeddedPostgres(int port, Passwords passwords, Runnable end) {
        this.jdbcUrl = Roles.jdbcUrl(port, Roles.DATABASE);
        this.owner = passwords.of(Role.OWNER);
        this.app = passwords.of(Role.APP);
        this.end = end;
    }

    /** Where the data lies unless told otherwise: {@code /var/lib/jadro} for root, else {@code ~/.local/share/jadro}. */
    public static Path standardFolder() {
        return DataFolder.standard();
    }

    /** Whether there is a database in this folder; asking makes none. */
    public static boolean isIn(Path data) {
        return Files.isDirectory(new DataFolder(data).database());
    }

    /**
     * Starts the server of a Jadro that runs for long, and owns the folder until it is closed. A missing folder and an
     * empty database are made; a server that a killed Jadro left running is stopped first; a command that is using the
     * folder is waited for, a minute at most. Should the server end before it is closed, it is started again at the same
     * port.
     *
     * @throws DataFolderException among others if a living Jadro owns the folder already
     */
    public static EmbeddedPostgres start(Path data, Consumer<String> progress) {
        return Opening.start(data, null, progress);
    }

    /**
     * The same; a database that an older PostgreSQL made is first moved to this one, with the programs that the former
     * Jadro left in the folder.
     */
    public static EmbeddedPostgres start(Path data, @Nullable Mover mover, Consumer<String> progress) {
        return Opening.start(data, mover, progress);
    }

    /**
     * For a command, which works beside a running Jadro or alone: connects to the server that the running one owns, or
     * starts it for the time of the command. In the latter case it is also stopped when the command is interrupted.
     */
    public static EmbeddedPostgres use(Path data, Consumer<String> progress) {
        return Opening.use(data, progress);
    }

    /** Such as {@code jdbc:postgresql://127.0.0.1:40123/jadro}; the port is another one after each start. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /** Owns the database and makes its tables; is no superuser, and row-level security binds it where forced. */
    public Credentials owner() {
        return owner;
    }

    /** May connect and, beyond that, what the owner grants it. */
    public Credentials app() {
        return app;
    }

    /**
     * Stops the server and lets go of the folder; waits until both is done, 80 seconds at worst. Clients should be gone
     * by then, theirs would be cut off. A server that somebody else owns goes on.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            end.run();
        }
    }
}
