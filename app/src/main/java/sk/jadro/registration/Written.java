package sk.jadro.registration;

import java.util.Set;
import sk.jadro.events.Way;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/**
 * What somebody wrote to come to an event.
 *
 * @param way in which they come: in person or online
 * @param companions how many come along, nameless
 * @param consent the words by which they chose how their name is shown
 */
record Written(
        String name, Side side, Way way, int companions, Set<Need> needs, NameVisibility visibility, String consent) {
    /** How many seats are asked for. */
    int size() {
        return 1 + companions;
    }

    /** Whether another asks for the same seats. */
    boolean asksTheSameAs(Written other) {
        return side == other.side && way == other.way && companions == other.companions;
    }

    /** The name as readers may see it; empty if not at all. */
    String shown() {
        return visibility.show(name);
    }
}
