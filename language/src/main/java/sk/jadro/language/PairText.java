package sk.jadro.language;

import java.util.List;
import java.util.Locale;

/** How two nouns are written as one pair, and tokens as one text. */
final class PairText {
    private PairText() {}

    static String join(
            String masculine,
            String feminine,
            String connector,
            boolean capital,
            boolean shout,
            boolean feminineFirst) {
        if (!feminineFirst) {
            return masculine + connector + feminine;
        }
        String first = capital && !shout ? Morphology.capitalised(feminine) : feminine;
        boolean inhabitant = Character.isUpperCase(feminine.codePointAt(0));
        String second = capital && !shout && !inhabitant ? lowerFirst(masculine) : masculine;
        return first + connector + second;
    }

    private static String lowerFirst(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
    }

    static String slice(List<Token> tokens, int first, int last) {
        StringBuilder slice = new StringBuilder(tokens.get(first).text);
        for (int k = first + 1; k <= last; k++) {
            slice.append(' ').append(tokens.get(k).text);
        }
        return slice.toString();
    }
}
