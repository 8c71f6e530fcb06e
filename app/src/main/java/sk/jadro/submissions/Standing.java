package sk.jadro.submissions;

import org.jspecify.annotations.Nullable;
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
     * @param choices fields of what its owner decides by confirming; null where there is nothing to choose
     */
    record Waiting(
            String notYet,
            String button,
            Part part,
            @Nullable Part choices) implements Standing {
        public Waiting(String notYet, String button, Part part) {
            this(notYet, button, part, null);
        }
    }

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
