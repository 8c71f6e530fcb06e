package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Whether the feminine of a noun stands beside it already: {@code občania a občianky, občan/-ka}. */
final class Partners {
    private static final int NEAR = 6;
    private static final Set<String> JOINING_SIGNS = Set.of("/", "(", ",", "–", "-", "&", "+");
    private static final Set<String> JOINING =
            Set.of("a", "i", "aj", "alebo", "či", "resp", "ani", "ako", "respektíve");

    private Partners() {}

    /** {@code občan/-ka, občan(ka), občan*ka, občan:ka, občan_ka}: repaired elsewhere, if at all. */
    static boolean isSlashed(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size()) {
            return false;
        }
        Token sign = tokens.get(i + 1);
        if (sign.start != tokens.get(i).end || !"/(*:".contains(sign.text)) {
            return false;
        }
        Token next = tokens.get(i + 2);
        if (next.start != sign.end) {
            return false;
        }
        if (next.is("-") || next.is("–")) {
            return true;
        }
        return next.isWord() && SlashRules.isEnding(next.text);
    }

    static boolean isPaired(List<Token> tokens, int i, Word word) {
        return hasPartner(tokens, i, word, 1) || hasPartner(tokens, i, word, -1);
    }

    private static boolean hasPartner(List<Token> tokens, int i, Word word, int step) {
        boolean joined = false;
        for (int k = i + step; k >= 0 && k < tokens.size() && Math.abs(k - i) <= NEAR; k += step) {
            Token token = tokens.get(k);
            Word other = token.word;
            if (other == null) {
                joined |= JOINING_SIGNS.contains(token.text);
                if (token.is(";") || token.is(":") && step > 0) {
                    return false;
                }
                continue;
            }
            if (JOINING.contains(other.lower())) {
                joined = true;
                continue;
            }
            if (joined && !isNamedWoman(tokens, k)) {
                if (isPartner(other, word)) {
                    return true;
                }
                // The same noun once more: the partner beyond it is that one's.
                if (other.anyRole(
                        role -> role.pair().equals(word.roles().getFirst().pair()))) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean isPartner(Word other, Word word) {
        return word.anyRole(
                role -> other.feminine().contains(role.prefix() + role.pair().masculine())
                        || other.feminine().contains(role.pair().masculine())
                        || role.adjectival() && isFeminineOf(other, role)
                        || !other.isKnown() && isMisspelt(other, role));
    }

    /** {@code klientom a klientkám, seniorok a seniorov}: the feminine, with a letter that no dictionary has. */
    private static boolean isMisspelt(Word other, Role role) {
        String feminine = role.prefix() + role.pair().feminine();
        return other.lower().startsWith(feminine.substring(0, feminine.length() - 1))
                || feminine.endsWith("ka")
                        && other.lower().endsWith("k")
                        && other.lower().startsWith(feminine.substring(0, feminine.length() - 2));
    }

    /** {@code prvú triedu povedie učiteľka Malá, druhú nový učiteľ}: she is known, and no half of a pair. */
    private static boolean isNamedWoman(List<Token> tokens, int k) {
        return k + 1 < tokens.size()
                && tokens.get(k).word instanceof Word noun
                && noun.hasTag("SSfs1")
                && !noun.hasTag("SSfp")
                && tokens.get(k + 1).word instanceof Word surname
                && surname.isCapitalised()
                && surname.lower().endsWith("á");
    }

    private static boolean isFeminineOf(Word other, Role role) {
        for (Reading reading : other.readings()) {
            if (reading.gender() == 'f' && reading.lemma().equals(role.pair().masculine())) {
                return true;
            }
        }
        return false;
    }
}
