package sk.jadro.decisions;

/** What somebody on the roll says to a proposal. */
enum Answer {
    AGREE,
    /** They agree, and say what worries them. */
    RESERVATION,
    /** They don't, and say why. */
    OBJECT,
    /** They leave it to the others: heard for the quorum, counted for neither. */
    ASIDE;

    boolean needsReason() {
        return this == OBJECT;
    }
}
