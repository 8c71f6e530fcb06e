package sk.jadro.events;

/** In which order coordinators see events. */
enum EventOrder {
    /** The last one first. */
    DAY,
    TITLE
}
