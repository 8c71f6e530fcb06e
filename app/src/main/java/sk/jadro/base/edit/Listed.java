package sk.jadro.base.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of a kind of thing that coordinators add to a list. Called inside the partnership. */
public interface Listed<D extends Record> extends Editable<D> {
    /** Whether another than {@code except} has the address that the draft gives it, or had it; false where drafts give none. */
    default boolean isSlugTaken(D draft, @Nullable UUID except) {
        return false;
    }

    UUID add(D draft);

    /** Takes it out of readers' sight and out of the list, or back. */
    void setArchived(UUID id, boolean archived);
}
