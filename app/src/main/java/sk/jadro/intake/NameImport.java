package sk.jadro.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody brought.
 *
 * @param by who did; null for somebody who is not known any more
 * @param unread its columns that say nothing to us
 * @param names how many rows it has
 * @param completed when it was written into the columns; null while it is only looked at
 * @param undone when that was taken back; null if it was not
 */
record NameImport(
        UUID id,
        @Nullable String by,
        String file,
        List<String> unread,
        int names,
        Instant brought,
        @Nullable Instant completed,
        @Nullable Instant undone,
        Counts counts) {
    /** How long what it did can be undone. */
    static final Duration UNDO = Duration.ofDays(7);

    /** How long it waits for a decision. */
    static final Duration PREVIEW = Duration.ofDays(1);

    /** How many names it added, changed, and left alone; none before it is completed. */
    record Counts(int added, int changed, int left) {}

    boolean isPreview() {
        return completed == null;
    }

    boolean canBeUndone(Instant now) {
        return completed != null && undone == null && completed.plus(UNDO).isAfter(now);
    }
}
