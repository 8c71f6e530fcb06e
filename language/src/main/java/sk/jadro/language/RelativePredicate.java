package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** What a clause with {@code ktorý} says that somebody is: its noun follows the gender of the pronoun. */
final class RelativePredicate {
    private static final Set<String> OF_THINGS = Set.of("ktoré", "ktorého");
    private static final Set<String> BETWEEN = Set.of("aj", "zároveň", "tiež", "súčasne", "alebo", "či", "a", "už");

    private RelativePredicate() {}

    /** {@code občan, ktorý je vlastníkom alebo držiteľom vozidla}: no feminine can stand there; the clause has to change. */
    static boolean isOfWho(List<Token> tokens, int first, Role role) {
        return isInstrumental(role) && isSaidOf(tokens, first, Set.of("ktorý"));
    }

    /** {@code mesto, ktoré je vlastníkom budovy}: of one that is neither man nor woman. */
    static boolean isOfThing(List<Token> tokens, int first, List<Role> roles) {
        return roles.stream().anyMatch(RelativePredicate::isInstrumental) && isSaidOf(tokens, first, OF_THINGS);
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
