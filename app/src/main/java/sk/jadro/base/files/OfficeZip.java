package sk.jadro.base.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import sk.jadro.base.text.Invalid;

/**
 * What programs for texts, tables and slides write: parts in a zip file, of which one says what all are (ISO/IEC 29500-2, 10.1;
 * OpenDocument 1.3, part 2, 3.3). Nothing else is unpacked.
 */
final class OfficeZip {
    private static final String TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";

    private static final Map<String, FileKind> OF_OFFICE = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX);

    private static final Map<String, FileKind> OPEN = Map.of(
            FileKind.ODT.mediaType(), FileKind.ODT,
            FileKind.ODS.mediaType(), FileKind.ODS,
            FileKind.ODP.mediaType(), FileKind.ODP);

    private static final int MOST_PARTS = 10_000;

    /** Bytes that all parts together say they unpack to: a hundred times what may be sent would not open anywhere. */
    private static final long LARGEST = 500L << 20;

    /** Bytes of the part that says what all are. */
    private static final int LARGEST_TYPES = 1 << 20;

    private OfficeZip() {}

    /** @throws Invalid if it is another zip file, broken, has macros or would unpack too far */
    static FileKind kind(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS
                    || parts.stream()
                                    .mapToLong(part -> Math.max(0, part.getSize()))
                                    .sum()
                            > LARGEST) {
                throw new Invalid("files.problem.bomb");
            }
            if (parts.stream().anyMatch(OfficeZip::isMacro)) {
                throw new Invalid("files.problem.macros");
            }
            return zip.getEntry(MIME_TYPE) == null ? ofOffice(zip) : open(zip);
        } catch (IOException e) {
            throw new Invalid("files.problem.broken");
        }
    }

    private static FileKind ofOffice(ZipFile zip) throws IOException {
        var types = read(zip, TYPES);
        if (types.contains("macroEnabled")) {
            throw new Invalid("files.problem.macros");
        }
        return OF_OFFICE.entrySet().stream()
                .filter(kind -> types.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new Invalid("files.problem.kind"));
    }

    private static FileKind open(ZipFile zip) throws IOException {
        var kind = OPEN.get(read(zip, MIME_TYPE).strip());
        if (kind == null) {
            throw new Invalid("files.problem.kind");
        }
        if (read(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new Invalid("files.problem.password");
        }
        return kind;
    }

    private static String read(ZipFile zip, String name) throws IOException {
        var part = zip.getEntry(name);
        if (part == null) {
            throw new Invalid("files.problem.kind");
        }
        try (var content = zip.getInputStream(part)) {
            return new String(content.readNBytes(LARGEST_TYPES), StandardCharsets.UTF_8);
        }
    }

    /** As Office keeps macros, and LibreOffice. */
    private static boolean isMacro(ZipArchiveEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }
}
