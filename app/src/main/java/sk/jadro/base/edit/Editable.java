package sk.jadro.base.edit;

import java.util.Optional;
import java.util.UUID;
import sk.jadro.base.web.Page;

/**
 * The table of a kind of thing that several people edit. Called inside the partnership.
 *
 * @param <D> all that is written in its form: a record whose components are {@link Named}
 */
public interface Editable<D extends Record> {
    /** As its history calls it: {@code activity}. */
    String kind();

    Class<D> draft();

    /** The key of what such a thing is called: an activity. */
    String name();

    /** What this one is called. */
    Called called(Page page, UUID id, D draft);

    /** Where it is edited, below the partnership's home: {@code /desk/activities/…}. */
    String desk(UUID id);

    /** Locked until the transaction ends. */
    Optional<Edition<D>> locked(UUID id);

    /** Changes what stands, as {@code version}. */
    void change(UUID id, D draft, int version);
}
