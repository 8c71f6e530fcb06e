package sk.jadro.registration;

/** What came of a registration. */
enum State {
    /** Its owner has not confirmed it; nothing came of it yet. */
    SENT,
    SEATED,
    WAITING,
    /** Seats are held for its owner until a time. */
    OFFERED,
    /** Its owner took it back. */
    CANCELLED,
    /** Its owner let an offer go by. */
    LAPSED;

    /** Whether it counts for the event. */
    boolean stands() {
        return this == SEATED || this == WAITING || this == OFFERED;
    }
}
