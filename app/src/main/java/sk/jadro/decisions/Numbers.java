package sk.jadro.decisions;

import com.google.re2j.Pattern;
import sk.jadro.base.web.NotFound;

/** The numbers of decisions in addresses. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private Numbers() {}

    /** @throws NotFound if it is written as no page's address has it */
    static int of(String segment) {
        if (!NUMBER.matches(segment)) {
            throw new NotFound();
        }
        return Integer.parseInt(segment);
    }
}
