package sk.jadro.base.ui;

import org.jspecify.annotations.Nullable;

/**
 * Something to choose in a form.
 *
 * @param value what the form sends
 * @param label what people read
 * @param hint what is said below it, null for nothing
 */
public record Option(String value, String label, @Nullable String hint) {
    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
