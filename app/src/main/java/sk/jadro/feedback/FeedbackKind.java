package sk.jadro.feedback;

/** What somebody who writes wants. */
enum FeedbackKind {
    QUESTION,
    IDEA,
    /** They offer a helping hand. */
    HELP,
    PRAISE,
    CRITICISM
}
