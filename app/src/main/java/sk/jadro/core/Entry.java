package sk.jadro.core;

/** How one comes into a circle. */
public enum Entry {
    /** Those who are in it ask somebody. */
    INVITATION,
    /** Anybody may apply, and gets an answer with its reason. */
    APPLICATION,
    /** Whoever wants to. */
    OPEN
}
