package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Forms that name people by themselves and are another word where they stand: {@code mesto hospodári, na vrátnici}. */
final class Homographs {
    /** They are confused with each other, and take other cases: {@code zo susedmi}. */
    private static final Set<String> WITH_AND_FROM = Set.of("s", "so", "z", "zo");

    private Homographs() {}

    static boolean isAnother(List<Token> tokens, int i, Word word) {
        return isBehindForeignPreposition(tokens, i, word) || isOnlyVerb(tokens, i, word);
    }

    /** {@code na vrátnici}: people stand in no case that the preposition takes; it is where they sit. */
    private static boolean isBehindForeignPreposition(List<Token> tokens, int i, Word word) {
        String cases = i > 0 && tokens.get(i - 1).word instanceof Word preposition && !preposition.has('S')
                ? CaseChooser.prepositionCases(preposition)
                : "";
        return !cases.isEmpty()
                && !WITH_AND_FROM.contains(tokens.get(i - 1).text)
                && word.allRoles(role -> cases.indexOf(role.grammaticalCase()) < 0);
    }

    /** {@code ako mesto dobre hospodári}: what one does who stands before it, in a clause that has no other verb. */
    private static boolean isOnlyVerb(List<Token> tokens, int i, Word word) {
        int who = i - 1;
        while (who > 0 && tokens.get(who).word instanceof Word how && how.has('D') && !how.isNounIn('1')) {
            who--;
        }
        if (who < 0
                || word.isCapitalised()
                || !word.hasTag("VK")
                || !(tokens.get(who).word instanceof Word subject)
                || !subject.isNounIn('1')
                || !subject.anyReading(
                        reading -> reading.isNoun() && reading.number() == 's' && reading.grammaticalCase() == '1')
                || !Government.governing(tokens, who).isEmpty()) {
            return false;
        }
        for (int step = -1; step <= 1; step += 2) {
            for (int k = i + step; k >= 0 && k < tokens.size() && tokens.get(k).isWord(); k += step) {
                if (tokens.get(k).word instanceof Word other
                        && !other.has('S')
                        && (other.hasTag("VK") || other.hasTag("VL") || other.hasTag("VB"))) {
                    return false;
                }
            }
        }
        return true;
    }
}
