package sk.jadro.base.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A PostgreSQL of the operator's own, of any version that may be: plain {@code initdb}, its own settings, two roles. */
public record ExternalPostgres(String url, Process server) implements AutoCloseable {
    public static final String OWNER = "jadro_owner";
    public static final String APP = "jadro_app";
    public static final String PASSWORD = "secret";

    /** Put there by the build. */
    private static final Path ARTEFACTS = Path.of("target/other-postgres").toAbsolutePath();

    /** Starts it over a folder that exists and that its user can reach. */
    public static ExternalPostgres start(Path folder, int major) throws IOException {
        var user = OsUser.ofThisProcess();
        var programs = unpacked(Files.createDirectory(folder.resolve("postgres-" + major)), major);
        var rows = Files.createDirectory(folder.resolve("external"));
        user.own(rows);
        var made = Command.run(
                Duration.ofMinutes(1),
                user.command(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + rows,
                        "--username=postgres",
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8"));
        if (!made.succeeded()) {
            throw new IllegalStateException(made.reason());
        }
        var port = freePort();
        var server = Command.prepared(user.command(
                        programs.resolve("bin/postgres").toString(),
                        "-D",
                        rows.toString(),
                        "-p",
                        String.valueOf(port),
                        "-k",
                        rows.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("external.log").toFile())
                .start();
        Awaitility.await().ignoreExceptions().until(() -> {
            connect(port, "postgres").close();
            return true;
        });
        prepare(port);
        return new ExternalPostgres("jdbc:postgresql://127.0.0.1:" + port + "/jadro", server);
    }

    /** As the operators' handbook tells to. */
    private static void prepare(int port) {
        try (var connection = connect(port, "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
            statement.execute("create role " + APP + " login password '" + PASSWORD + "'");
            statement.execute("create database jadro owner " + OWNER + " encoding 'UTF8' template template0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(int port, String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", "");
    }

    private static Path unpacked(Path folder, int major) throws IOException {
        var arm = System.getProperty("os.arch").equals("aarch64");
        var name = Pattern.compile(".*-linux-" + (arm ? "arm64v8" : "amd64") + "-(" + major + "\\.\\d+\\.\\d+)\\.jar");
        try (var artefacts = Files.list(ARTEFACTS)) {
            var artefact = artefacts
                    .filter(file -> name.matcher(file.toString()).matches())
                    .findFirst()
                    .orElseThrow();
            var archive = arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
            new Archive(URI.create("jar:" + artefact.toUri() + "!/" + archive).toURL(), String.valueOf(major))
                    .unpackInto(folder);
            return folder;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** As an administrator would: clients are ended, what was committed is kept. */
    @Override
    public void close() {
        server.destroy();
        try {
            server.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
