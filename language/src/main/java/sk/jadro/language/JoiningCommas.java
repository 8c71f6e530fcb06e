package sk.jadro.language;

import java.util.List;

/** S3: commas that are missing before <i>ale</i> and <i>preto</i>, where they join. */
final class JoiningCommas {
    private JoiningCommas() {}

    static void check(List<Token> tokens, int i, Word word, Collector collector) {
        contrast(tokens, i, word, collector);
        consequence(tokens, i, word, collector);
    }

    /** {@code studené ale suché}: two adjectives, or two adverbs, against each other; {@code dvor ale len do večera}. */
    private static void contrast(List<Token> tokens, int i, Word word, Collector collector) {
        if (!word.form().equals("ale") || i + 1 >= tokens.size() || tokens.get(i).quoted) {
            return;
        }
        Word one = tokens.get(i - 1).word;
        Word other = tokens.get(i + 1).word;
        if (one != null
                && other != null
                && (CommaRules.isOnly(one, 'A') && CommaRules.isOnly(other, 'A')
                        || CommaRules.isOnly(one, 'D') && CommaRules.isOnly(other, 'D')
                        || limits(other) && (one.has('S') || !one.has('V')) && !Clitics.isClitic(one.lower()))
                && (!limits(other) || hasFiniteVerb(tokens, i - 1, -1))) {
            CommaRules.before(tokens, i, collector);
        }
    }

    /** What follows "ale" only where it joins; that which means "however" stands behind the clitics. */
    private static boolean limits(Word word) {
        return word.lower().equals("len")
                || word.lower().equals("iba")
                || Clitics.isReflexive(word.lower())
                || word.lower().equals("sme")
                || word.lower().equals("som");
    }

    /** {@code Voda bude kalná preto ju nechajte odtiecť}: a clause before it, and one that begins with it. */
    private static void consequence(List<Token> tokens, int i, Word word, Collector collector) {
        if (!word.form().equals("preto")
                || i + 1 >= tokens.size()
                || !Clitics.isClitic(tokens.get(i + 1).text)
                || tokens.get(i).quoted
                || !(tokens.get(i - 1).word instanceof Word before)
                || before.isKnown() && !before.has('S') && !before.has('A') && !before.has('G')
                || Clitics.isClitic(before.lower())) {
            return;
        }
        if (hasFiniteVerb(tokens, i - 1, -1) && (hasFiniteVerb(tokens, i + 1, 1) || isNeeded(tokens, i + 1))) {
            CommaRules.before(tokens, i, collector);
        }
    }

    /** {@code preto ich treba odstrániť}: as good as a verb. */
    private static boolean isNeeded(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size() && tokens.get(k).isWord(); k++) {
            if (tokens.get(k).is("treba")
                    || tokens.get(k).is("možno")
                    || tokens.get(k).is("netreba")
                    || tokens.get(k).is("nemožno")) {
                return true;
            }
        }
        return false;
    }

    /** In this clause, looking ahead or back. */
    private static boolean hasFiniteVerb(List<Token> tokens, int from, int step) {
        for (int k = from; k >= 0 && k < tokens.size() && tokens.get(k).isWord(); k += step) {
            Word word = tokens.get(k).word;
            if (word != null
                    && !word.has('S')
                    && (word.hasTag("VK") || word.hasTag("VL") || word.hasTag("VM") || word.hasTag("VB"))) {
                return true;
            }
        }
        return false;
    }
}
