package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** T3: the full stop that is missing behind a list that is not ended: {@code dary, ohňostroje a pod ani na mzdy}. */
final class ShortenedAtEnd {
    private static final Message STOP =
            new Message("Za touto skratkou je bodka.", "A full stop follows this shortened form.");

    /** "Pod" is a preposition otherwise, and a noun follows. */
    private static final Set<String> GOING_ON =
            Set.of("ani", "a", "aj", "alebo", "na", "do", "v", "sa", "nie", "je", "sú");

    private ShortenedAtEnd() {}

    static void check(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        boolean andSo = token.is("pod") && i > 1 && tokens.get(i - 1).is("a") && goesOn(tokens, i + 1);
        boolean andOn = (token.is("atď") || token.is("napr"))
                && i > 0
                && (i + 1 >= tokens.size() || !tokens.get(i + 1).is("."));
        if (andSo || andOn) {
            TypographyRules.add(token.start, token.end, "T3", STOP, collector, token.text + ".");
        }
    }

    private static boolean goesOn(List<Token> tokens, int k) {
        if (k >= tokens.size() || tokens.get(k).kind == Token.Kind.LINE_BREAK) {
            return true;
        }
        return !tokens.get(k).is(".")
                && (tokens.get(k).kind == Token.Kind.SIGN || GOING_ON.contains(tokens.get(k).text));
    }
}
