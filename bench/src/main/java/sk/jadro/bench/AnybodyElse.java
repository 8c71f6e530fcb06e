package sk.jadro.bench;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Puts anybody, pgbench's variable {@code m}, in the place of whoever did what is to be done again: in their ids, which end with
 * their number, and in the hash of their token, which is {@code token-} and that number.
 */
final class AnybodyElse implements UnaryOperator<String> {
    private static final Pattern HASH = Pattern.compile("\\\\x[0-9a-f]{64}");

    private final Pattern first;

    /** @param kinds how the ids begin that are theirs, as a regular expression */
    AnybodyElse(String kinds, int number) {
        this.first = Pattern.compile("(%s)%012x".formatted(kinds, number));
    }

    @Override
    public String apply(String value) {
        if (HASH.matcher(value).matches()) {
            return "sha256(convert_to('token-' || cast(:m as text), 'UTF8'))";
        }
        var found = first.matcher(value);
        if (!found.find()) {
            return value;
        }
        var anybody = "'%s%s' || lpad(to_hex(cast(:m as int)), 12, '0') || '%s'"
                .formatted(value.substring(0, found.start()), found.group(1), value.substring(found.end()));
        return found.group().equals(value) ? "cast(%s as uuid)".formatted(anybody) : anybody;
    }
}
