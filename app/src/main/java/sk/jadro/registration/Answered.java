package sk.jadro.registration;

import java.util.List;
import java.util.UUID;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;

/**
 * What somebody answered to a question, that may be asked no more.
 *
 * @param answer in their words, or the choices, one a line
 */
record Answered(UUID registration, UUID question, Text title, String answer) {
    /** The question as its answer is said behind it. */
    String asked(Page page) {
        return asked(page, title);
    }

    static String asked(Page page, Text title) {
        var words = page.say(title);
        return words.endsWith("?") || words.endsWith(".") ? words : words + ":";
    }

    List<String> lines() {
        return answer.lines().toList();
    }
}
