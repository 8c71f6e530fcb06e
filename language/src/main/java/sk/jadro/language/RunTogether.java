package sk.jadro.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two words that lost the space between them: {@code naopravu, abysme, do12}. */
final class RunTogether {
    /** Those of one letter, and those that many nouns and verbs begin with (pod, pre), would split right words. */
    private static final List<String> PREPOSITIONS =
            List.of("na", "do", "po", "pri", "za", "zo", "od", "medzi", "podľa", "okolo", "počas", "cez");

    /** Only before longer words that stand in their case: {@code vnedeľu}. */
    private static final List<String> LETTERS = List.of("v", "s", "z", "k");

    private static final int LONG = 6;

    private static final List<String> LEADING =
            List.of("aby", "keby", "ktorý", "ktorá", "ktoré", "ktorí", "ktorú", "alebo", "bude", "budú", "nie", "sme");

    private static final List<String> TRAILING = List.of("sa", "si", "sme", "ste", "som", "by", "ako", "je", "sú");

    private static final Pattern WORD_NUMBER = Pattern.compile(
            "(do|od|na|po|o|za|pri|cca|asi|pred|rok|roku|roka|č)(\\d{1,4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER_WORD = Pattern.compile("(\\d{1,4})(\\p{L}{4,})");

    private final Morphology morphology;

    RunTogether(Morphology morphology) {
        this.morphology = morphology;
    }

    /** The two words that an unknown one was made of, a space between; null if it was not. */
    @Nullable
    String divided(String lower) {
        for (String preposition : PREPOSITIONS) {
            if (lower.startsWith(preposition) && lower.length() - preposition.length() >= 4) {
                String rest = lower.substring(preposition.length());
                if (governs(preposition, rest)) {
                    return preposition + " " + rest;
                }
            }
        }
        for (String letter : LETTERS) {
            String rest = lower.substring(Math.min(1, lower.length()));
            if (lower.startsWith(letter) && rest.length() >= LONG && governs(letter, rest)) {
                return letter + " " + rest;
            }
        }
        for (String word : LEADING) {
            if (lower.startsWith(word) && isVerb(lower.substring(word.length()))) {
                return word + " " + lower.substring(word.length());
            }
        }
        for (String word : TRAILING) {
            if (lower.endsWith(word) && isVerb(lower.substring(0, lower.length() - word.length()))) {
                return lower.substring(0, lower.length() - word.length()) + " " + word;
            }
        }
        return null;
    }

    private boolean governs(String preposition, String rest) {
        String cases = CaseChooser.prepositionCases(morphology.word(preposition));
        for (Reading reading : morphology.look(rest)) {
            if (reading.isNoun() && reading.declines() && cases.indexOf(reading.grammaticalCase()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(String word) {
        return word.length() >= 3 && morphology.look(word).stream().anyMatch(reading -> reading.part() == 'V');
    }

    /** {@code do12 → do 12, 12rokov → 12 rokov, 10ročný → 10-ročný}; null where a word and a number belong together. */
    @Nullable
    String withNumber(String written) {
        Matcher word = WORD_NUMBER.matcher(written);
        if (word.matches()) {
            return word.group(1) + " " + word.group(2);
        }
        Matcher number = NUMBER_WORD.matcher(written);
        if (!number.matches()) {
            return null;
        }
        Word second = morphology.word(number.group(2));
        if (second.lower().equals("krát") || second.lower().matches("(ročn|člen|hodinov|dňov|percentn|metrov).+")) {
            return number.group(1) + "-" + number.group(2);
        }
        return second.anyReading(Reading::isNoun) ? number.group(1) + " " + number.group(2) : null;
    }
}
