package sk.jadro.harvest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.people.Side;

/**
 * What somebody meant, as they said it.
 *
 * @param prompt the question that it answers, counted from 1
 * @param point of the programme at which they said it, as it was called; null where they did not say
 * @param name as they wrote it; null of nobody
 * @param group in which it hangs; null while it has no place
 * @param change the number of its last change among those of its board
 * @param hiddenBecause why those who coordinate took it off the wall; null while it hangs there
 * @param isTakenBack by who wrote it; no word of it is left
 */
record Note(
        UUID id,
        int prompt,
        String text,
        @Nullable String point,
        @Nullable String name,
        @Nullable Side side,
        @Nullable UUID group,
        long change,
        @Nullable String hiddenBecause,
        boolean isTakenBack,
        Instant saidAt) {
    private static final int SHORT = 80;

    /** Its beginning, in one line, to tell it from others. */
    String inShort() {
        var line = text.replace('\n', ' ');
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }

    boolean isHidden() {
        return hiddenBecause != null;
    }

    /** Whether all see it. */
    boolean hangs() {
        return !isHidden() && !isTakenBack;
    }
}
