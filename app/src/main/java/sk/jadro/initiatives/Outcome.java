package sk.jadro.initiatives;

import sk.jadro.answers.Turn;

/** What those who coordinate answer. */
enum Outcome {
    TAKEN(Turn.NOBODY),
    /** A changed version is offered. */
    CHANGED(Turn.ASKER),
    REFUSED(Turn.NOBODY),
    /** It goes on as a part of another. */
    MERGED(Turn.NOBODY),
    /** Another body has to say. */
    HANDED_OVER(Turn.OTHERS);

    /** What whoever proposed it says to a changed version, as the answer's steps call it. */
    static final String ACCEPTED = "accepted";

    static final String DECLINED = "declined";

    private final Turn next;

    Outcome(Turn next) {
        this.next = next;
    }

    /** Whose turn it is then. */
    Turn next() {
        return next;
    }
}
