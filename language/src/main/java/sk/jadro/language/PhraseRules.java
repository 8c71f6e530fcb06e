package sk.jadro.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of {@code phrases.tsv}: officialese with its simpler word (P1), and words that are not standard
 * Slovak (S7).
 */
final class PhraseRules {
    private static final Message SIMPLER =
            new Message("Úradný výraz: dá sa povedať jednoduchšie.", "Officialese: this can be said more simply.");
    private static final Message NOT_STANDARD =
            new Message("Toto slovo nie je spisovné.", "This is not standard Slovak.");

    private record Phrase(String[] words, Category category, List<String> replacements) {}

    private final Morphology morphology;
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    PhraseRules(Morphology morphology) {
        this.morphology = morphology;
        for (String[] row : Tables.rows("phrases.tsv")) {
            Category category = row[0].equals("spelling") ? Category.SPELLING : Category.PLAIN;
            List<String> replacements = row[2].isBlank() ? List.of() : List.of(row[2].split("\\|"));
            for (String written : row[1].split("\\|")) {
                Phrase phrase = new Phrase(written.split(" "), category, replacements);
                byFirst.computeIfAbsent(phrase.words()[0], unused -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.get(i).word;
            if (word == null) {
                continue;
            }
            List<Phrase> phrases = byFirst.get(word.lower());
            if (phrases == null || tokens.get(i).quoted) {
                continue;
            }
            for (Phrase phrase : phrases) {
                int last = match(tokens, i, phrase.words());
                boolean negated = i > 0 && tokens.get(i - 1).isLower("nie");
                if (last >= 0 && !negated && collector.options().categories().contains(phrase.category())) {
                    report(tokens, i, last, phrase, collector);
                    break;
                }
            }
        }
    }

    private static int match(List<Token> tokens, int i, String[] words) {
        int k = i;
        for (String word : words) {
            if (word.equals(",")) {
                if (k < tokens.size() && tokens.get(k).is(",")) {
                    k++;
                }
                continue;
            }
            if (k >= tokens.size() || !tokens.get(k).isLower(word)) {
                return -1;
            }
            k++;
        }
        return k - 1;
    }

    private void report(List<Token> tokens, int i, int last, Phrase phrase, Collector collector) {
        Token first = tokens.get(i);
        boolean capital = Character.isUpperCase(first.text.codePointAt(0));
        boolean shout = first.text.length() > 1 && first.text.equals(first.text.toUpperCase(Locale.ROOT));
        boolean standard = phrase.category() == Category.PLAIN;
        int end = last;
        for (String replacement : phrase.replacements()) {
            end = Math.max(end, replacement.indexOf('+') > 0 ? government(tokens, last, replacement) : last);
        }
        int until = end;
        collector.add(
                first.start,
                tokens.get(until).end,
                phrase.category(),
                standard ? "P1" : "S7",
                standard ? Severity.HINT : Severity.WARNING,
                standard ? SIMPLER : NOT_STANDARD,
                () -> phrase.replacements().stream()
                        .map(replacement -> governed(tokens, last, until, replacement))
                        .filter(text -> !text.isEmpty())
                        .map(text ->
                                shout ? text.toUpperCase(Locale.ROOT) : capital ? Morphology.capitalised(text) : text)
                        .toList());
    }

    /** Where the words end that stand in the case that the phrase governs; {@code last} if they are not understood. */
    private static int government(List<Token> tokens, int last, String replacement) {
        char from = replacement.charAt(replacement.indexOf('+') + 1);
        for (int k = last + 1; k < Math.min(tokens.size(), last + 5); k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return last;
            }
            if (word.isNounIn(from) && !word.has('V')) {
                return k;
            }
            if (!word.has('A') && !word.has('P') && !word.has('G')) {
                return last;
            }
        }
        return last;
    }

    /**
     * A replacement that governs another case is written {@code pre+2>4}: the words after it are put from the second
     * case into the fourth. Empty if that can't be done.
     */
    private String governed(List<Token> tokens, int last, int until, String replacement) {
        int plus = replacement.indexOf('+');
        StringBuilder text = new StringBuilder(plus > 0 ? replacement.substring(0, plus) : replacement);
        if (plus < 0) {
            for (int k = last + 1; k <= until; k++) {
                text.append(' ').append(tokens.get(k).text);
            }
            return text.toString();
        }
        if (until == last) {
            return "";
        }
        char from = replacement.charAt(plus + 1);
        char to = replacement.charAt(plus + 3);
        Word noun = tokens.get(until).word;
        Reading head = noun == null ? null : reading(noun, 'S', from, ' ', ' ');
        if (head == null) {
            return "";
        }
        for (int k = last + 1; k <= until; k++) {
            Word word = tokens.get(k).word;
            Reading reading =
                    k == until || word == null ? head : reading(word, 'A', from, head.gender(), head.number());
            if (reading == null) {
                return "";
            }
            String tag = reading.tag().substring(0, 4) + to + reading.tag().substring(5);
            Optional<String> form = morphology.synthesise(reading.lemma(), tag);
            if (form.isEmpty()) {
                return "";
            }
            text.append(' ').append(form.get());
        }
        return text.toString();
    }

    private static @Nullable Reading reading(Word word, char part, char kase, char gender, char number) {
        for (Reading reading : word.readings()) {
            boolean fits = part == 'S' ? reading.isNoun() : !reading.isNoun() && reading.declines();
            if (fits
                    && reading.grammaticalCase() == kase
                    && (gender == ' ' || reading.gender() == gender)
                    && (number == ' ' || reading.number() == number)) {
                return reading;
            }
        }
        return null;
    }
}
