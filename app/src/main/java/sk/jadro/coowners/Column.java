package sk.jadro.coowners;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.jadro.activities.Activity;
import sk.jadro.organisations.Affiliation;
import sk.jadro.people.Side;

/**
 * An activity and the names under it, as readers see them.
 *
 * @param names the first of those shown, sorted as Slovak does
 * @param bySide how many people carry it for each side, shown or not; sides without anybody are left out
 * @param elsewhere how many names stand on other pages of the same column
 */
public record Column(Activity activity, List<Name> names, Map<Side, Integer> bySide, int elsewhere) {
    /**
     * A name on its line.
     *
     * @param shown the full name or initials, as its owner chose
     * @param organisation for whom they act, as far as that is confirmed
     * @param offer what they can do, in their words
     */
    public record Name(
            String shown,
            Side side,
            @Nullable Affiliation organisation,
            Engagement part,
            Set<Contribution> offers,
            @Nullable String offer) {
        boolean isSupporter() {
            return part == Engagement.SUPPORTER;
        }
    }

    public int people() {
        return bySide.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are counted but neither among the names nor on other pages. */
    public int others() {
        return people() - names.size() - elsewhere;
    }

    /** Whether some of the names are on other pages, so that those not here are not just those not shown. */
    public boolean goesOn() {
        return elsewhere > 0;
    }

    /** Whether a hand is missing: the city office's, civil society's, or both. */
    public boolean lacksHands() {
        return !carries(Side.CITY_OFFICE) || !carries(Side.CIVIL_SOCIETY);
    }

    /** The sides whose dots such columns show, and a page so explains: always the two that meet here, others where they occur. */
    static Set<Side> sides(Collection<Column> columns) {
        var sides = EnumSet.of(Side.CITY_OFFICE, Side.CIVIL_SOCIETY);
        columns.forEach(column -> sides.addAll(column.bySide().keySet()));
        return sides;
    }

    boolean carries(Side side) {
        return bySide.containsKey(side);
    }
}
