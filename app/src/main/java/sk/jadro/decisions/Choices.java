package sk.jadro.decisions;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * The options that were weighed, as they are typed: a paragraph each, whose first line says what it is and the others what
 * speaks for and against it.
 */
final class Choices {
    /** As many as have letters that people still tell apart. */
    static final int MOST = 8;

    private static final Pattern BETWEEN = Pattern.compile("\\n\\s*\\n");

    private Choices() {}

    /**
     * An option.
     *
     * @param letter A for the first
     * @param note may be empty
     */
    record Choice(String letter, String name, String note) {}

    static List<Choice> of(String typed) {
        var choices = new ArrayList<Choice>();
        for (var paragraph : BETWEEN.split(typed.strip())) {
            if (!paragraph.isBlank()) {
                var text = paragraph.strip();
                var end = text.indexOf('\n');
                choices.add(new Choice(
                        letter(choices.size() + 1),
                        end < 0 ? text : text.substring(0, end),
                        end < 0 ? "" : text.substring(end + 1)));
            }
        }
        return choices;
    }

    /** That of the first is A. */
    static String letter(int number) {
        return String.valueOf((char) ('A' + number - 1));
    }
}
