package sk.jadro.core;

/** How a circle decides. */
public enum Deciding {
    /** Nobody objects any more. */
    CONSENT,
    /** Enough answer, and enough of those agree. */
    MAJORITY,
    /** All are heard, then a named person decides. */
    ADVICE,
    /** The coordinators, who say why. */
    COORDINATORS,
    /** It decides nothing. */
    NOTHING
}
