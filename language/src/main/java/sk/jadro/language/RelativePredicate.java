package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** What a clause with {@code ktorý} says that somebody is: its noun follows the gender of the pronoun. */
final class RelativePredicate {
    private static final Set<String> OF_THINGS = Set.of("ktoré", "ktorého");
    private static final Set<String> BETWEEN = Set.of("aj", "zároveň", "tiež", "súčasne", "alebo", "či", "a", "už");

    private static final Set<String> WHOSE = Set.of("jej", "jeho", "ich");

    private RelativePredicate() {}

    /** {@code občan, ktorý je vlastníkom alebo držiteľom vozidla}: no feminine can stand there; the clause has to change. */
    static boolean isOfWho(List<Token> tokens, int first, Role role) {
        return isInstrumental(role) && isSaidOf(tokens, first, Set.of("ktorý"));
    }

    /** {@code mesto, ktoré je vlastníkom budovy}: of one that is neither man nor woman. */
    static boolean isOfThing(List<Token> tokens, int first, List<Role> roles) {
        return roles.stream().anyMatch(RelativePredicate::isInstrumental)
                && (isSaidOf(tokens, first, OF_THINGS) || isSharedWithThing(tokens, first));
    }

    /** {@code založilo mesto v roku 1996 a je jej jediným spoločníkom}: one subject, a neuter, of two verbs. */
    private static boolean isSharedWithThing(List<Token> tokens, int first) {
        int being = first - 1;
        while (being > 0 && (WHOSE.contains(tokens.get(being).text) || isBetween(tokens.get(being)))) {
            being--;
        }
        if (being < 1
                || !(tokens.get(being).word instanceof Word verb)
                || !verb.hasLemma("byť")
                || !tokens.get(being - 1).is("a")) {
            return false;
        }
        for (int k = being - 2; k > 0 && tokens.get(k).kind != Token.Kind.SIGN; k--) {
            if (tokens.get(k).word instanceof Word thing && isNeuterSubject(thing)) {
                return tokens.get(k - 1).word instanceof Word deed && deed.hasTag("VL")
                        || k + 1 < being && tokens.get(k + 1).word instanceof Word next && next.hasTag("VL");
            }
        }
        return false;
    }

    private static boolean isNeuterSubject(Word word) {
        return word.hasTag("SSns1") && word.allReadings(reading -> reading.isNoun() && reading.gender() == 'n');
    }

    private static boolean isInstrumental(Role role) {
        return role.number() == 's' && role.grammaticalCase() == '7';
    }

    /** Whether the pronoun and a singular form of being stand before it, with nothing but its like between. */
    private static boolean isSaidOf(List<Token> tokens, int first, Set<String> pronouns) {
        int k = first - 1;
        while (k > 0 && isBetween(tokens.get(k))) {
            k--;
        }
        return k > 0
                && tokens.get(k).word instanceof Word being
                && being.hasLemma("byť")
                && being.anyReading(RelativePredicate::isOfOne)
                && pronouns.contains(tokens.get(k - 1).text);
    }

    private static boolean isOfOne(Reading reading) {
        String tag = reading.tag();
        return tag.startsWith("V") && tag.length() > 3 && tag.charAt(3) == 's';
    }

    private static boolean isBetween(Token token) {
        return BETWEEN.contains(token.text) || token.word instanceof Word word && word.isNounIn('7') && !word.has('V');
    }
}
