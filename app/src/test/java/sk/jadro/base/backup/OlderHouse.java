package sk.jadro.base.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The data folder of a Jadro of November 2026, as commit c203af8 left it: the sample partnership, and Eva Kráľová's
 * sign-up, which she has not confirmed. Without PostgreSQL's programs, which each Jadro unpacks for itself.
 */
final class OlderHouse {
    static final String SCHEMA = "2026.11.23.2200";

    private OlderHouse() {}

    static void unpackInto(Path folder) throws IOException {
        try (var fixture = OlderHouse.class.getResourceAsStream("/data/house-c203af8.tar.xz");
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(
                        new BufferedInputStream(Objects.requireNonNull(fixture, "the fixture"))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.copy(tar, path);
                }
            }
        }
        handOver(folder.resolve("database"));
    }

    /** Started by root, the database is another user's. */
    private static void handOver(Path database) throws IOException {
        var isRoot = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        try (var all = Files.walk(database)) {
            for (var path : all.toList()) {
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
                if (isRoot) {
                    var users = path.getFileSystem().getUserPrincipalLookupService();
                    Files.setOwner(path, users.lookupPrincipalByName("jadro"));
                }
            }
        }
    }
}
