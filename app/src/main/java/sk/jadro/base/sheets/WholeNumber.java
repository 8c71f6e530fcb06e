package sk.jadro.base.sheets;

import org.jspecify.annotations.Nullable;

/** Numbers in a foreign file's attributes. */
final class WholeNumber {
    private WholeNumber() {}

    /** {@code otherwise} where there is none, or none that is worth anything. */
    static int of(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Math.max(otherwise, Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
