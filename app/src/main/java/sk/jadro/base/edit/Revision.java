package sk.jadro.base.edit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;

/**
 * One step in the history of a thing, without what it said.
 *
 * @param version which the thing was before; 0 of one that was added
 * @param editor who did it: a person's id
 * @param title what it was called from then on, null for what bears no title in its draft
 */
public record Revision(
        HistoryKind<?> kind,
        UUID thing,
        int version,
        UUID editor,
        Act act,
        Instant at,
        @Nullable Text title) {}
