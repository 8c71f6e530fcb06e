package sk.jadro.attendance;

/** What somebody had to do with an event. */
public enum Part {
    CAME,
    /** Sent word that they would not come. */
    APOLOGISED,
    /** Was expected and did not come. */
    ABSENT
}
