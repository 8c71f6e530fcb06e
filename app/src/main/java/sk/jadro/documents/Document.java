package sk.jadro.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.subject.Subject;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Edited;

/**
 * A document in its latest version.
 *
 * @param number by which its page is known
 * @param subject what it is of; null if it is the partnership's own
 * @param file the latest that readers get; null while there is none
 * @param archived whether it was taken out of sight
 */
record Document(
        UUID id,
        int number,
        DocumentDraft draft,
        @Nullable Subject subject,
        @Nullable DocumentFile file,
        boolean archived,
        int version) {
    static final String DESK = "/desk/documents";

    Text title() {
        return draft.title();
    }

    String path() {
        return "/documents/" + number;
    }

    String desk() {
        return DESK + "/" + id;
    }

    /** Where its latest file is taken away. */
    String latest() {
        return path() + "/file";
    }

    /** Where one of its files is. */
    String file(DocumentFile one) {
        return path() + "/files/" + one.number();
    }

    /** Whether readers see it. */
    boolean isPublic() {
        return !archived
                && (file != null || draft.link() != null)
                && (draft.about() == null || subject != null && subject.isPublic());
    }

    Edition<DocumentDraft> edition() {
        return new Edition<>(draft, version);
    }

    Edited edited() {
        return new Edited(title(), desk(), path(), isPublic(), archived);
    }
}
