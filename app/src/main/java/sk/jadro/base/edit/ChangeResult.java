package sk.jadro.base.edit;

import java.util.UUID;

/**
 * What came of changing a thing that several people may edit.
 *
 * @param <D> what is written in its form
 */
public sealed interface ChangeResult<D extends Record> extends SaveResult<D> {
    /** It is saved; this is its id. */
    record Saved<D extends Record>(UUID id) implements ChangeResult<D> {}

    /** Somebody took it away. */
    record Gone<D extends Record>() implements ChangeResult<D> {}

    /**
     * Somebody else saved in between; nothing was overwritten.
     *
     * @param version which theirs is
     */
    record Conflict<D extends Record>(int version, Merge<D> merge) implements ChangeResult<D> {}
}
