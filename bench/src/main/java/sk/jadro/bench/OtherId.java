package sk.jadro.bench;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Puts another number at the end of ids, also where they stand amid other words. */
final class OtherId implements UnaryOperator<String> {
    private final Pattern first;
    private final String number;

    /**
     * @param kinds how the ids begin that are meant, as a regular expression
     * @param first the number that they end with
     * @param number what comes in its place, an expression of pgbench's variables in SQL
     */
    OtherId(String kinds, int first, String number) {
        this.first = Pattern.compile("(%s)%012x".formatted(kinds, first));
        this.number = number;
    }

    @Override
    public String apply(String value) {
        var found = first.matcher(value);
        if (!found.find()) {
            return value;
        }
        var other = "'%s%s' || lpad(to_hex(cast(%s as int)), 12, '0') || '%s'"
                .formatted(value.substring(0, found.start()), found.group(1), number, value.substring(found.end()));
        return found.group().equals(value) ? "cast(%s as uuid)".formatted(other) : other;
    }
}
