package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The short words that never begin a clause, but stand second in it. */
final class Clitics {
    private static final Set<String> ALL = Set.of(
            "nám", "nás", "vám", "vás", "mi", "mu", "jej", "im", "ich", "ho", "ju", "sa", "si", "mne", "nich", "ma",
            "ťa", "ti");
    private static final Set<String> REFLEXIVE = Set.of("sa", "si");

    /** After these a clause begins with its verb: {@code a musí sa starať}. */
    private static final Set<String> JOINING = Set.of("a", "i", "ale", "alebo", "no");

    private Clitics() {}

    /** Also as letters write it: {@code Vám}. */
    static boolean isClitic(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isReflexive(String lower) {
        return REFLEXIVE.contains(lower);
    }

    /** {@code sa nedalo} behind a word of the clause, {@code nedalo sa} where the clause begins. */
    static String placed(String verb, String clitic, List<Token> tokens, int at) {
        // "V rámci aktivity č. 1 sa uskutočnilo": a number belongs to what stands first.
        boolean numbered = at > 1 && tokens.get(at - 1).kind == Token.Kind.NUMBER;
        boolean second =
                numbered || at > 0 && tokens.get(at - 1).isWord() && !JOINING.contains(tokens.get(at - 1).text);
        if (second) {
            return clitic + " " + verb;
        }
        int gap = verb.indexOf(' ');
        return gap < 0 ? verb + " " + clitic : verb.substring(0, gap) + " " + clitic + verb.substring(gap);
    }
}
