package sk.jadro.submissions;

import sk.jadro.base.web.Part;

/** How a submission stands with the room that asked for it, as the pages of its links show it. */
public sealed interface Standing {
    /** What the room shows of it. */
    Part part();

    /**
     * It waits for its owner's confirmation.
     *
     * @param notYet what is not so until then
     * @param button what confirms it
     */
    record Waiting(String notYet, String button, Part part) implements Standing {}

    /** What it asked for is so. */
    record Done(String title, Part part) implements Standing {}

    /**
     * Its owner took it back, and may bring it back.
     *
     * @param undo what brings it back
     */
    record Withdrawn(String title, String lead, String undo, Part part) implements Standing {}

    /** Others ended it. */
    record Ended(String title, Part part) implements Standing {}
}
