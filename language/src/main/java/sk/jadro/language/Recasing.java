package sk.jadro.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts nouns, with what agrees with them, from the case in which they stand into another. */
final class Recasing {
    /** In a replacement, before the two cases: {@code pre+2>4}. */
    static final char GOVERNS = '+';

    private static final int LONGEST = 5;

    /** Within how many words behind it may stand what is said of a noun. */
    private static final int FURTHER = 8;

    private static final Set<String> JOINING = Set.of("a", "i", "aj", "alebo", "či");

    private final Morphology morphology;

    Recasing(Morphology morphology) {
        this.morphology = morphology;
    }

    record Span(int first, int last, String text) {}

    /** {@code pre+2>4}: the words from here on that stand in a case, put into another; null if that can't be done. */
    @Nullable
    Span governed(List<Token> tokens, int from, String replacement) {
        int sign = replacement.indexOf(GOVERNS);
        return sign < 0 ? null : governed(tokens, from, replacement.charAt(sign + 1), replacement.charAt(sign + 3));
    }

    private @Nullable Span governed(List<Token> tokens, int from, char kase, char other) {
        if (from < tokens.size() && (JOINING.contains(tokens.get(from).text) || isPreposition(tokens.get(from)))) {
            // "vykoná opravu a údržbu ciest, vykoná skúšku z jazyka": the letters "a" and "z" are nouns, too.
            return null;
        }
        Span phrase = phrase(tokens, from, kase, other);
        if (phrase == null
                || isSaidFurtherOn(tokens, phrase.last() + 1, kase)
                || isJoinedFurtherOn(tokens, phrase.last() + 1, kase, other)) {
            return null;
        }
        int and = phrase.last() + 1;
        while (and + 1 < tokens.size() && JOINING.contains(tokens.get(and).text)) {
            Span next = phrase(tokens, and + 1, kase, other);
            if (next == null) {
                boolean unclear = tokens.get(and + 1).word instanceof Word word && !word.isKnown();
                return unclear || isInCase(tokens.get(and + 1), kase) || isObject(tokens.get(and + 1), other)
                        ? null
                        : phrase;
            }
            phrase = new Span(from, next.last(), phrase.text() + " " + tokens.get(and).text + " " + next.text());
            and = next.last() + 1;
        }
        return phrase;
    }

    /** {@code v súlade s plánom na polrok, schváleným zastupiteľstvom}: what agrees with the noun would have to go with it. */
    private static boolean isSaidFurtherOn(List<Token> tokens, int from, char kase) {
        int k = from;
        while (k < tokens.size() && !tokens.get(k).is(",") && k < from + FURTHER) {
            k++;
        }
        return kase == '7'
                && k + 1 < tokens.size()
                && tokens.get(k).is(",")
                && tokens.get(k + 1).word instanceof Word participle
                && (participle.lower().endsWith("ným") || participle.lower().endsWith("nou"))
                && isInCase(tokens.get(k + 1), kase);
    }

    /** {@code zabezpečí splatenie úveru a zníženie dlhu, čistenie ciest, kropenie a zber}: the verb that goes has another object. */
    private static boolean isObject(Token token, char other) {
        return other == '4'
                && token.word instanceof Word word
                && (word.isNounIn('4')
                        || word.readings().isEmpty() && word.lower().endsWith("nie"))
                && !word.has('V')
                && !word.has('A')
                && !word.has('P');
    }

    /** {@code webu mesta alebo pošty}: what is joined to the first noun, and what to its attribute, is not clear. */
    private static boolean isJoinedFurtherOn(List<Token> tokens, int from, char kase, char other) {
        int k = from;
        while (k < tokens.size() && k < from + LONGEST && isInCase(tokens.get(k), '2')) {
            k++;
        }
        // "z dôvodu pobytu v zahraničí alebo choroby": an attribute with a preposition.
        if (k < tokens.size() && isPreposition(tokens.get(k))) {
            do {
                k++;
            } while (k < tokens.size()
                    && k < from + LONGEST
                    && tokens.get(k).isWord()
                    && !JOINING.contains(tokens.get(k).text));
        }
        boolean attribute = k > from;
        boolean list = from < tokens.size() && tokens.get(from).is(",");
        int joined = list ? from : k;
        return (attribute || list)
                && joined + 1 < tokens.size()
                && (list || JOINING.contains(tokens.get(joined).text))
                && (isInCase(tokens.get(joined + 1), kase) || list && isObject(tokens.get(joined + 1), other));
    }

    private static boolean isPreposition(Token token) {
        return token.word != null && !CaseChooser.prepositionCases(token.word).isEmpty();
    }

    static boolean isInCase(Token token, char kase) {
        if (token.word == null) {
            return false;
        }
        for (Reading reading : readings(token.word)) {
            if (reading.declines()
                    && reading.grammaticalCase() == kase
                    && (reading.isNoun() || reading.part() == 'A' || reading.part() == 'G')) {
                return true;
            }
        }
        return false;
    }

    /** A noun with what agrees with it before it. */
    private @Nullable Span phrase(List<Token> tokens, int from, char kase, char other) {
        for (int noun = from; noun < Math.min(tokens.size(), from + LONGEST); noun++) {
            Word word = tokens.get(noun).word;
            if (word == null) {
                return null;
            }
            if (JOINING.contains(word.form())) {
                // "písomných a ústnych žiadostí": the letter "a" is a noun, too, and no head of these.
                if (noun == from) {
                    return null;
                }
                continue;
            }
            for (Reading head : isModifierOfNext(tokens, noun, kase) ? List.<Reading>of() : readings(word)) {
                if (head.isNoun() && head.grammaticalCase() == kase && !word.has('V')) {
                    int last = isSaidBehind(tokens, noun, head) ? noun + 1 : noun;
                    Optional<String> text = declined(tokens, from, noun, last, head, other);
                    if (text.isPresent()) {
                        return new Span(from, last, text.get());
                    }
                }
            }
            if (!isInCase(tokens.get(noun), kase) && !word.has('P')) {
                return null;
            }
        }
        return null;
    }

    /** {@code poškodeného kábla}: what could be a noun, too, belongs to the next one. */
    private static boolean isModifierOfNext(List<Token> tokens, int k, char kase) {
        Word word = tokens.get(k).word;
        Word next = k + 1 < tokens.size() ? tokens.get(k + 1).word : null;
        return word != null
                && next != null
                && readings(next).stream()
                        .anyMatch(noun ->
                                noun.isNoun() && noun.grammaticalCase() == kase && modifier(word, noun) != null);
    }

    /** {@code dodatku schváleného zastupiteľstvom}: a participle that follows the noun, and no other one, agrees with it. */
    private static boolean isSaidBehind(List<Token> tokens, int noun, Reading head) {
        return noun + 2 < tokens.size()
                && tokens.get(noun + 1).word instanceof Word participle
                && participle.has('G')
                && modifier(participle, head) != null
                && !isInCase(tokens.get(noun + 2), head.grammaticalCase());
    }

    private Optional<String> declined(List<Token> tokens, int from, int noun, int last, Reading head, char other) {
        StringBuilder text = new StringBuilder();
        for (int k = from; k <= last; k++) {
            Word word = tokens.get(k).word;
            if (JOINING.contains(tokens.get(k).text)) {
                text.append(" ").append(tokens.get(k).text);
                continue;
            }
            Reading reading = word == null ? null : k == noun ? head : modifier(word, head);
            if (reading == null) {
                return Optional.empty();
            }
            String tag = reading.tag().substring(0, 4) + other + reading.tag().substring(5);
            Optional<String> form = morphology.synthesise(reading.lemma(), tag);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            boolean capital = Character.isUpperCase(tokens.get(k).text.codePointAt(0));
            text.append(k == from ? "" : " ").append(capital ? Morphology.capitalised(form.get()) : form.get());
        }
        return Optional.of(text.toString());
    }

    static @Nullable Reading modifier(Word word, Reading noun) {
        for (Reading reading : readings(word)) {
            if (!reading.isNoun()
                    && reading.declines()
                    && reading.gender() == noun.gender()
                    && reading.number() == noun.number()
                    && reading.grammaticalCase() == noun.grammaticalCase()) {
                return reading;
            }
        }
        return null;
    }

    private static List<Reading> readings(Word word) {
        return word.readings().isEmpty() ? word.names() : word.readings();
    }
}
