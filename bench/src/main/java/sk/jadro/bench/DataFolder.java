package sk.jadro.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/**
 * A data folder of a Jadro, deleted in the end, and the PostgreSQL that runs over it.
 *
 * @param path where the database's own user can reach it
 */
record DataFolder(Path path) implements AutoCloseable {
    static DataFolder make() {
        try {
            return new DataFolder(Files.createTempDirectory(Path.of("/var/tmp"), "jadro-bench-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As PostgreSQL's superuser, whom no policy hides a row from. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", password("postgres"));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/jadro".formatted(port());
    }

    int port() {
        return Integer.parseInt(postmaster().get(3));
    }

    String password(String role) {
        try {
            var passwords = new Properties();
            passwords.load(new StringReader(Files.readString(path.resolve("passwords.properties"))));
            return passwords.getProperty(role);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills every process of the database at once. */
    void killDatabase() {
        var postmaster =
                ProcessHandle.of(Long.parseLong(postmaster().getFirst())).orElseThrow();
        var family = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
    }

    /** The processes that work in this folder. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(process.pid()))
                .toList();
    }

    private boolean worksIn(long process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process), "cwd"))
                    .startsWith(path);
        } catch (IOException e) {
            return false; // ended meanwhile, or somebody else's
        }
    }

    /** The lines of postmaster.pid, see PostgreSQL's miscadmin.h: the process, the folder, its start, the port … */
    private List<String> postmaster() {
        try {
            return Files.readAllLines(path.resolve("database/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        delete(path.resolveSibling(path.getFileName() + ".err"));
        delete(path);
    }

    /** A file or a folder with all that is in it, if it is there. */
    static void delete(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            return;
        }
        try (var all = Files.walk(fileOrFolder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
