package sk.jadro.members;

/** How a membership begins. */
enum Origin {
    /** Somebody of the circle asked them. */
    INVITED,
    /** They asked for it, and wait for an answer. */
    APPLIED,
    /** They came by themselves. */
    JOINED
}
