package sk.jadro.base.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Refused;
import sk.jadro.base.text.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup to restore from. One that was opened is whole, unaltered and of a form that this Jadro reads. */
public final class BackupFile implements AutoCloseable {
    static final String MANIFEST = "manifest.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** More than the manifest of a hundred thousand partnerships takes; in bytes. */
    private static final int LARGEST_MANIFEST = 256 << 20;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup, once all of it was read and found to be as it was written.
     *
     * @throws Refused if it is something else, or was cut off or altered
     */
    public static BackupFile open(Path path) {
        if (!Files.exists(path)) {
            throw new Refused("there is no file " + path);
        }
        if (!Files.isRegularFile(path)) {
            throw new Refused(path + " is no file, and a backup is one");
        }
        try {
            if (!Seal.isWhole(path)) {
                throw notWhole(path);
            }
            return opened(path);
        } catch (IOException e) {
            throw new Refused("the file %s can't be read: %s".formatted(path, reason(e)));
        }
    }

    /** Whether a running house can take it in beside the partnerships that it has. */
    public boolean isOfOnePartnership() {
        return !manifest.whole();
    }

    Manifest manifest() {
        return manifest;
    }

    Path path() {
        return path;
    }

    /** Something that is done with a piece's rows. */
    interface Use<T> {
        T of(InputStream rows) throws IOException, SQLException;
    }

    /** Does something with a piece's rows, and fails if they weren't what the manifest says. */
    <T> T read(Manifest.Piece piece, Use<T> use) throws IOException, SQLException {
        var entry = zip.getEntry(piece.entry());
        if (entry == null) {
            throw notWhole(path);
        }
        try (var rows = new DigestInputStream(zip.getInputStream(entry), Sha256.begin())) {
            var result = use.of(rows);
            rows.transferTo(OutputStream.nullOutputStream());
            if (!Seal.hex(rows.getMessageDigest()).equals(piece.sha256())) {
                throw notWhole(path);
            }
            return result;
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new Refused("the file %s can't be read: %s".formatted(path, reason(e)));
        }
    }

    static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static BackupFile opened(Path path) throws IOException {
        var zip = new ZipFile(path.toFile());
        try {
            var backup = new BackupFile(path, zip, manifest(path, zip));
            for (var piece : backup.manifest.pieces()) {
                backup.read(piece, rows -> rows.transferTo(OutputStream.nullOutputStream()));
            }
            return backup;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        } catch (SQLException e) {
            throw new IllegalStateException("no database is asked here", e);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw notWhole(path);
        }
        try (var json = zip.getInputStream(entry)) {
            var manifest = parsed(json.readNBytes(LARGEST_MANIFEST));
            if (manifest == null || !Manifest.KIND.equals(manifest.kind())) {
                throw notWhole(path);
            }
            if (manifest.format() != Manifest.FORMAT) {
                throw new Refused("%s was written by a newer Jadro (%s) in a form that this one can't read"
                        .formatted(path, manifest.jadro()));
            }
            return manifest;
        }
    }

    private static @Nullable Manifest parsed(byte[] json) {
        try {
            return JSON.readValue(json, Manifest.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Refused notWhole(Path path) {
        return new Refused(
                "%s is no whole backup of Jadro's: it is something else, or was cut off or altered since it was written"
                        .formatted(path));
    }
}
