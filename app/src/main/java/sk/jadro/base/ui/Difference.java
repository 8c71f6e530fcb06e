package sk.jadro.base.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;

/**
 * A field in which two people who edited at once wrote different things.
 *
 * @param lang the language of both, null for the page's own
 */
public record Difference(String label, @Nullable String lang, String theirs, String mine) {
    /** Where a text in two languages differs from what was typed into {@code field_sk} and {@code field_en}. */
    public static Stream<Difference> of(Page page, Form form, String field, String label, Text theirs) {
        return Stream.of(
                        new Difference(
                                label + " – " + page.say("form.in-slovak"),
                                "sk",
                                theirs.sk(),
                                form.typed(field + "_sk")),
                        new Difference(
                                label + " – " + page.say("form.in-english"),
                                "en",
                                theirs.enOrEmpty(),
                                form.typed(field + "_en")))
                .filter(Difference::isOne);
    }

    /** Where a line that is the same in both languages differs from what was typed. */
    public static Stream<Difference> of(String label, String theirs, String typed) {
        return theirs.equals(typed.strip()) ? Stream.empty() : Stream.of(new Difference(label, null, theirs, typed));
    }

    private boolean isOne() {
        return !lines(theirs).equals(lines(mine));
    }

    /** Browsers send line breaks in their own way. */
    private static List<String> lines(String text) {
        return text.strip().lines().map(String::strip).toList();
    }
}
