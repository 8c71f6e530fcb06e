package sk.jadro.harvest;

/** What came of something that was done at a board. */
enum Done {
    DONE,
    /** It is not the time for it any more, or not yet. */
    OVER,
    /** There is no such thing, or it is not theirs. */
    GONE,
    /** Somebody else was quicker, and did something else. */
    MEANWHILE,
    /** There are as many as there may be. */
    TOO_MANY
}
