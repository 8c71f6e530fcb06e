package sk.jadro.tasks;

/** How far a task is; pages show them in this order. */
enum TaskState {
    OPEN,
    IN_HAND,
    /** For something that is said with it. */
    WAITING,
    DONE,
    /** For a reason that is said with it. */
    GIVEN_UP;

    /** Whether nothing can be said of it without a reason. */
    boolean needsReason() {
        return this == WAITING || this == GIVEN_UP;
    }

    boolean isOver() {
        return this == DONE || this == GIVEN_UP;
    }
}
