package sk.jadro.attendance;

import java.util.Map;
import sk.jadro.people.Side;

/**
 * How many took part in an event.
 *
 * @param bySide sides without anybody are left out; empty while nobody has counted
 */
public record Headcount(Map<Side, Integer> bySide) {
    static final Headcount NOBODY = new Headcount(Map.of());

    /** How many of all sides. */
    public int people() {
        return bySide.values().stream().mapToInt(Integer::intValue).sum();
    }
}
