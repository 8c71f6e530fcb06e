package sk.jadro.language;

import java.util.List;

/** What stands between the nouns of a list: attributes, things, and how many of them there are. */
final class Conjuncts {
    /** The most words of a clause that stands between two of a list. */
    private static final int CLAUSE = 12;

    private Conjuncts() {}

    /** {@code odborníkov na verejný priestor, zástupcov}: a person, and what it is about. */
    static boolean isPersonBefore(List<Token> tokens, int k) {
        for (int p = k - 2; p >= Math.max(0, k - 5); p--) {
            Word word = tokens.get(p).word;
            if (word == null) {
                return false;
            }
            if (!word.roles().isEmpty() || !word.feminine().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** {@code kronikárku obce}: whose she is. */
    static boolean isAttributeOfPerson(List<Token> tokens, int k) {
        Word before = k > 0 ? tokens.get(k - 1).word : null;
        return before != null
                && !(before.roles().isEmpty() && before.feminine().isEmpty())
                && tokens.get(k).word instanceof Word word
                && word.isNounIn('2');
    }

    /** {@code má mapu, farby a moderátora}: what "farby" leaves open, the noun tells to which it is joined itself. */
    static boolean isInOtherCaseBefore(List<Token> tokens, int noun, char kase) {
        int k = noun - 1;
        while (k > 0 && tokens.get(k).word instanceof Word word && word.has('A') && !word.has('S')) {
            k--;
        }
        return k > 0
                && (tokens.get(k).is(",") || tokens.get(k).is("a"))
                && tokens.get(k - 1).word instanceof Word other
                && other.has('S')
                && !other.has('V')
                && !other.isNounIn(kase)
                && Government.governing(tokens, k - 1).isEmpty();
    }

    /** {@code hasičom, ktorí prišli, poslancom}: the comma that opens the clause which the given one closes; else that one. */
    static int beforeClause(List<Token> tokens, int comma) {
        if (!tokens.get(comma).is(",")) {
            return comma;
        }
        boolean verb = false;
        for (int k = comma - 1; k > 0 && k > comma - CLAUSE && !tokens.get(k).is(","); k--) {
            Word word = tokens.get(k).word;
            verb |= word != null && !word.has('S') && (word.hasTag("VK") || word.hasTag("VL"));
            boolean opens = word != null
                    && CommaRules.isWhich(word)
                    && tokens.get(k - 1).is(",");
            if (opens && verb) {
                return k - 1;
            }
        }
        return comma;
    }

    /** How many conjuncts stand before: a long list is not followed to its start. */
    static int depthOf(List<Token> tokens, int i) {
        int depth = 0;
        for (int k = i; k >= Math.max(0, i - 30); k--) {
            if (tokens.get(k).is(",") || tokens.get(k).is("a")) {
                depth++;
            }
        }
        return depth;
    }
}
