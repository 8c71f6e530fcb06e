package sk.jadro.people;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/** How a person's name may be shown, as they chose. */
public enum NameVisibility {
    /** Counted only. */
    NONE,
    /** {@code Z. K.} */
    INITIALS,
    FULL;

    /** The name as it may be shown; empty when it may not. */
    public String show(String name) {
        return switch (this) {
            case NONE -> "";
            case INITIALS -> initials(name);
            case FULL -> name;
        };
    }

    private static String initials(String name) {
        return Arrays.stream(StringUtils.tokenizeToStringArray(name, " "))
                .map(word -> firstCharacter(word).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" "));
    }

    /** The first thing that a reader takes for one character, an emoji of many code points, too. */
    private static String firstCharacter(String word) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        return word.substring(0, characters.next());
    }
}
