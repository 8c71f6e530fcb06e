package sk.jadro.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said of what is owed an answer.
 *
 * @param outcome what it came to by that, as its room calls it
 * @param words the reason, or what whoever asked said to it
 * @param body which other body has it from now on, or said it; null where there is none
 * @param signed who said it for the office, where whoever asked may know; null otherwise
 */
public record OwedStep(
        Instant at,
        By by,
        String outcome,
        String words,
        @Nullable String body,
        @Nullable String signed) {
    /** Who said it. */
    public enum By {
        OFFICE,
        /** The office, that it works on it: no answer yet. */
        PROGRESS,
        ASKER
    }
}
