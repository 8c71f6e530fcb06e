package sk.jadro.language;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one text wants: {@code Options.defaults().withStyle(Style.NEUTRAL)}.
 *
 * @param style how people are named
 * @param feminineFirst whether the feminine stands first in a pair
 * @param categories what is looked for
 * @param words words that are right here, lower case; with their usual endings, too
 * @param abbreviations explanations of abbreviations of this place, such as {@code MsÚ} and {@code mestský úrad}
 * @param ignoredWords words that nothing is said about, lower case, exactly as written
 * @param ignoredPlaces parts of the text that nothing is said about
 */
public record Options(
        Style style,
        boolean feminineFirst,
        Set<Category> categories,
        Set<String> words,
        Map<String, String> abbreviations,
        Set<String> ignoredWords,
        List<Range> ignoredPlaces) {

    private static final Options DEFAULTS =
            new Options(Style.PAIRS, false, EnumSet.allOf(Category.class), Set.of(), Map.of(), Set.of(), List.of());

    /** Options that nobody can change afterwards. */
    public Options {
        categories = Set.copyOf(categories);
        words = lowerCase(words);
        abbreviations = Map.copyOf(abbreviations);
        ignoredWords = lowerCase(ignoredWords);
        ignoredPlaces = List.copyOf(ignoredPlaces);
    }

    /** Pairs, the masculine first, everything looked for, nothing ignored. */
    public static Options defaults() {
        return DEFAULTS;
    }

    /** The same with another style. */
    public Options withStyle(Style other) {
        return new Options(other, feminineFirst, categories, words, abbreviations, ignoredWords, ignoredPlaces);
    }

    /** The same with the feminine first, or not. */
    public Options withFeminineFirst(boolean first) {
        return new Options(style, first, categories, words, abbreviations, ignoredWords, ignoredPlaces);
    }

    /** The same, looking for these only. */
    public Options withCategories(Set<Category> only) {
        return new Options(style, feminineFirst, only, words, abbreviations, ignoredWords, ignoredPlaces);
    }

    /** The same with a word list of one's own. */
    public Options withWords(Collection<String> right) {
        return new Options(
                style, feminineFirst, categories, Set.copyOf(right), abbreviations, ignoredWords, ignoredPlaces);
    }

    /** The same with explanations of abbreviations. */
    public Options withAbbreviations(Map<String, String> explained) {
        return new Options(style, feminineFirst, categories, words, explained, ignoredWords, ignoredPlaces);
    }

    /** The same with words to ignore. */
    public Options withIgnoredWords(Collection<String> ignored) {
        return new Options(style, feminineFirst, categories, words, abbreviations, Set.copyOf(ignored), ignoredPlaces);
    }

    /** The same with places to ignore. */
    public Options withIgnoredPlaces(List<Range> ignored) {
        return new Options(style, feminineFirst, categories, words, abbreviations, ignoredWords, ignored);
    }

    private static Set<String> lowerCase(Set<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
