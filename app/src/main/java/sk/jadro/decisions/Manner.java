package sk.jadro.decisions;

/** How answers are gathered. */
enum Manner {
    /** By a link in a letter, until the last day. */
    LETTERS,
    /** In a meeting, where whoever leads it writes them down. */
    MEETING
}
