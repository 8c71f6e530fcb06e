package sk.jadro.registration;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;

/**
 * A letter to all who registered for an event and are in one of some states.
 *
 * @param body paragraphs, with blank lines between them
 */
record GroupLetter(UUID id, UUID event, Set<State> states, Text subject, Text body) {
    /**
     * How one was sent.
     *
     * @param reached the last registration whose turn it was; null before the first
     * @param sent to how many so far
     * @param over whether it went to all
     */
    record Sent(
            GroupLetter letter, Instant writtenAt, @Nullable UUID reached, int sent, boolean over) {}
}
