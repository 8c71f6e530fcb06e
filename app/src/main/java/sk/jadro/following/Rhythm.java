package sk.jadro.following;

/** How often somebody is told of what they follow. */
enum Rhythm {
    /** As it happens; by a letter an hour at most. */
    AT_ONCE,
    /** In the morning's letter. */
    DAILY,
    /** In the letter of Monday's morning. */
    WEEKLY
}
