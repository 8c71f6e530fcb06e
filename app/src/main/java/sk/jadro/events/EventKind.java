package sk.jadro.events;

/** What an event is. */
public enum EventKind {
    DISCUSSION,
    WORKSHOP,
    /** One that everybody may come to. */
    PUBLIC_MEETING,
    /** One of those who are in a circle. */
    CIRCLE_MEETING
}
