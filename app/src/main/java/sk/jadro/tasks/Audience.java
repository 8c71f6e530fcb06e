package sk.jadro.tasks;

/** Who reads of a task. */
enum Audience {
    PUBLIC,
    /** The circle's people alone. */
    CIRCLE,
    /** Those alone who carry it and who help, and those who coordinate. */
    PRIVATE
}
