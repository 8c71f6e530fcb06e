package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** T4: what stands between direct speech and who says it: {@code idú.“ povedal, idú“, hovorí → idú,“ povedal}. */
final class SpeechQuotes {
    private static final Message COMMA = new Message(
            "Pred slovami o tom, kto hovorí, stojí čiarka, a to pred koncovou úvodzovkou.",
            "A comma stands before the words that say who speaks, and before the closing quotation mark.");

    private static final Set<String> SAYING = Set.of(
            "povedať",
            "hovoriť",
            "dodať",
            "dodávať",
            "vysvetliť",
            "vysvetľovať",
            "uviesť",
            "uvádzať",
            "doplniť",
            "spomínať",
            "pripomenúť",
            "odpovedať",
            "poznamenať",
            "tvrdiť",
            "smiať",
            "opísať",
            "opisovať",
            "zhodnotiť",
            "priznať",
            "upozorniť",
            "myslieť");

    private SpeechQuotes() {}

    static void check(List<Token> tokens, int quote, Collector collector) {
        if (quote < 2 || quote + 1 >= tokens.size() || !tokens.get(quote).is("“")) {
            return;
        }
        Token before = tokens.get(quote - 1);
        boolean inside = before.is(".")
                && tokens.get(quote - 2).isWord()
                && tokens.get(quote - 2).text.length() > 2
                && isSaying(tokens, quote + 1);
        boolean outside = before.isWord()
                && tokens.get(quote + 1).is(",")
                && isSaying(tokens, quote + 2)
                && isSpeech(tokens, quote);
        if (inside) {
            TypographyRules.add(before.start, tokens.get(quote).end, "T4", COMMA, collector, ",“");
        } else if (outside) {
            TypographyRules.add(tokens.get(quote).start, tokens.get(quote + 1).end, "T4", COMMA, collector, ",“");
        }
    }

    private static boolean isSaying(List<Token> tokens, int k) {
        return k < tokens.size()
                && tokens.get(k).word instanceof Word verb
                && Character.isLowerCase(verb.form().codePointAt(0))
                && verb.hasLemmaIn(SAYING);
    }

    /** Whether a whole sentence is quoted: more than a title, and it begins with a capital. */
    private static boolean isSpeech(List<Token> tokens, int quote) {
        boolean verb = false;
        for (int k = quote - 1; k >= 0 && tokens.get(k).kind != Token.Kind.LINE_BREAK; k--) {
            if (tokens.get(k).is("„")) {
                return verb && Character.isUpperCase(tokens.get(k + 1).text.codePointAt(0));
            }
            if (tokens.get(k).is("“")) {
                return false;
            }
            verb |= tokens.get(k).word instanceof Word word && word.has('V') && !word.has('S');
        }
        return false;
    }
}
