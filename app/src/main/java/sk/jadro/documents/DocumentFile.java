package sk.jadro.documents;

import java.time.Instant;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;

/**
 * A document as it was at some time.
 *
 * @param number of the version, counted from 1
 * @param size in bytes
 * @param digest SHA-256 of its content, in hexadecimal digits
 * @param news what is new in it; blank if nobody said so
 * @param takenBack whether readers don't get it any more
 */
record DocumentFile(
        int number, DocumentKind kind, int size, String digest, Text news, Instant sent, boolean takenBack) {
    private static final int MEGABYTE = 1 << 20;
    private static final int KILOBYTE = 1 << 10;

    /** Its kind and size as people read them: <i>PDF, 1,2 MB</i>. */
    String says(Page page) {
        return size >= MEGABYTE
                ? page.say("documents.size.mb", kind.name(), size / (double) MEGABYTE)
                : page.say("documents.size.kb", kind.name(), Math.max(1, size / KILOBYTE));
    }
}
