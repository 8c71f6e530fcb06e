package sk.jadro.events;

import java.util.UUID;
import sk.jadro.base.section.Place;

/** Where higher rooms show what they know of an event. */
public enum EventPlace implements Place<UUID> {
    /** A few words amid a sentence, beside when and where it was: in the list of past events and on its page. */
    LINE,

    /** On its page above what it is about. */
    ABOVE,

    /** On its page below its programme: what to take along, before and after. */
    MATERIALS,

    /** On its page below its programme, once it is over. */
    BELOW,

    /** Links to what else coordinators do with it. */
    DESK
}
