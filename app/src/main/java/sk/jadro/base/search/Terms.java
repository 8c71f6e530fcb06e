package sk.jadro.base.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    /** A page of results looks at some thousand words, most of them the same few. */
    private static final int REMEMBERED = 10_000;

    private final LanguageChecker slovak = LanguageChecker.slovak();
    private final Cache<String, Looked> looked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** A word as it is looked for, wherever it stands. */
    private record Looked(String form, List<String> same, List<String> related) {
        static Looked of(LemmaToken token) {
            return new Looked(folded(token.form()), allFolded(token.lemmas()), allFolded(token.related()));
        }

        private static List<String> allFolded(List<String> words) {
            return words.stream().map(Terms::folded).distinct().toList();
        }
    }

    /** Names the state of what lemmas come from: when it changes, they are made anew. */
    String version() {
        return slovak.version();
    }

    /** Those that something can be found by, in their order. */
    List<Term> of(String text) {
        return slovak.lemmas(text).stream()
                .filter(Terms::isTelling)
                .map(this::term)
                .toList();
    }

    private static boolean isTelling(LemmaToken token) {
        return token.form().length() >= SHORTEST
                || Character.isDigit(token.form().charAt(0));
    }

    private Term term(LemmaToken token) {
        var word = looked.get(token.form(), form -> Looked.of(token));
        return new Term(token.start(), token.end(), word.form(), word.same(), word.related());
    }

    /** Without capitals and accents: {@code ziadost} of {@code Žiadosť}. */
    static String folded(String word) {
        if (isPlain(word)) {
            return word;
        }
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var folded = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if (c >= 128 || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }
}
