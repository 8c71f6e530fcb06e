package sk.jadro.harvest;

/** What people do at a board now. */
enum Round {
    /** They write. */
    WRITE,
    /** They have written. */
    OVER
}
