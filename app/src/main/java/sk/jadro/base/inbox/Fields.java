package sk.jadro.base.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines {@code Name: value} of a report, or of headers that came back (RFC 3464 §2.1). */
record Fields(List<Field> all) {
    private static final int MOST = 2_000;
    private static final int LONGEST = 2_000;

    record Field(String name, String value) {}

    static Fields of(String text) {
        var fields = new ArrayList<Field>();
        for (var line : (Iterable<String>) text.lines().limit(MOST)::iterator) {
            var colon = line.indexOf(':');
            if (line.isBlank()) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0)) && !fields.isEmpty()) {
                var open = fields.removeLast();
                fields.add(
                        open.value().length() > LONGEST
                                ? open
                                : new Field(open.name(), open.value() + " " + line.strip()));
            } else if (colon > 0 && colon < 80) {
                var value = line.substring(colon + 1, Math.min(line.length(), colon + LONGEST))
                        .strip();
                fields.add(new Field(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value));
            }
        }
        return new Fields(fields);
    }

    Optional<String> first(String name) {
        return all.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }
}
