package sk.jadro.base.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import sk.jadro.language.LanguageChecker;
import sk.jadro.language.LemmaToken;

/** The words of texts: Slovak ones by their lemmas, indifferent to capitals and accents, others as they are written. */
@Component
@Lazy
class Terms {
    /** Words of fewer letters are in every text and say nothing; numbers do. */
    private static final int SHORTEST = 3;

    private final LanguageChecker slovak = LanguageChecker.slovak();

    /** Names the state of what lemmas come from: when it changes, they are made anew. */
    String version() {
        return slovak.version();
    }

    /** Those that something can be found by, in their order. */
    List<Term> of(String text) {
        return slovak.lemmas(text).stream()
                .filter(Terms::isTelling)
                .map(Terms::term)
                .toList();
    }

    private static boolean isTelling(LemmaToken token) {
        return token.form().length() >= SHORTEST
                || Character.isDigit(token.form().charAt(0));
    }

    private static Term term(LemmaToken token) {
        return new Term(
                token.start(),
                token.end(),
                folded(token.form()),
                token.lemmas().stream().map(Terms::folded).distinct().toList(),
                token.related().stream().map(Terms::folded).distinct().toList());
    }

    /** Without capitals and accents: {@code ziadost} of {@code Žiadosť}. */
    static String folded(String word) {
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var folded = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
