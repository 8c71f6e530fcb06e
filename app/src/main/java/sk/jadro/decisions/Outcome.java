package sk.jadro.decisions;

/** What one person decides. */
enum Outcome {
    ACCEPTED,
    REJECTED;

    Stage stage() {
        return this == ACCEPTED ? Stage.ACCEPTED : Stage.REJECTED;
    }
}
