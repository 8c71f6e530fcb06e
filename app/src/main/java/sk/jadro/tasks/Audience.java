package sk.jadro.tasks;

/** Who reads of a task. */
enum Audience {
    PUBLIC,
    /** The circle's people alone. */
    CIRCLE
}
