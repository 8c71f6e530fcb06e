package sk.jadro.documents;

import sk.jadro.base.db.Code;

/** The kinds of files that are taken: those that everybody can open, and that run nothing. */
enum DocumentKind {
    PDF("application/pdf", 20),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 10),
    ODT("application/vnd.oasis.opendocument.text", 10),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 10),
    ODS("application/vnd.oasis.opendocument.spreadsheet", 10),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", 20),
    ODP("application/vnd.oasis.opendocument.presentation", 20),
    CSV("text/csv", 5),
    TXT("text/plain", 1);

    private final String mediaType;
    private final int megabytes;

    DocumentKind(String mediaType, int megabytes) {
        this.mediaType = mediaType;
        this.megabytes = megabytes;
    }

    String mediaType() {
        return mediaType;
    }

    /** How many a file may have. */
    int megabytes() {
        return megabytes;
    }

    /** What its files' names end with, without the dot; also what people call it, in capitals. */
    String ending() {
        return Code.of(this);
    }
}
