package sk.jadro.base.files;

import java.nio.file.Path;

/**
 * A file that was sent and may be kept.
 *
 * @param path where it lies until it is
 * @param size in bytes
 * @param digest SHA-256 of its content, in hexadecimal digits
 */
public record CheckedFile(Path path, FileKind kind, int size, String digest) {}
