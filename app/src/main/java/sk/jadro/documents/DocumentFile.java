package sk.jadro.documents;

import java.time.Instant;
import sk.jadro.base.files.FileKind;
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
record DocumentFile(int number, FileKind kind, int size, String digest, Text news, Instant sent, boolean takenBack) {
    /** Its kind and size as people read them: <i>PDF, 1,2 MB</i>. */
    String says(Page page) {
        return kind.says(page, size);
    }
}
