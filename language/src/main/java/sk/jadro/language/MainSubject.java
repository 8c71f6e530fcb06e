package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** The subject with which a main clause begins where the comma before it is missing: {@code nezostal čas mesto odpovie}. */
final class MainSubject {
    private static final int LONGEST = 3;

    /** Nearly always who does something, though the accusative has the same form. */
    private static final Set<String> DOERS = Set.of("mesto", "obec", "úrad", "zastupiteľstvo", "ministerstvo", "súd");

    private MainSubject() {}

    /** Where it begins, right before the verb that it agrees with, behind the last noun of another clause; -1 if nowhere. */
    static int before(List<Token> tokens, int verb) {
        int noun = verb - 1;
        if (noun < 2
                || !(tokens.get(verb).word instanceof Word doing)
                || !(tokens.get(noun).word instanceof Word subject)
                || !canBeNothingElse(subject)
                || !agrees(doing)) {
            return -1;
        }
        int first = noun;
        while (first > 1 && noun - first < LONGEST && isModifier(tokens.get(first - 1), subject)) {
            first--;
        }
        return tokens.get(first - 1).word instanceof Word before && endsClause(before) ? first : -1;
    }

    private static boolean canBeNothingElse(Word word) {
        return word.isKnown()
                && !word.has('V')
                && (word.hasLemmaIn(DOERS) && word.isNounIn('1')
                        || word.allReadings(reading -> reading.isNoun()
                                && reading.number() == 's'
                                && "15".indexOf(reading.grammaticalCase()) >= 0
                                && (reading.gender() == 'f' || reading.gender() == 'm')));
    }

    /** What one of them does. */
    private static boolean agrees(Word verb) {
        return verb.anyReading(
                reading -> reading.tag().startsWith("VK") && reading.tag().startsWith("sc", 3));
    }

    private static boolean isModifier(Token token, Word noun) {
        return token.word instanceof Word word
                && !word.has('S')
                && word.anyReading(reading -> !reading.isNoun()
                        && reading.declines()
                        && reading.number() == 's'
                        && reading.grammaticalCase() == '1'
                        && noun.anyReading(other -> other.isNoun() && other.gender() == reading.gender()));
    }

    /** A noun, or the verb of many who are not the subject: {@code ktoré podmienky nesplnia komisia vyradí}. */
    private static boolean endsClause(Word word) {
        return word.has('S') && !word.has('E') && !word.hasTag("VK") && !word.has('O')
                || NumberAgreement.pluralVerb(word) != null;
    }
}
