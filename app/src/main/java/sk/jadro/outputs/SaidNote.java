package sk.jadro.outputs;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;
import sk.jadro.people.Side;

/**
 * A note of an output, as readers see it.
 *
 * @param output the number of the output; 0 of a draft
 * @param saidOn the day of the meeting, on whichever it was taken down from paper
 * @param text empty once it is gone
 * @param name as its owner agreed to have it shown; empty if they did not
 * @param side null where they did not say
 * @param goneOn when its author took it back; null while it stands
 * @param hidden whether those who coordinate took it off
 */
record SaidNote(
        UUID id,
        int output,
        UUID event,
        LocalDate saidOn,
        String text,
        String name,
        @Nullable Side side,
        @Nullable LocalDate goneOn,
        boolean hidden) {
    private static final int SHORT = 120;

    boolean stands() {
        return goneOn == null && !hidden;
    }

    /** People write in Slovak, but for a few. */
    Text words() {
        return Text.sk(text);
    }

    /** Its beginning, in one line. */
    Text title() {
        var line = text.replace('\n', ' ');
        return Text.sk(line.length() <= SHORT ? line : line.substring(0, SHORT) + "…");
    }

    /** On the page of its output. */
    String path() {
        return "/outputs/" + output + "#n-" + id;
    }
}
