package sk.jadro.feedback;

import sk.jadro.answers.Turn;

/** How it stands after those who coordinate said something. */
enum State {
    WORKING(Turn.OFFICE),
    /** Whoever wrote is asked for more. */
    ASKING(Turn.ASKER),
    HANDED_OVER(Turn.OTHERS),
    ANSWERED(Turn.NOBODY);

    /** What whoever wrote adds, as the answer's steps call it. */
    static final String REPLIED = "replied";

    private final Turn next;

    State(Turn next) {
        this.next = next;
    }

    /** Whose turn it is then. */
    Turn next() {
        return next;
    }
}
