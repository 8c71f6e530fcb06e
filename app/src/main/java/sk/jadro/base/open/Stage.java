package sk.jadro.base.open;

/** How far something is on the way from the first words to a promise kept. */
public enum Stage {
    /** People met. */
    MET,
    /** Something was said. */
    SAID,
    /** It came to mean something to all. */
    MEANT,
    /** Something grew from it. */
    GROWN,
    /** People carry it. */
    CARRIED,
    /** It was decided, or promised. */
    DECIDED,
    /** It is done. */
    DONE
}
