package sk.jadro.base.sheets;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * A column that is looked for in somebody's table.
 *
 * @param key by which its cells are asked for
 * @param names what its heading may be, Slovak and English, compared without case, diacritics, blanks, marks and what stands in
 *     brackets: {@code E-mail (povinné)*} is {@code email}. The first is what people are told that is missing.
 * @param required whether a table without it is refused
 */
public record Column(String key, List<String> names, boolean required) {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    public Column {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a column without a name is found nowhere");
        }
    }

    /** One that has to be there. */
    public static Column of(String key, String... names) {
        return new Column(key, List.of(names), true);
    }

    /** One that may be there. */
    public static Column optional(String key, String... names) {
        return new Column(key, List.of(names), false);
    }

    boolean isCalled(String heading) {
        var plain = plain(heading);
        return !plain.isEmpty() && names.stream().anyMatch(name -> plain(name).equals(plain));
    }

    private static String plain(String name) {
        return Plain.of(BRACKETS.matcher(name).replaceAll(""));
    }
}
