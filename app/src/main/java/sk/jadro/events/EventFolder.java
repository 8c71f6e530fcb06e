package sk.jadro.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.jadro.people.Side;

/**
 * All that an event's page shows.
 *
 * @param isOver whether it lies behind
 * @param bySide how many took part, empty while nobody has counted
 * @param participants those who agreed that their name is shown
 * @param record null while readers may not see one
 * @param shoots what grew from it
 */
record EventFolder(
        Event event,
        boolean isOver,
        Map<Side, Integer> bySide,
        List<Participant> participants,
        @Nullable GraphicRecord record,
        List<Growth.Shoot> shoots) {

    int people() {
        return bySide.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are counted but not among the names. */
    int others() {
        return Math.max(0, people() - participants.size());
    }
}
