package sk.jadro.events;

import java.util.Map;
import sk.jadro.people.Side;

/**
 * An event and how many took part in it.
 *
 * @param bySide sides without anybody are left out; empty while nobody has counted
 */
public record Attended(Event event, Map<Side, Integer> bySide) {
    public int people() {
        return bySide.values().stream().mapToInt(Integer::intValue).sum();
    }
}
