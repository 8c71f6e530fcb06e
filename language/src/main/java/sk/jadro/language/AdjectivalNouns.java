package sk.jadro.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adjectives that name people by themselves, as {@code dospelí} does, and where they name nobody. */
final class AdjectivalNouns {
    /** Whom minutes count. */
    private static final Set<String> VOTING = Set.of("prítomný", "neprítomný", "hlasujúci", "ospravedlnený");

    private static final Set<String> ANYBODY =
            Set.of("ktokoľvek", "každý", "každá", "kto", "všetci", "všetkým", "deti", "nikto", "niekto", "každému");

    private static final Set<String> EITHER = Set.of("aj", "i", "či", "alebo", "ani", "a");

    private AdjectivalNouns() {}

    /** Whether what could name people only counts them, or is said of another word. */
    static boolean isNoPerson(List<Token> tokens, int i, Role role) {
        return role.adjectival()
                && (isModifier(tokens, i, role)
                        || isDeed(tokens, i, role)
                        || VOTING.contains(role.pair().masculine()) && isCounted(tokens, i)
                        || isSharedParticiple(role)
                        || isSaidOfNounBefore(tokens, i, role)
                        || isOnlyOlderOrYounger(role)
                        || role.isCompared() && i > 0 && isPerson(tokens.get(i - 1))
                        || isSaidOfAnybody(tokens, i, role));
    }

    /** {@code Vybraní dostanú pozvánku, Ocenení si prevzali dary}: many, with the verb right behind them. */
    static boolean isSubject(List<Token> tokens, int i, Role role) {
        int next = i + 1 < tokens.size() && Clitics.isReflexive(tokens.get(i + 1).text) ? i + 2 : i + 1;
        Word verb = next < tokens.size() ? tokens.get(next).word : null;
        return role.number() == 'p'
                && role.grammaticalCase() == '1'
                && verb != null
                && !verb.has('S')
                && !verb.hasLemma("byť")
                && (verb.hasTag("VK") || verb.hasTag("VL"))
                && !(i > 0 && (tokens.get(i - 1).is(",") || tokens.get(i - 1).isLower("sa")));
    }

    /** {@code pri prihlásení, po svojom prihlásení}: what is done, as no preposition has the nominative behind it. */
    private static boolean isDeed(List<Token> tokens, int i, Role role) {
        if (role.number() != 'p' || role.grammaticalCase() != '1') {
            return false;
        }
        int k = i - 1;
        while (k >= 0 && tokens.get(k).word instanceof Word word && isSaidOfNoun(word)) {
            k--;
        }
        return k >= 0 && tokens.get(k).word instanceof Word word && word.has('E') && !word.has('O');
    }

    private static boolean isSaidOfNoun(Word word) {
        return !word.has('S') && !word.has('E') && (word.has('A') || word.has('P') || word.has('G'));
    }

    private static boolean isPerson(Token token) {
        return token.word != null && !token.word.roles().isEmpty();
    }

    /** {@code prítomní 8}: minutes write so what a vote was. */
    private static boolean isCounted(List<Token> tokens, int i) {
        int next = i + 1 < tokens.size() && tokens.get(i + 1).is(":") ? i + 2 : i + 1;
        return next < tokens.size() && tokens.get(next).kind == Token.Kind.NUMBER;
    }

    /** {@code cestujúci}: in the plural most people take it for both, and {@code cestujúce} for a burden. */
    private static boolean isSharedParticiple(Role role) {
        String masculine = role.pair().masculine();
        return role.number() == 'p'
                && (masculine.endsWith("úci") || masculine.endsWith("iaci"))
                && !masculine.equals("vedúci");
    }

    /** {@code Mladší môžu prísť s rodičmi}: how old, of those whom the text has named already. */
    private static boolean isOnlyOlderOrYounger(Role role) {
        return role.degree() == 'y';
    }

    /** {@code pestovateľ predávajúci vlastnú úrodu}. */
    private static boolean isSaidOfNounBefore(List<Token> tokens, int i, Role role) {
        return i > 0
                && tokens.get(i - 1).word instanceof Word before
                && before.anyRole(
                        other -> other.number() == role.number() && other.grammaticalCase() == role.grammaticalCase());
    }

    /** An adjective before its noun, as in {@code dospelí ľudia}, is no person by itself. */
    private static boolean isModifier(List<Token> tokens, int i, Role role) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + 4); k++) {
            Word next = tokens.get(k).word;
            if (next == null) {
                return false;
            }
            boolean adjective = false;
            if (AgreementRules.isPluralBeside(tokens, k - 1)) {
                // "mladý ľudia" is a slip of the pen.
                return true;
            }
            for (Reading reading : next.readings()) {
                // "najmladší účastník": one, though by itself the adjective would rather speak of many.
                if (reading.tag().startsWith("SS") && agreesInAny(tokens.get(i).word, reading)) {
                    return true;
                }
                if (!reading.declines() || reading.number() != role.number()) {
                    continue;
                }
                boolean agrees = reading.grammaticalCase() == role.grammaticalCase();
                adjective |= agrees && (reading.part() == 'A' || reading.part() == 'G');
            }
            if (!adjective) {
                return false;
            }
        }
        return false;
    }

    /** {@code mladý aj starý}: the other of two that stand for everybody. */
    private static boolean isEither(List<Token> tokens, int other, int joint) {
        return other >= 0
                && other < tokens.size()
                && joint >= 0
                && tokens.get(joint).word instanceof Word and
                && EITHER.contains(and.lower())
                && tokens.get(other).word instanceof Word adjective
                && adjective.has('A');
    }

    private static boolean agreesInAny(@Nullable Word adjective, Reading noun) {
        if (adjective == null) {
            return false;
        }
        for (Reading reading : adjective.readings()) {
            if (reading.declines()
                    && !reading.isNoun()
                    && reading.gender() == noun.gender()
                    && reading.number() == noun.number()
                    && reading.grammaticalCase() == noun.grammaticalCase()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code ktokoľvek nad 15 rokov, mladší s rodičmi}, {@code každý, mladý aj starý}: how old, of those whom a pronoun has
     * named already.
     */
    private static boolean isSaidOfAnybody(List<Token> tokens, int i, Role role) {
        boolean second = isEither(tokens, i - 2, i - 1);
        int first = second ? i - 2 : i;
        return (role.isCompared() || role.number() == 's' && (second || isEither(tokens, i + 2, i + 1)))
                && first > 0
                && tokens.get(first - 1).is(",")
                && tokens.subList(0, first).stream()
                        .anyMatch(token -> token.word != null && ANYBODY.contains(token.word.lower()));
    }
}
