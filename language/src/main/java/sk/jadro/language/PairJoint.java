package sk.jadro.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two nouns of a row.
 *
 * @param attributes of the first noun, with the space before them: {@code obyvatelia sídliska a návštevníci}
 * @param sign the word or the comma that joins them
 * @param rest what stands before the second, with the space behind it: a preposition that is said again
 */
record PairJoint(String attributes, String sign, String rest) {
    private static final Set<String> JOINING = Set.of("a", "i", "aj", "alebo", "či", "ani", ",");

    /** They belong to those who have been named before: {@code žiaci a ich učitelia}. */
    private static final Set<String> THEIR = Set.of("ich", "jej", "jeho");

    private static final int LONGEST = 3;

    /** The joint of two nouns in the same case and number; null if they are not in a row. */
    static @Nullable PairJoint between(List<Token> tokens, PairPlace one, PairPlace other) {
        if (!one.simple()
                || !other.simple()
                || one.role().number() != other.role().number()
                || one.role().grammaticalCase() != other.role().grammaticalCase()) {
            return null;
        }
        int k = one.noun() + 1;
        StringBuilder attributes = new StringBuilder();
        while (k < other.first() && k <= one.noun() + LONGEST && isAttribute(tokens, k)) {
            attributes.append(' ').append(tokens.get(k).text);
            k++;
        }
        if (k >= other.first() || !JOINING.contains(tokens.get(k).text)) {
            return null;
        }
        String sign = tokens.get(k).text;
        k++;
        if (sign.equals(",") && k < other.first() && tokens.get(k).is("ani")) {
            sign = ", ani";
            k++;
        }
        StringBuilder rest = new StringBuilder();
        boolean again = k + 1 == other.first()
                && (isTheir(tokens.get(k))
                        || one.first() > 0 && tokens.get(one.first() - 1).text.equalsIgnoreCase(tokens.get(k).text));
        if (again) {
            rest.append(tokens.get(k).text).append(' ');
            k++;
        }
        return k == other.first() ? new PairJoint(attributes.toString(), sign, rest.toString()) : null;
    }

    static boolean isTheir(Token token) {
        return THEIR.contains(token.text);
    }

    private static boolean isAttribute(List<Token> tokens, int k) {
        return !JOINING.contains(tokens.get(k).text)
                && tokens.get(k).word instanceof Word word
                && word.roles().isEmpty()
                && !word.has('V')
                && !word.has('E')
                && Recasing.isInCase(tokens.get(k), '2');
    }

    /** {@code Prišli žiaci a učitelia ich privítali}: each of them has a verb of its own. */
    static boolean isOtherClause(List<Token> tokens, PairPlace head, PairPlace end) {
        return head.role().grammaticalCase() == '1'
                && hasVerb(tokens, head.first() - 1, -1, tokens.size())
                && hasVerb(tokens, end.noun() + 1, 1, LONGEST);
    }

    private static boolean hasVerb(List<Token> tokens, int from, int step, int most) {
        for (int k = from; k >= 0 && k < tokens.size() && Math.abs(k - from) < most; k += step) {
            if (!(tokens.get(k).word instanceof Word word)) {
                return false;
            }
            if (!word.has('S') && (word.hasTag("VK") || word.hasTag("VL"))) {
                return true;
            }
        }
        return false;
    }

    boolean isComma() {
        return sign.equals(",");
    }

    boolean isAnd() {
        return sign.equals("a");
    }

    boolean isChoice() {
        return sign.equals("alebo") || sign.equals("či");
    }

    /** Whether nothing but the joining word stands there. */
    boolean isBare() {
        return attributes.isEmpty() && rest.isEmpty();
    }

    /** Whether a comma could stand in its place. */
    boolean isOfList() {
        return isBare() && !isChoice() && !sign.endsWith("ani");
    }

    /** The joint with another joining word. */
    String with(String joining) {
        return attributes + (joining.startsWith(",") ? "" : " ") + joining + " " + rest;
    }
}
