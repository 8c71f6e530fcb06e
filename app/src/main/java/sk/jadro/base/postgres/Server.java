package sk.jadro.base.postgres;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A PostgreSQL that runs over a database, and the two things that are done with it: start and stop. */
final class Server {
    /** Between two lines that tell a waiting person that a long start goes on. */
    private static final Duration NEWS = Duration.ofSeconds(5);

    /** After a crash PostgreSQL first repeats what its journal holds, which must not be cut short. */
    private static final int NEWS_UNTIL_GIVING_UP = 120;

    private static final Duration TO_STOP_IN_ORDER = Duration.ofSeconds(60);
    private static final Duration TO_STOP_AT_ONCE = Duration.ofSeconds(10);

    /** What is in the way for a moment is gone within seconds: the last processes of a killed server, a taken port. */
    private static final int ATTEMPTS = 20;

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    private final Database database;
    private final Postmaster postmaster;

    private Server(Database database, Postmaster postmaster) {
        this.database = database;
        this.postmaster = postmaster;
    }

    int port() {
        return postmaster.port();
    }

    /** Stops the server that a killed Jadro left running, if there is one, so that the next one can start. */
    static void stopOrphan(Database database, Consumer<String> progress) throws IOException {
        var left = Postmaster.of(database.rows());
        if (left.isEmpty()) {
            return;
        }
        if (left.get().isRunning()) {
            progress.accept("Stopping the database that a killed Jadro left running");
            new Server(database, left.get()).stop();
        } else {
            left.get().disown();
        }
    }

    /** Starts a server at any free port and waits until it lets clients in. */
    static Server start(Database database, Consumer<String> progress) throws IOException {
        return start(database, Server::freePort, progress);
    }

    /** The same at the port where this one was, so that its clients find it. */
    Server startAgain(Consumer<String> progress) throws IOException {
        stopOrphan(database, progress);
        return start(database, this::port, progress);
    }

    /** Does {@code work}, on a thread of its own, when the server has ended, for whatever reason. */
    void whenItEnds(Runnable work) {
        ProcessHandle.of(postmaster.pid())
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .thenRunAsync(
                        work,
                        task -> Thread.ofPlatform()
                                .name("postgres-ended")
                                .daemon()
                                .start(task));
    }

    private static Server start(Database database, Port port, Consumer<String> progress) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var launched = Instant.now();
            var process = launch(database, port.choose());
            var postmaster = awaitReady(database, process, progress);
            if (postmaster.isPresent()) {
                return new Server(database, postmaster.get());
            }
            if (process.isAlive()) {
                process.destroyForcibly();
                throw new DataFolderException(
                        "The database in the data folder %s takes too long to start; what it says is in %s.",
                        database.folder().path(), database.folder().log());
            }
            var reason = ServerLog.lastFailure(database.folder(), launched);
            var willPass = reason.contains("in use");
            if (!willPass || attempt == ATTEMPTS) {
                throw new DataFolderException(
                        "The database in the data folder %s did not start: %s.",
                        database.folder().path(), reason);
            }
            Patience.until(BETWEEN_ATTEMPTS, () -> false);
        }
    }

    /**
     * Stops the server: what clients have not committed is rolled back, what they have is written to its place. One that
     * is stuck is stopped harder, which costs it no row either: the next start repeats its journal.
     */
    void stop() {
        if (!stoppedBy("INT", TO_STOP_IN_ORDER) && !stoppedBy("QUIT", TO_STOP_AT_ONCE)) {
            ProcessHandle.of(postmaster.pid()).ifPresent(ProcessHandle::destroyForcibly);
            Patience.until(TO_STOP_AT_ONCE, () -> !postmaster.isRunning());
        }
    }

    /** Signals as PostgreSQL's manual has them, "Shutting Down the Server". Java itself could send only two others. */
    private boolean stoppedBy(String signal, Duration atMost) {
        if (postmaster.isRunning()) {
            var pid = String.valueOf(postmaster.pid());
            Command.run(atMost, database.user().command(database.binaries().program("pg_ctl"), "kill", signal, pid));
        }
        return Patience.until(atMost, () -> !postmaster.isRunning());
    }

    private static Process launch(Database database, int port) throws IOException {
        var folder = database.folder();
        // In a session of its own, else a Ctrl-C meant for Jadro would stop the database before its clients.
        var words = database.user()
                .command(
                        "setsid",
                        database.binaries().program("postgres"),
                        "-D",
                        database.rows().toString(),
                        "-c",
                        "config_file=" + folder.settings(),
                        "-c",
                        "hba_file=" + folder.signInRules(),
                        "-c",
                        "log_directory=" + folder.log(),
                        "-c",
                        "port=" + port);
        var said = folder.startLog().toFile();
        return Command.prepared(words)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(said)
                .redirectError(said)
                .start();
    }

    /** Empty when the process ended before it was ready, or is still not. */
    private static Optional<Postmaster> awaitReady(Database database, Process process, Consumer<String> progress) {
        for (var news = 1; news <= NEWS_UNTIL_GIVING_UP; news++) {
            Patience.until(
                    NEWS, () -> !process.isAlive() || ready(database, process).isPresent());
            var ready = ready(database, process);
            if (ready.isPresent() || !process.isAlive()) {
                return ready;
            }
            progress.accept("The database is still starting; after a crash it first puts its rows in order");
        }
        return Optional.empty();
    }

    private static Optional<Postmaster> ready(Database database, Process process) {
        return Postmaster.of(database.rows())
                .filter(postmaster -> postmaster.pid() == process.pid() && postmaster.ready());
    }

    private interface Port {
        int choose() throws IOException;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
