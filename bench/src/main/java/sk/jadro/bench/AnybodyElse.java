package sk.jadro.bench;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Puts anybody, pgbench's variable {@code m}, in the place of whoever did what is to be done again: in their ids, which end with
 * their number, and in the hash of their token, which is {@code token-} and that number.
 */
final class AnybodyElse implements UnaryOperator<String> {
    private static final Pattern HASH = Pattern.compile("\\\\x[0-9a-f]{64}");

    private final OtherId others;

    /** @param kinds how the ids begin that are theirs, as a regular expression */
    AnybodyElse(String kinds, int number) {
        this.others = new OtherId(kinds, number, ":m");
    }

    @Override
    public String apply(String value) {
        return HASH.matcher(value).matches()
                ? "sha256(convert_to('token-' || cast(:m as text), 'UTF8'))"
                : others.apply(value);
    }
}
