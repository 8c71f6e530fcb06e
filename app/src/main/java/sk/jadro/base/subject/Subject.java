package sk.jadro.base.subject;

import java.util.UUID;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;

/**
 * What something is of.
 *
 * @param kind as addresses call it: {@code activities}
 * @param isPublic whether everybody may read it
 */
public record Subject(String kind, UUID id, Text title, String slug, boolean isPublic) {
    public Reference reference() {
        return new Reference(kind, id);
    }

    /** Of its page, below the partnership's home. */
    public String path() {
        return "/" + kind + "/" + slug;
    }
}
