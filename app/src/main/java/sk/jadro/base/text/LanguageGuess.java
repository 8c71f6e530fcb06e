package sk.jadro.base.text;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.Locale;

/** Which of the two languages somebody writes in, by the commonest words that only one of them has. */
public final class LanguageGuess {
    private static final int ENOUGH = 3;
    private static final int MOST_READ = 5_000;
    private static final Pattern MARKS = Pattern.compile("\\pM");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:the|and|of|is|are|was|for|with|from|you|your|we|our|us|this|that|these|it|its"
                    + "|have|has|not|would|could|can|please|thank|thanks|dear|hello|best|regards|sincerely|there|what|when|where|which|who|how)\\b");

    /** Without their marks, as many write. */
    private static final Pattern SLOVAK = Pattern.compile(
            "\\b(?:je|sa|si|som|sme|ste|su|na|za|ze|pre|pri|od|ale|alebo|aj|ako|ked|ci|co|kde|kto"
                    + "|ktory|ktora|ktore|nie|by|bol|bola|bolo|prosim|dakujem|dobry|den|vas|vam|nas|nam|pozdravom|mesto|ulici|uz|len|tak|tu)\\b");

    private LanguageGuess() {}

    /** Slovak unless it is plainly English: of a few words nobody can tell. */
    public static Lang of(String text) {
        var beginning = text.substring(0, Math.min(text.length(), MOST_READ));
        var bare = MARKS.matcher(Normalizer.normalize(beginning, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var english = count(ENGLISH, bare);
        return english >= ENOUGH && english > 2 * count(SLOVAK, bare) ? Lang.EN : Lang.SK;
    }

    private static int count(Pattern words, String text) {
        var found = words.matcher(text);
        var count = 0;
        while (found.find()) {
            count++;
        }
        return count;
    }
}
