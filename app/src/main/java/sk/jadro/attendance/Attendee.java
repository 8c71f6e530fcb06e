package sk.jadro.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.people.Side;

/**
 * Somebody who was at an event, or was expected there.
 *
 * @param number by which what is written of the event names them; 0 while nobody has noted anything of them
 * @param person null once they were erased or taken out
 * @param name as those who coordinate know it; empty if there is none any more
 * @param shownName as everybody may read it; empty if not at all
 * @param part null while nobody has noted it
 * @param standsInFor the number of whom they came for; 0 if they came for themselves
 */
public record Attendee(
        int number,
        @Nullable UUID person,
        String name,
        String shownName,
        Side side,
        @Nullable Part part,
        int standsInFor) {

    /** Whether this is that person, who was there. */
    public boolean isPresent(UUID somebody) {
        return part == Part.CAME && somebody.equals(person);
    }
}
