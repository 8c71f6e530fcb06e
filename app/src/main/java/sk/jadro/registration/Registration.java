package sk.jadro.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote to come to an event, and what came of it.
 *
 * @param id the submission's
 * @param person null until it was confirmed
 * @param turn by which who waits is offered a seat; null of who never waited
 * @param offered how many seats are held for them; 0 if none
 * @param offeredUntil until when; null if none is
 * @param askedAgain whether they have a seat, but were asked if they still come, as the event changed, and did not answer
 * @param since when it came to be so
 */
record Registration(
        UUID id,
        UUID event,
        @Nullable UUID person,
        Written written,
        State state,
        @Nullable Integer turn,
        int offered,
        @Nullable Instant offeredUntil,
        boolean askedAgain,
        Instant since) {}
