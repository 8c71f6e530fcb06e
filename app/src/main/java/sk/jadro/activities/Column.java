package sk.jadro.activities;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.jadro.people.Side;

/**
 * An activity and the names under it, as readers see them.
 *
 * @param names the first of those shown, sorted as Slovak does
 * @param bySide how many people carry it for each side, shown or not; sides without anybody are left out
 */
public record Column(Activity activity, List<Name> names, Map<Side, Integer> bySide) {
    /**
     * A name on its line.
     *
     * @param shown the full name or initials, as its owner chose
     */
    public record Name(String shown, Side side, @Nullable String offer) {}

    public int people() {
        return bySide.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are counted but not among the names. */
    public int others() {
        return people() - names.size();
    }

    /** Whether a hand is missing: nobody yet, or only one side. */
    public boolean lacksHands() {
        return bySide.size() < 2;
    }
}
