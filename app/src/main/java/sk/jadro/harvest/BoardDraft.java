package sk.jadro.harvest;

import java.util.List;
import java.util.Optional;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Form;

/**
 * How a board is opened.
 *
 * @param prompts the questions, at least one
 * @param minutes for the writing; 0 for no hurry
 * @param dots that everybody has to weigh with
 */
record BoardDraft(Text title, List<String> prompts, Shown shown, int minutes, int dots) {
    private static final int MOST_PROMPTS = 6;
    private static final int LONGEST_PROMPT = 150;
    private static final int MOST_MINUTES = 180;
    private static final int USUAL_DOTS = 3;
    private static final int MOST_DOTS = 10;

    /** Empty if something of it can't be accepted, which the form then says. */
    static Optional<BoardDraft> read(Form form) {
        var title = form.text("title", 150);
        var prompts = form.lines("prompts", 1_000)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (prompts.size() > MOST_PROMPTS) {
            form.reject("prompts", "harvest.problem.prompts", MOST_PROMPTS);
        } else if (prompts.stream().anyMatch(prompt -> prompt.length() > LONGEST_PROMPT)) {
            form.reject("prompts", "harvest.problem.long-prompt", LONGEST_PROMPT);
        }
        var minutes = form.readOptional("minutes", BoardDraft::minutes).orElse(0);
        var dots = form.readOptional("dots", BoardDraft::dots).orElse(USUAL_DOTS);
        // What is not said is usual: nobody is to fill in a form in front of a full hall.
        var shown = form.typed("shown").isEmpty() ? Shown.ALL : form.choice("shown", Shown.class);
        return shown == null || !form.isValid()
                ? Optional.empty()
                : Optional.of(new BoardDraft(title, prompts, shown, minutes, dots));
    }

    /** A whole number of minutes. */
    static int minutes(String typed) {
        return number(typed, 0, MOST_MINUTES);
    }

    private static int dots(String typed) {
        return number(typed, 1, MOST_DOTS);
    }

    private static int number(String typed, int least, int most) {
        try {
            var number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new Invalid("harvest.problem.number", least, most);
    }
}
