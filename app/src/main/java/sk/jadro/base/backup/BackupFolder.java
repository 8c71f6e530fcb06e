package sk.jadro.base.backup;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Where backups by schedule lie. Names sort by time; what has another name is somebody else's and left alone. */
record BackupFolder(Path path) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern SCHEDULED = Pattern.compile("jadro-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ\\.zip");

    /** As {@link Backups} names them. */
    private static final Pattern UNFINISHED = Pattern.compile("\\.jadro-\\d+\\.part");

    /** The one in a data folder, made where it is missing. */
    static BackupFolder in(Path data) {
        try {
            var path = data.toAbsolutePath().resolve("backups");
            var mode = PosixFilePermissions.fromString("rwx------");
            return new BackupFolder(Files.createDirectories(path, PosixFilePermissions.asFileAttribute(mode)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path scheduled(Instant time) {
        return path.resolve("jadro-" + TIME.format(time) + ".zip");
    }

    /** Kept until the operator deletes it. */
    Path beforeUpgrade(Instant time) {
        return path.resolve("jadro-before-upgrade-" + TIME.format(time) + ".zip");
    }

    void deleteAllBut(int newest) throws IOException {
        for (var old : named(SCHEDULED).reversed().stream().skip(newest).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /** Deletes what a killed Jadro left half written before this time. */
    void deleteUnfinished(Instant before) throws IOException {
        for (var unfinished : named(UNFINISHED)) {
            if (Files.getLastModifiedTime(unfinished).toInstant().isBefore(before)) {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    private List<Path> named(Pattern pattern) throws IOException {
        try (var files = Files.list(path)) {
            return files.filter(file ->
                            pattern.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
