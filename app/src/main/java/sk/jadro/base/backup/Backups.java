package sk.jadro.base.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Refused;

/**
 * Writes a house's rows into one file, while it is in use, and puts them into an empty house from there. Works as the
 * tables' owner, over a database of any schema that this Jadro knows.
 */
public final class Backups {
    private static final int BUFFER = 1 << 16;

    private final Flyway flyway;
    private final Schema schema;

    /** @param flyway set up for the database; nothing is migrated for a backup */
    public Backups(Flyway flyway) {
        this.flyway = flyway;
        this.schema = new Schema(flyway);
    }

    /**
     * A backup that has been written.
     *
     * @param rows how many are in it
     * @param bytes how large the file is
     */
    public record Written(Path file, int partnerships, long rows, long bytes) {
        @Override
        public String toString() {
            return "%s: %s, %,d rows, %,d KB".formatted(file, counted(partnerships), rows, (bytes + 1023) >> 10);
        }

        static String counted(int partnerships) {
            return partnerships == 1 ? "1 partnership" : partnerships + " partnerships";
        }
    }

    /** Whether no Jadro has ever worked with this database. */
    boolean isOfNoHouse() {
        return schema.current().isEmpty();
    }

    /**
     * Writes a backup. The file is there when it is whole and on the disk, or not at all.
     *
     * @param slug of the one partnership to write; null for all
     * @param replace whether a file of this name may be written over
     * @param progress is told lines for a waiting person
     * @throws Refused if that can't be done here
     */
    public Written write(Path file, @Nullable String slug, boolean replace, Consumer<String> progress) {
        var target = file.toAbsolutePath().normalize();
        schema.mustNotBeAhead();
        var version = schema.current()
                .orElseThrow(() -> new Refused("there is nothing to back up: no Jadro has worked with this database"));
        mustBeFree(target, replace);
        try {
            var unfinished = Files.createTempFile(folder(target), ".jadro-", ".part");
            // Where this process is told to end in the middle.
            unfinished.toFile().deleteOnExit();
            try {
                var manifest = write(unfinished, version.toString(), slug, progress);
                mustBeFree(target, replace);
                finish(unfinished, target);
                return new Written(target, manifest.partnerships().size(), manifest.rows(), Files.size(target));
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw refused(new Refused("the backup can't be written to %s: %s".formatted(target, reason(e))), e);
        } catch (SQLException e) {
            throw refused(new Refused("the database can't be read: " + e.getMessage()), e);
        }
    }

    /**
     * Puts a backup's rows into an empty house, or one partnership's beside those that a house has: all or nothing.
     * Tables are made as the backup had them, then migrated.
     *
     * @param slug of the one partnership to take out of the backup; null for all that it has
     * @throws Refused if the house is not empty, or not of a schema that the rows fit into
     */
    public void restore(BackupFile backup, @Nullable String slug, Consumer<String> progress) {
        var manifest = backup.manifest();
        var partnerships = manifest.partnerships().stream()
                .filter(partnership -> slug == null || slug.equals(partnership.slug()))
                .toList();
        if (slug != null && partnerships.isEmpty()) {
            throw new Refused("the backup has no partnership “%s”".formatted(slug));
        }
        schema.mustNotBeAhead();
        try {
            var here = Destination.of(flyway);
            here.mustTake(manifest, slug == null && manifest.whole() ? null : partnerships.getFirst());
            if (here.isEmpty()) {
                schema.migrateTo(manifest.version());
            }
            try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
                Load.read(backup, partnerships, connection, progress);
            }
            if (here.isEmpty()) {
                schema.migrate();
            }
        } catch (IOException e) {
            throw refused(new Refused("the file %s can't be read: %s".formatted(backup.path(), reason(e))), e);
        } catch (SQLException e) {
            throw refused(new Refused("the database does not take the backup in: " + e.getMessage()), e);
        }
    }

    private Manifest write(Path unfinished, String version, @Nullable String slug, Consumer<String> progress)
            throws IOException, SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var out = new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER)) {
            var manifest = Dump.write(connection, version, slug, out, progress)
                    .orElseThrow(() -> new Refused("there is no partnership “%s” here".formatted(slug)));
            connection.rollback();
            return manifest;
        }
    }

    private static void finish(Path unfinished, Path target) throws IOException {
        Seal.put(unfinished);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(folder(target), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static void mustBeFree(Path target, boolean replace) {
        if (Files.isDirectory(target)) {
            throw new Refused(target + " is a folder: name a file in it");
        }
        if (Files.exists(target) && !replace) {
            throw new Refused(target + " is there already: choose another name, or say --replace");
        }
    }

    private static Path folder(Path target) {
        return Objects.requireNonNull(target.getParent(), "/ is a folder");
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "there is no such folder";
            case AccessDeniedException _ -> "the user “%s” may not".formatted(System.getProperty("user.name"));
            default -> BackupFile.reason(failure);
        };
    }

    private static Refused refused(Refused refused, Exception cause) {
        refused.initCause(cause);
        return refused;
    }
}
