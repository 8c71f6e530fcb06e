package sk.jadro.events;

/** How coordinators tell events apart on their desk. */
enum EventState {
    DRAFT,
    PUBLISHED,
    /** Put away, whether or not readers saw it. */
    ARCHIVED
}
