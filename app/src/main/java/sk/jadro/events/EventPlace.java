package sk.jadro.events;

import java.util.UUID;
import sk.jadro.base.section.Place;

/** Where higher rooms show what they know of an event. */
public enum EventPlace implements Place<UUID> {
    /** A few words amid a sentence, beside when and where it was: in the list of past events and on its page. */
    LINE,

    /** On its page above what it is about. */
    ABOVE,

    /** On its page below its programme, once it is over. */
    BELOW,

    /** On its page what grew from it: knots of the red thread, {@code <li class="thread__knot">}. */
    GROWTH,

    /** Links to what else coordinators do with it. */
    DESK
}
