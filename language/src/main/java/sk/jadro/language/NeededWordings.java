package sk.jadro.language;

import java.util.List;

/** Wordings that a sentence needs as they are, as the simpler ones would say something else there. */
final class NeededWordings {
    private static final List<String> AMOUNT = List.of("vo", "výške", Wording.NUMBER);

    private static final List<String> PAYING = List.of("*uhradiť");

    private NeededWordings() {}

    /** Whether a wording that was found at a place is one of them. */
    static boolean isOne(Wording wording, List<Token> tokens, int first) {
        return wording.words().equals(AMOUNT) && isOfFirst(tokens, first - 1)
                || wording.words().equals(PAYING) && isGivenBack(tokens);
    }

    /** {@code výdavky na občerstvenie vo výške 300 €}: the bare amount would be that of the second noun. */
    private static boolean isOfFirst(List<Token> tokens, int noun) {
        if (noun < 2 || !isNoun(tokens.get(noun))) {
            return false;
        }
        int k = noun - 1;
        while (k > 0 && tokens.get(k).word instanceof Word word && word.has('A') && !word.has('S')) {
            k--;
        }
        return k > 0
                && tokens.get(k).word instanceof Word preposition
                && !CaseChooser.prepositionCases(preposition).isEmpty()
                && isNoun(tokens.get(k - 1));
    }

    private static boolean isNoun(Token token) {
        return token.word instanceof Word word && word.has('S') && !word.has('V');
    }

    /** {@code vyzvaný na vrátenie sumy, ktorú uhradil}: to pay back is no payment. */
    private static boolean isGivenBack(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.word instanceof Word word
                        && (word.hasLemma("vrátiť") || word.lower().startsWith("vráten")));
    }
}
