package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an abbreviation means, in the case that its place in a sentence asks for. */
final class Expansion {
    private static final Set<String> JOINING = Set.of("a", "aj", "i", "alebo", "či", "ani");

    private final Morphology morphology;
    private final Set<String> dativeVerbs;
    private final Set<String> genitiveVerbs;

    Expansion(Morphology morphology, Lexicon lexicon) {
        this.morphology = morphology;
        dativeVerbs = lexicon.list("dative-verbs");
        genitiveVerbs = lexicon.list("genitive-verbs");
    }

    /** The meaning as it would stand in place of a token. */
    String at(Sentence sentence, int i, String meaning) {
        String inflected = inCase(meaning, caseOf(sentence.tokens(), i)).orElse(meaning);
        return i == sentence.firstWord() ? Morphology.capitalised(inflected) : inflected;
    }

    /**
     * A name in another case: its first noun and the adjectives before it decline, what follows (<i>úrad práce</i>)
     * stays; none where a form is not known.
     */
    Optional<String> inCase(String name, char grammaticalCase) {
        if (grammaticalCase == '1') {
            return Optional.of(name);
        }
        String[] words = name.split(" ");
        for (int head = 0; head < words.length; head++) {
            for (Reading reading : morphology.look(words[head].toLowerCase(Locale.ROOT))) {
                if (reading.tag().startsWith("SS") && reading.grammaticalCase() == '1') {
                    return decline(words, head, reading, grammaticalCase);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> decline(String[] words, int head, Reading noun, char grammaticalCase) {
        StringBuilder phrase = new StringBuilder();
        for (int k = 0; k < words.length; k++) {
            Optional<String> form = k > head
                    ? Optional.of(behindHead(words, head, k, grammaticalCase))
                    : k == head
                            ? morphology.synthesise(
                                    noun.lemma(), "SS" + noun.gender() + noun.number() + grammaticalCase)
                            : modifier(words[k], noun, grammaticalCase);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            boolean capital = Character.isUpperCase(words[k].codePointAt(0));
            phrase.append(k == 0 ? "" : " ").append(capital ? Morphology.capitalised(form.get()) : form.get());
        }
        return Optional.of(phrase.toString());
    }

    /** {@code bezpečnosť a ochrana zdravia}: what is joined to the head declines with it, the rest stays. */
    private String behindHead(String[] words, int head, int k, char grammaticalCase) {
        boolean joined = k == head + 2 && JOINING.contains(words[k - 1]);
        return joined ? inCase(words[k], grammaticalCase).orElse(words[k]) : words[k];
    }

    private Optional<String> modifier(String word, Reading noun, char grammaticalCase) {
        for (Reading reading : morphology.look(word.toLowerCase(Locale.ROOT))) {
            if ((reading.part() == 'A' || reading.part() == 'G') && reading.gender() == noun.gender()) {
                String tag = reading.tag().substring(0, 2) + noun.gender() + noun.number() + grammaticalCase;
                return morphology.synthesise(
                        reading.lemma(), tag + reading.tag().substring(5));
            }
        }
        return Optional.of(word);
    }

    /** By a preposition, the noun or the verb before it; the nominative where nothing speaks for another. */
    private char caseOf(List<Token> tokens, int i) {
        int left = i - 1;
        while (left >= 0 && i - left < 5 && isBetween(tokens, left)) {
            left--;
        }
        Word before = left < 0 ? null : tokens.get(left).word;
        if (before == null) {
            return '1';
        }
        if (JOINING.contains(before.lower()) && left > 0 && tokens.get(left - 1).word instanceof Word other) {
            return caseOfOther(tokens, left - 1, other);
        }
        char governed = governed(CaseChooser.prepositionCases(before));
        if (governed != ' ') {
            return governed;
        }
        if (before.has('V') && !before.has('S')) {
            return objectOf(before, isSubject(tokens, left - 1));
        }
        return before.has('S') && Abbreviations.isAbbreviation(tokens.get(left + 1).text) ? '2' : '1';
    }

    /** {@code mestská polícia a RVPS}: both stand in one case. */
    private static char caseOfOther(List<Token> tokens, int k, Word other) {
        char governed = governed(Government.governing(tokens, k));
        return governed != ' ' ? governed : !other.isNounIn('1') && other.isNounIn('2') ? '2' : '1';
    }

    /** An adjective before the abbreviation, or another abbreviation that it is joined to. */
    private static boolean isBetween(List<Token> tokens, int k) {
        Token token = tokens.get(k);
        if (token.word == null) {
            return token.is(",") && k > 0 && Abbreviations.isAbbreviation(tokens.get(k - 1).text);
        }
        boolean modifier = (token.word.has('A') || token.word.has('P')) && !token.word.has('S') && !token.word.has('E');
        return modifier
                || Abbreviations.isAbbreviation(token.text)
                || JOINING.contains(token.word.lower())
                        && k > 0
                        && Abbreviations.isAbbreviation(tokens.get(k - 1).text);
    }

    /** Of the cases that a preposition can have, the one of a place: that is where offices are named most. */
    private static char governed(String cases) {
        for (char kase : new char[] {'6', '7', '4', '2', '3'}) {
            if (cases.indexOf(kase) >= 0) {
                return kase;
            }
        }
        return ' ';
    }

    /** {@code Komisia žiada MsP}: who does it is named already. */
    private static boolean isSubject(List<Token> tokens, int k) {
        return k >= 0
                && tokens.get(k).word instanceof Word noun
                && noun.isNounIn('1')
                && noun.hasTag("SSf")
                && Government.governing(tokens, k).isEmpty();
    }

    private char objectOf(Word verb, boolean hasSubject) {
        boolean asks = hasSubject && !Government.isToBe(verb);
        for (Reading reading : verb.readings()) {
            if (dativeVerbs.contains(reading.lemma())) {
                return '3';
            }
            if (genitiveVerbs.contains(reading.lemma())) {
                return '2';
            }
            // "navštívte", "kontaktovať": whoever does it is not the abbreviation itself.
            asks |= reading.tag().startsWith("VI") || reading.tag().startsWith("VM");
        }
        return asks ? '4' : '1';
    }
}
