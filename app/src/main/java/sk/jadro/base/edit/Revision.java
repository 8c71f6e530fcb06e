package sk.jadro.base.edit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a thing.
 *
 * @param version which the thing was before; 0 of one that was added
 * @param editor who did it: a person's id
 * @param before what it said; null of one that was added
 * @param after what it said from then on
 */
public record Revision<D extends Record>(
        Editable<D> what,
        UUID thing,
        int version,
        UUID editor,
        Act act,
        Instant at,
        @Nullable D before,
        D after) {}
