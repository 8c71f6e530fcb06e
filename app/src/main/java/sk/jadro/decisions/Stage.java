package sk.jadro.decisions;

/** How far a decision is. */
enum Stage {
    /** Being written; readers see nothing of it. */
    DRAFT,
    /** Answers are taken until its last day. */
    OPEN,
    /** All who wanted have answered; a named person decides. */
    HEARD,
    ACCEPTED,
    REJECTED,
    /** Somebody objects: it was taken up in a new draft. */
    RETURNED,
    /** Taken back by those who asked. */
    WITHDRAWN;

    /** Whether readers see the answers: once no more are taken, and not of a question that was taken back. */
    boolean isCounted() {
        return this != DRAFT && this != OPEN && this != WITHDRAWN;
    }

    /** Whether nothing of it changes any more. */
    boolean isOver() {
        return this != DRAFT && this != OPEN && this != HEARD;
    }
}
