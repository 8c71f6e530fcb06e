package sk.jadro.base.files;

import java.util.UUID;
import sk.jadro.base.web.Page;

/**
 * A file that came along with something that somebody wrote.
 *
 * @param thing what it came with
 * @param number among those of the thing, counted from 1
 * @param name by which it is saved; harmless
 * @param size in bytes
 * @param digest SHA-256 of its content, in hexadecimal digits
 */
public record Attachment(UUID thing, int number, String name, FileKind kind, int size, String digest) {
    /** Its kind and size as people read them: <i>PDF, 1,2 MB</i>. */
    public String says(Page page) {
        return kind.says(page, size);
    }
}
