package sk.jadro.base.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Backups as only somebody who knows their form could make them: another manifest, and the seal that fits. */
final class Altered {
    private Altered() {}

    static Path backup(Path file, UnaryOperator<String> manifest) throws IOException {
        var altered = Files.createTempFile(file.getParent(), "altered", ".zip");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(altered))) {
            to.setComment(Seal.blank());
            for (var entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = from.getInputStream(entry).readAllBytes();
                var isManifest = entry.getName().equals(BackupFile.MANIFEST);
                to.write(isManifest ? manifest.apply(new String(bytes, UTF_8)).getBytes(UTF_8) : bytes);
            }
        }
        Seal.put(altered);
        return altered;
    }
}
