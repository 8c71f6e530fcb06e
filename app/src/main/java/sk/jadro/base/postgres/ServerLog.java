package sk.jadro.base.postgres;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What a server wrote down about itself, read when it did not start. */
final class ServerLog {
    /** How a line begins, see {@code log_line_prefix}; times in UTC. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private static final Pattern FAILURE = Pattern.compile("(?:FATAL|PANIC): +(.*?)\\.?$");

    private ServerLog() {}

    /** The last reason for giving up that it wrote since {@code start}, else all that it said at its start. */
    static String lastFailure(DataFolder folder, Instant start) throws IOException {
        // This file begins anew with each start, so all of it counts.
        var said = Files.readAllLines(folder.startLog());
        var lines = new ArrayList<>(said);
        for (var log : logs(folder)) {
            Files.readAllLines(log).stream()
                    .filter(line -> line.compareTo(TIME.format(start)) >= 0)
                    .forEach(lines::add);
        }
        for (var line : lines.reversed()) {
            var failure = FAILURE.matcher(line);
            if (failure.find()) {
                return failure.group(1);
            }
        }
        return said.isEmpty() ? "no reason given" : String.join(" ", said);
    }

    private static List<Path> logs(DataFolder folder) throws IOException {
        try (var logs = Files.list(folder.log())) {
            return logs.toList();
        }
    }
}
