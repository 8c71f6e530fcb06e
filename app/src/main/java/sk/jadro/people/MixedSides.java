package sk.jadro.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** People around a table, as pictures show them: a seat each, the sides mixed as evenly as their numbers allow. */
public final class MixedSides {
    private MixedSides() {}

    /**
     * The sides in the order of their seats; each seat goes to the side that is furthest behind its share.
     *
     * @param most seats; beyond so many people, they stand for the sides' shares
     */
    public static List<Side> of(Map<Side, Integer> people, int most) {
        var total = people.values().stream().mapToInt(Integer::intValue).sum();
        var taken = new EnumMap<Side, Integer>(Side.class);
        var sides = new ArrayList<Side>();
        for (int seat = 1; seat <= Math.min(total, most); seat++) {
            var due = (double) seat / total;
            var next = people.keySet().stream()
                    .max(Comparator.comparingDouble(
                            side -> people.getOrDefault(side, 0) * due - taken.getOrDefault(side, 0)))
                    .orElseThrow();
            taken.merge(next, 1, Integer::sum);
            sides.add(next);
        }
        return sides;
    }
}
