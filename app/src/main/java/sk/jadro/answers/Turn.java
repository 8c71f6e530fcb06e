package sk.jadro.answers;

/** Whose turn it is to say something. */
public enum Turn {
    OFFICE,
    /** Whoever asked was offered something. */
    ASKER,
    /** Another body has it. */
    OTHERS,
    /** All is said, no answer was promised, or whoever asked took it back. */
    NOBODY;

    /** Whether whoever asked waits. */
    public boolean isAwaited() {
        return this == OFFICE || this == OTHERS;
    }
}
