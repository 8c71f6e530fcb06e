package sk.jadro.registration;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/**
 * What somebody wrote to come to an event, and what came of it.
 *
 * @param id the submission's
 * @param person null until it was confirmed
 * @param consent the words by which they chose how their name is shown
 * @param companions how many come along, nameless
 * @param turn by which who waits is offered a seat; null of who never waited
 * @param offered how many seats are held for them; 0 if none
 * @param offeredUntil until when; null if none is
 * @param since when it came to be so
 */
record Registration(
        UUID id,
        UUID event,
        @Nullable UUID person,
        String name,
        Side side,
        NameVisibility visibility,
        String consent,
        int companions,
        Set<Need> needs,
        State state,
        @Nullable Integer turn,
        int offered,
        @Nullable Instant offeredUntil,
        Instant since) {
    /** How many seats are asked for. */
    int size() {
        return 1 + companions;
    }

    /** The name as readers may see it; empty if not at all. */
    String shown() {
        return visibility.show(name);
    }
}
