package sk.jadro.base.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;

/**
 * Something to choose in a form.
 *
 * @param value what the form sends
 * @param label what people read
 * @param hint what is said below it, null for nothing
 * @param lang of the label, null where it is the page's own
 */
public record Option(
        String value,
        String label,
        @Nullable String hint,
        @Nullable String lang) {
    public static Option of(String value, String label) {
        return new Option(value, label, null, null);
    }

    /** One for each of these, in the page's words. */
    @SafeVarargs
    public static <E extends Enum<E>> List<Option> all(Page page, String key, E... constants) {
        return Stream.of(constants)
                .map(constant -> of(Code.of(constant), page.say(key, constant)))
                .toList();
    }

    /** One whose label somebody wrote, in Slovak at least. */
    public static Option of(Page page, String value, Text label) {
        return new Option(value, page.say(label), null, page.langOf(label));
    }
}
