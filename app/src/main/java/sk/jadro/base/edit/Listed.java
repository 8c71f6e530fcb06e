package sk.jadro.base.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table of a kind of thing that coordinators add to a list, each with an address of its own. Called inside the
 * partnership.
 */
public interface Listed<D extends Record> extends Editable<D> {
    /** Whether another than {@code except} has the draft's address, or had it. */
    boolean isSlugTaken(D draft, @Nullable UUID except);

    UUID add(D draft);

    /** Takes it out of readers' sight and out of the list, or back. */
    void setArchived(UUID id, boolean archived);
}
