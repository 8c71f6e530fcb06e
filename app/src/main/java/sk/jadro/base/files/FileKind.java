package sk.jadro.base.files;

import java.util.Arrays;
import sk.jadro.base.db.Code;
import sk.jadro.base.web.Page;

/** The kinds of files that are kept as they are, or as they were written anew: those that everybody can open, and that run nothing. */
public enum FileKind {
    PDF("application/pdf", 20),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 10),
    ODT("application/vnd.oasis.opendocument.text", 10),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 10),
    ODS("application/vnd.oasis.opendocument.spreadsheet", 10),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", 20),
    ODP("application/vnd.oasis.opendocument.presentation", 20),
    CSV("text/csv", 5),
    TXT("text/plain", 1),
    PNG("image/png", 20),
    JPEG("image/jpeg", 20);

    private static final int MEGABYTE = 1 << 20;
    private static final int KILOBYTE = 1 << 10;

    private final String mediaType;
    private final int megabytes;

    FileKind(String mediaType, int megabytes) {
        this.mediaType = mediaType;
        this.megabytes = megabytes;
    }

    static FileKind of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    public String mediaType() {
        return mediaType;
    }

    /** How many a file may have. */
    int megabytes() {
        return megabytes;
    }

    /** What its files' names end with, without the dot; also what people call it, in capitals. */
    public String ending() {
        return Code.of(this);
    }

    /**
     * The kind and size of a file as people read them: <i>PDF, 1,2 MB</i>.
     *
     * @param size in bytes
     */
    public String says(Page page, int size) {
        return size >= MEGABYTE
                ? page.say("files.size.mb", name(), size / (double) MEGABYTE)
                : page.say("files.size.kb", name(), Math.max(1, size / KILOBYTE));
    }
}
