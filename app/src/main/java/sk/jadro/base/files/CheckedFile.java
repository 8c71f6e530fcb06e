package sk.jadro.base.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import sk.jadro.base.text.Sha256;

/**
 * A file that was sent and may be kept.
 *
 * @param path where it lies until it is
 * @param name what it was called, made harmless
 * @param size in bytes
 * @param digest SHA-256 of its content, in hexadecimal digits
 */
public record CheckedFile(Path path, String name, FileKind kind, int size, String digest) {
    static CheckedFile of(Path path, String name, FileKind kind) throws IOException {
        return new CheckedFile(path, name, kind, Math.toIntExact(Files.size(path)), digest(path));
    }

    private static String digest(Path path) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(path), Sha256.begin())) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        }
    }
}
