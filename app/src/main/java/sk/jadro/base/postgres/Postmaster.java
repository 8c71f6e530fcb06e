package sk.jadro.base.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.util.StringUtils;

/**
 * What {@code postmaster.pid} says: the file that a server keeps in its database while it runs, and leaves there when it
 * is killed. Its lines are described in PostgreSQL's {@code miscadmin.h} ({@code LOCK_FILE_LINE_PID} and the following).
 *
 * @param database the folder that the file lies in
 * @param pid of the server's first process
 * @param port that it listens on; 0 as long as it does not
 * @param ready whether it lets clients in
 */
record Postmaster(Path database, long pid, int port, boolean ready) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** Beyond the greatest number that Linux gives to a process, 2²². */
    private static final int NOBODYS_PID = Integer.MAX_VALUE;

    /** What the file says now; empty when there is none. While it is being written, its last lines are missing. */
    static Optional<Postmaster> of(Path database) {
        try {
            var lines = Files.readAllLines(file(database));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            var pid = Long.parseLong(lines.get(PID).strip());
            var port = lines.size() > PORT ? Integer.parseInt(lines.get(PORT).strip()) : 0;
            var ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
            return Optional.of(new Postmaster(database, pid, port, ready));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the process that has this number now is a server on this very database, or just has the same number. */
    boolean isRunning() {
        try {
            var commandLine = StringUtils.delimitedListToStringArray(
                    Files.readString(process().resolve("cmdline")), "\0");
            return commandLine.length > 0
                    && commandLine[0].endsWith("/postgres")
                    && (Arrays.asList(commandLine).contains(database.toString()) || worksInDatabase());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Lets the next server start although a process that is none has this server's number. The number is replaced, as
     * the other lines are needed still: by them PostgreSQL sees whether some process of a killed server is left.
     */
    void disown() throws IOException {
        var file = file(database);
        var lines = Files.readAllLines(file);
        lines.set(PID, String.valueOf(NOBODYS_PID));
        var text = String.join("\n", lines) + "\n";
        Files.write(
                file,
                text.getBytes(UTF_8),
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS);
    }

    /** For a database that was moved since: where the process really is. In a container, root may not ask that. */
    private boolean worksInDatabase() {
        try {
            return Files.isSameFile(process().resolve("cwd"), database);
        } catch (IOException e) {
            return false;
        }
    }

    private Path process() {
        return Path.of("/proc", String.valueOf(pid));
    }

    private static Path file(Path database) {
        return database.resolve("postmaster.pid");
    }
}
