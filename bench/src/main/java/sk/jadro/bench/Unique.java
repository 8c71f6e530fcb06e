package sk.jadro.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Puts expressions of pgbench's variable {@code n} in the place of what must not be there twice: new ids, tokens'
 * hashes, the address.
 */
final class Unique implements UnaryOperator<String> {
    /** What the address of whoever is watched begins with. */
    static final String MARK = "somebody-unique";

    /** Letters name ids, too, but nothing asks that they be right. */
    private static final int LONGEST = 200;

    private static final Pattern HASH = Pattern.compile("\\\\x[0-9a-f]{64}");
    private static final Pattern NEW_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<String> known = new ArrayList<>();

    @Override
    public String apply(String value) {
        if (value.length() > LONGEST) {
            return value;
        }
        if (HASH.matcher(value).matches()) {
            return "decode(lpad(to_hex(%s), 64, '0'), 'hex')".formatted(number(value));
        }
        var id = NEW_ID.matcher(value);
        if (id.find()) {
            var old = id.group();
            var made = "cast(lpad(to_hex(%s), 32, '0') as uuid)".formatted(number(old));
            return old.equals(value) ? made : around(value, old, made);
        }
        return value.contains(MARK) ? around(value, MARK, "cast(:n as text)") : value;
    }

    private String number(String value) {
        if (!known.contains(value)) {
            known.add(value);
        }
        return "cast(:n as bigint) * 16 + " + known.indexOf(value);
    }

    private static String around(String value, String part, String expression) {
        var at = value.indexOf(part);
        return "'%s' || %s || '%s'".formatted(value.substring(0, at), expression, value.substring(at + part.length()));
    }
}
