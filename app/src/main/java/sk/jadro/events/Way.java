package sk.jadro.events;

/** How people meet at an event. */
public enum Way {
    IN_PERSON,
    ONLINE,
    /** Some in person, others online. */
    HYBRID
}
