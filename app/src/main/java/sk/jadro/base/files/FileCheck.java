package sk.jadro.base.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import sk.jadro.base.text.Invalid;

/** Tells what a file is by its content; of its name only a list of plain text means anything, which nothing else tells apart. */
final class FileCheck {
    private static final int LARGEST = Arrays.stream(FileKind.values())
            .map(FileKind::megabytes)
            .max(Comparator.naturalOrder())
            .orElseThrow();

    private FileCheck() {}

    /**
     * The kind of a file.
     *
     * @param name as it was sent
     * @throws Invalid if it is empty, of another kind, too large for its kind, protected by a password, or brings macros along
     */
    static FileKind kind(Path file, String name) throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            throw new Invalid("files.problem.empty");
        }
        bound(size, LARGEST);
        var kind = found(file, name);
        bound(size, kind.megabytes());
        return kind;
    }

    private static void bound(long size, int megabytes) {
        if (size > (long) megabytes << 20) {
            throw new Invalid("files.problem.too-large-for-kind", megabytes);
        }
    }

    private static FileKind found(Path file, String name) throws IOException {
        var type = detected(file);
        if (type.equals(MediaType.application("pdf"))) {
            return FileKind.PDF;
        }
        // What is in another encoding may look like anything.
        if (type.equals(MediaType.TEXT_PLAIN) || type.equals(MediaType.OCTET_STREAM)) {
            PlainText.check(file);
            return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileKind.CSV : FileKind.TXT;
        }
        if (isOffice(type)) {
            return OfficeZip.kind(file);
        }
        throw new Invalid(isCompound(type) ? "files.problem.old-office" : "files.problem.kind");
    }

    private static MediaType detected(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return MimeTypes.getDefaultMimeTypes().detect(new BufferedInputStream(content), new Metadata());
        }
    }

    private static boolean isOffice(MediaType type) {
        return type.equals(MediaType.APPLICATION_ZIP)
                || type.getSubtype().equals("x-tika-ooxml")
                || type.getSubtype().startsWith("vnd.oasis.opendocument");
    }

    /** What Office wrote before 2007, and writes around what has a password. */
    private static boolean isCompound(MediaType type) {
        return type.getSubtype().startsWith("x-tika-msoffice");
    }
}
