package sk.jadro.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** G6: a masculine verb or adjective before a colon, of a woman who is named behind it: {@code Zapísal: Eva Malá}. */
final class SaidBeforeColon {
    private final Morphology morphology;
    private final PersonNames names;

    SaidBeforeColon(Morphology morphology, PersonNames names) {
        this.morphology = morphology;
        this.names = names;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int said = sentence.firstWord();
        if (said < 0
                || said + 3 >= tokens.size()
                || !tokens.get(said + 1).is(":")
                || !(tokens.get(said).word instanceof Word word)
                || word.isShouted()) {
            return;
        }
        int name = said + 2;
        while (name + 1 < tokens.size() && names.isTitle(tokens, name)) {
            name += 2;
        }
        String right = names.isWoman(tokens, name) && !isMore(sentence, name + 2) ? feminine(word) : null;
        if (right != null) {
            Token token = tokens.get(said);
            collector.add(
                    token.start,
                    token.end,
                    Category.GENDER,
                    "G6",
                    Severity.WARNING,
                    NamedWomen.NAMED,
                    word.isCapitalised() ? Morphology.capitalised(right) : right);
        }
    }

    /** Whether others are named, too. */
    private boolean isMore(Sentence sentence, int from) {
        for (int k = from; k < sentence.tokens().size(); k++) {
            if (names.isPersonName(sentence, k)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Zapísala, Prizvaná}; null where it is neither a verb of one nor an adjective. */
    private @Nullable String feminine(Word word) {
        String lower = word.lower();
        if (lower.endsWith("l") && word.hasTag("VL") && !word.has('S')) {
            String past = lower.endsWith("ol") ? null : lower + "a";
            return past != null && !morphology.look(past).isEmpty() ? past : null;
        }
        boolean adjective = lower.endsWith("ný") || lower.endsWith("tý");
        return adjective && (word.has('A') || word.has('G') || !word.isKnown())
                ? lower.substring(0, lower.length() - 1) + "á"
                : null;
    }
}
