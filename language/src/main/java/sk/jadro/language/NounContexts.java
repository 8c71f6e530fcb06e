package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** What stands before nouns and their modifiers. */
final class NounContexts {
    private final Set<String> quantities;
    private final Set<String> about;

    NounContexts(Lexicon lexicon) {
        quantities = lexicon.list("quantities");
        about = lexicon.list("about");
    }

    /**
     * The nearest token that is none of a noun's own modifiers.
     *
     * @param preposition the cases that it governs; empty if it is no preposition
     * @param left its place; -1 where there is none
     * @param counted whether it counts the noun, so that it stands in the genitive
     */
    record Context(String preposition, int left, boolean counted) {}

    /** What stands before the noun and its modifiers: a preposition's cases, a number, or the token itself. */
    Context at(Sentence sentence, int i, List<Role> roles) {
        List<Token> tokens = sentence.tokens();
        int left = i - 1;
        while (left >= 0
                && i - left <= Government.FURTHEST
                && tokens.get(left).word instanceof Word word
                && belongsToNoun(word, left, i, roles)
                && !quantities.contains(word.lower())) {
            left--;
        }
        if (left < 0) {
            return new Context("", -1, false);
        }
        Token before = tokens.get(left);
        if (before.kind == Token.Kind.NUMBER) {
            return new Context("", left, counted(before.text));
        }
        Word word = before.word;
        if (word == null) {
            return new Context("", left, false);
        }
        if (quantities.contains(word.lower())) {
            return new Context("", left, true);
        }
        return new Context(CaseChooser.prepositionCases(word), left, false);
    }

    /** A modifier, a possessive, or what stands before one of those: {@code asi, veľmi}. */
    private boolean belongsToNoun(Word word, int at, int noun, List<Role> roles) {
        if (word.hasTag("PU") || roles.stream().anyMatch(role -> Phrase.agrees(word, role))) {
            return true;
        }
        if (at == 0 || at == noun - 1) {
            return false;
        }
        boolean adverb = word.hasTag("D")
                && !word.has('V')
                && !quantities.contains(word.lower())
                && !word.has('S')
                && !word.has('O')
                && !word.has('T');
        return adverb || about.contains(word.lower());
    }

    static boolean counted(String number) {
        return !number.equals("1") && !number.equals("2") && !number.equals("3") && !number.equals("4");
    }
}
