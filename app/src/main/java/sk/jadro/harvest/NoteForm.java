package sk.jadro.harvest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.FormKey;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/** The slip on which somebody writes, read into a draft. */
final class NoteForm {
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_LINES = 100;

    private NoteForm() {}

    /**
     * Empty if something of it can't be accepted, which the form then says.
     *
     * @param points of the programme
     */
    static Optional<NoteDraft> read(Form form, Board board, List<String> points, Words words) {
        var prompt = prompt(form, board);
        var text = text(form);
        var point = points.isEmpty()
                ? null
                : form.readOptional("point", typed -> point(typed, points)).orElse(null);
        var name = form.optionalLine("name", LONGEST_NAME);
        var side = form.typed("side").isEmpty() ? null : form.choice("side", Side.class);
        var visibility = form.typed("visibility").isEmpty()
                ? NameVisibility.NONE
                : form.choice("visibility", NameVisibility.class);
        if (prompt == null || visibility == null || !form.isValid()) {
            return Optional.empty();
        }
        var isNamed = name != null && visibility != NameVisibility.NONE;
        return Optional.of(new NoteDraft(
                FormKey.of(form),
                prompt,
                text,
                point,
                name,
                side,
                isNamed ? visibility : NameVisibility.NONE,
                isNamed ? words.say("harvest.visibility") + " " + words.say("harvest.visibility", visibility) : null));
    }

    /** What was written on paper, a note a line; empty if something of it can't be accepted, which the form then says. */
    static List<String> fromPaper(Form form) {
        var notes = form.lines("lines", MOST_LINES * LONGEST)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (notes.size() > MOST_LINES) {
            form.reject("lines", "harvest.problem.lines", MOST_LINES);
        }
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).length() > LONGEST) {
                form.reject("lines", "harvest.problem.long-line", i + 1, LONGEST);
            }
        }
        return form.isValid() ? notes : List.of();
    }

    /** The question that notes answer; where there is but one, nobody is asked which. Null for what can't be accepted. */
    static @Nullable Integer prompt(Form form, Board board) {
        var isAsked = board.prompts().size() > 1 && !form.typed("prompt").isEmpty();
        return isAsked ? form.read("prompt", typed -> prompt(typed, board)) : Integer.valueOf(1);
    }

    static String text(Form form) {
        return form.lines("text", LONGEST);
    }

    /** By its number in the programme. */
    private static String point(String typed, List<String> points) {
        for (int number = 1; number <= points.size(); number++) {
            if (typed.equals(String.valueOf(number))) {
                return points.get(number - 1);
            }
        }
        throw new Invalid("form.choose");
    }

    private static int prompt(String typed, Board board) {
        for (int number = 1; number <= board.prompts().size(); number++) {
            if (typed.equals(String.valueOf(number))) {
                return number;
            }
        }
        throw new Invalid("form.choose");
    }
}
