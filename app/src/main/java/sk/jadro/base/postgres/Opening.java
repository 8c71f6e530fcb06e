package sk.jadro.base.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.postgres.FolderLock.Holder;

/** The way from a folder to a server that runs over it. */
final class Opening {
    private static final Duration TO_WAIT_FOR_OTHERS = Duration.ofMinutes(1);

    private final DataFolder folder;
    private final OsUser user;
    private final Consumer<String> progress;

    private Opening(DataFolder folder, OsUser user, Consumer<String> progress) {
        this.folder = folder;
        this.user = user;
        this.progress = progress;
    }

    /** For a Jadro that runs for long: owns the folder, or fails. */
    static EmbeddedPostgres start(Path data, @Nullable Mover mover, Consumer<String> progress) {
        return explained(data, () -> at(data, progress).start(mover));
    }

    /** For a command: owns the folder, or joins the Jadro that does. */
    static EmbeddedPostgres use(Path data, Consumer<String> progress) {
        return explained(data, () -> at(data, progress).use());
    }

    private static Opening at(Path data, Consumer<String> progress) throws IOException {
        // First of all: on other systems than Linux, nothing of what follows would make sense.
        Archive.forThisMachine();
        var user = OsUser.ofThisProcess();
        return new Opening(Claim.on(data, user), user, progress);
    }

    private EmbeddedPostgres start(@Nullable Mover mover) throws IOException, SQLException {
        var lock = Patience.first(TO_WAIT_FOR_OTHERS, this::lockUnlessOfAnApp).orElseThrow(this::othersTakeLong);
        var server = OwnedServer.over(folder, user, lock, mover, progress);
        server.keepRunning();
        server.ownerIs(Holder.SERVING_APP);
        return new EmbeddedPostgres(server.port(), Passwords.of(folder), () -> {
            server.ownerIs(Holder.CHANGING_APP);
            server.close();
        });
    }

    private Optional<FolderLock> lockUnlessOfAnApp() {
        var lock = FolderLock.tryToTake(folder, Holder.CHANGING_APP);
        if (lock.isEmpty() && FolderLock.holder(folder).filter(Holder::isApp).isPresent()) {
            throw new DataFolderException("""
                    The data folder %s is in use by another Jadro that is running: \
                    stop that one first, or choose another folder by --data.\
                    """, folder.path());
        }
        return lock;
    }

    private EmbeddedPostgres use() throws IOException, SQLException {
        var found = Patience.first(TO_WAIT_FOR_OTHERS, this::freeOrServed).orElseThrow(this::othersTakeLong);
        return switch (found) {
            case Served(var port) -> new EmbeddedPostgres(port, Passwords.of(folder), () -> {});
            case Free(var lock) -> stoppedWithThisProcess(OwnedServer.over(folder, user, lock, null, progress));
        };
    }

    /** What a command can find a folder to be; anything else passes. */
    private sealed interface Found {}

    private record Free(FolderLock lock) implements Found {}

    private record Served(int port) implements Found {}

    private Optional<Found> freeOrServed() {
        return FolderLock.tryToTake(folder, Holder.COMMAND)
                .<Found>map(Free::new)
                .or(this::served);
    }

    private Optional<Found> served() {
        return FolderLock.holder(folder)
                .filter(holder -> holder == Holder.SERVING_APP)
                .flatMap(holder -> Postmaster.of(folder.database()))
                .filter(postmaster -> postmaster.ready() && postmaster.isRunning())
                .map(postmaster -> new Served(postmaster.port()));
    }

    /** A command has no one who would stop its server on Ctrl-C. */
    private EmbeddedPostgres stoppedWithThisProcess(OwnedServer server) throws IOException {
        var postgres = new EmbeddedPostgres(server.port(), Passwords.of(folder), server::close);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop-postgres"));
        return postgres;
    }

    private DataFolderException othersTakeLong() {
        return new DataFolderException("""
                    The data folder %s has been busy for a minute, with a command of Jadro or with \
                    a Jadro that is just starting or stopping: try again later.\
                    """, folder.path());
    }

    /** All that can go wrong on the way, told in a sentence. */
    private static EmbeddedPostgres explained(Path data, Way way) {
        try {
            return way.go();
        } catch (IOException e) {
            throw DataFolderException.of(data, e);
        } catch (UncheckedIOException e) {
            throw DataFolderException.of(data, Objects.requireNonNull(e.getCause()));
        } catch (SQLException e) {
            throw new DataFolderException(
                            "The database in the data folder %s runs and can't be used: %s.", data, e.getMessage())
                    .causedBy(e);
        }
    }

    private interface Way {
        EmbeddedPostgres go() throws IOException, SQLException;
    }
}
