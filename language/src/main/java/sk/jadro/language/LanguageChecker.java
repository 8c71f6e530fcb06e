package sk.jadro.language;

import java.util.List;

/**
 * Reads Slovak texts as an editor would.
 *
 * <p>It is made once, for its dictionaries take memory and a moment, and serves any number of threads:
 *
 * <pre>{@code
 * LanguageChecker checker = LanguageChecker.slovak();
 * for (Finding finding : checker.check("Pozývame všetkých občanov.", Options.defaults())) {
 *     System.out.println(finding.message().slovak() + " " + finding.replacements());
 * }
 * }</pre>
 */
public sealed interface LanguageChecker permits SlovakChecker, EnglishChecker {
    /** A checker of Slovak; it returns before the spelling dictionary has been read in the background. */
    static LanguageChecker slovak() {
        return new SlovakChecker();
    }

    /** A checker of English: a small list of words with gender and of officialese, no spelling. */
    static LanguageChecker english() {
        return new EnglishChecker();
    }

    /** What an editor would say about a text: ordered by place, within a category never overlapping. */
    List<Finding> check(String text, Options options);

    /** What an editor would say about a text, with {@link Options#defaults()}. */
    default List<Finding> check(String text) {
        return check(text, Options.defaults());
    }

    /** How easily a text is read. */
    Readability readability(String text);

    /** The words of a text with all their lemmas, for a search: see {@link LemmaToken}. */
    List<LemmaToken> lemmas(String text);

    /**
     * Names the state of rules, tables and dictionaries, such as {@code 3f9ac41be207}: the same on every machine as long
     * as they are the same. Findings, lemmas and readability that were kept under another version can be made anew.
     */
    String version();
}
