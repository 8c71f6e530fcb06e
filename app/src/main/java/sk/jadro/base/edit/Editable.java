package sk.jadro.base.edit;

import java.util.Optional;
import java.util.UUID;

/**
 * The table of a kind of thing that several people edit. Called inside the partnership.
 *
 * @param <D> all that is written in its form: a record whose components are {@link Named}
 */
public interface Editable<D extends Record> {
    /** As its history calls it: {@code activity}. */
    String kind();

    Class<D> draft();

    /** Locked until the transaction ends. */
    Optional<Edition<D>> locked(UUID id);

    /** Changes what stands, as {@code version}. */
    void change(UUID id, D draft, int version);
}
