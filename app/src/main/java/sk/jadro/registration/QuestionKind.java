package sk.jadro.registration;

/** How a question is answered. */
enum QuestionKind {
    /** In words of one's own. */
    TEXT,
    /** By one of some choices. */
    ONE,
    /** By any of some choices. */
    SEVERAL,
    NUMBER,
    /** By agreeing, or not. */
    CONSENT;

    boolean hasChoices() {
        return this == ONE || this == SEVERAL;
    }
}
