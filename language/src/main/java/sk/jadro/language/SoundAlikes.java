package sk.jadro.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S10: endings that sound as the right ones do: {@code v ťažkej situácií → situácii}, {@code po vyvesený na tabuli →
 * vyvesení}, {@code na decembrovom zasadnutie → zasadnutí}, {@code so stolmi uložených pri stene → uloženými}.
 */
final class SoundAlikes {
    private static final Message ENDING = new Message("Tu patrí iná koncovka.", "Another ending belongs here.");

    private final Morphology morphology;

    SoundAlikes(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.quoted
                    || !(token.word instanceof Word word)
                    || !(tokens.get(i - 1).word instanceof Word before)) {
                continue;
            }
            right(tokens, i, word, before)
                    .ifPresent(right -> collector.add(
                            token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, ENDING, right));
        }
    }

    private Optional<String> right(List<Token> tokens, int i, Word word, Word before) {
        String text = word.form();
        String stem = text.substring(0, text.length() - 1);
        boolean single = isOnlyOf(before, "6", 's');
        if (text.endsWith("ií")
                && !word.isCapitalised()
                && isOnlyNoun(word, 'p', "2")
                && !isDescribed(tokens, i + 1)
                && (isOfOneWoman(before) || takesNoGenitive(before))) {
            return known(stem + "i");
        }
        if (text.endsWith("ie") && single && isOnlyNoun(word, 's', "145")) {
            return known(text.substring(0, text.length() - 2) + "í");
        }
        if ((text.endsWith("ný") || text.endsWith("tý"))
                && word.hasTag("Gt")
                && !word.has('S')
                && !word.isCapitalised()
                && (single || before.has('E') && takesLocative(before))
                && isAlone(tokens, i + 1)) {
            return known(stem + "í");
        }
        if (text.endsWith("ných")
                && isOnlyNoun(before, 'p', "7")
                && word.hasTag("Gt")
                && i + 1 < tokens.size()
                && isPreposition(tokens.get(i + 1).word)) {
            return Optional.of(text.substring(0, text.length() - 2) + "mi");
        }
        return Optional.empty();
    }

    private Optional<String> known(String form) {
        return morphology.hasForm(form) ? Optional.of(form) : Optional.empty();
    }

    private static boolean isOnlyNoun(Word word, char number, String cases) {
        return !word.readings().isEmpty()
                && word.allReadings(reading -> reading.isNoun()
                        && reading.number() == number
                        && cases.indexOf(reading.grammaticalCase()) >= 0);
    }

    /** An adjective in these cases only. */
    private static boolean isOnlyOf(Word word, String cases, char number) {
        return !word.readings().isEmpty()
                && word.lower().endsWith("om")
                && word.allReadings(reading -> (reading.part() == 'A' || reading.part() == 'G')
                        && reading.number() == number
                        && cases.indexOf(reading.grammaticalCase()) >= 0);
    }

    /** {@code životnej}: before many it would be another form. */
    private static boolean isOfOneWoman(Word word) {
        return word.lower().endsWith("ej")
                && !word.readings().isEmpty()
                && word.allReadings(reading -> (reading.part() == 'A' || reading.part() == 'G')
                        && reading.gender() == 'f'
                        && reading.number() == 's');
    }

    private static boolean isPreposition(@Nullable Word word) {
        return word != null && !CaseChooser.prepositionCases(word).isEmpty();
    }

    private static boolean takesNoGenitive(Word word) {
        String cases = CaseChooser.prepositionCases(word);
        return !cases.isEmpty() && cases.indexOf('2') < 0 && !word.hasTag("SS");
    }

    private static boolean takesLocative(Word word) {
        return CaseChooser.prepositionCases(word).indexOf('6') >= 0 && !word.hasTag("SS");
    }

    /** {@code pri kategórií určených ...}: the noun belongs to what is said behind it. */
    private static boolean isDescribed(List<Token> tokens, int k) {
        return k < tokens.size() && tokens.get(k).word instanceof Word next && (next.has('G') || next.has('A'));
    }

    /** No noun that a participle could describe follows, but its own attribute or another phrase. */
    private static boolean isAlone(List<Token> tokens, int k) {
        return k >= tokens.size()
                || tokens.get(k).word == null && tokens.get(k).kind == Token.Kind.SIGN
                || isPreposition(tokens.get(k).word)
                || tokens.get(k).word instanceof Word next
                        && !next.readings().isEmpty()
                        && next.allReadings(reading -> reading.isNoun() && reading.grammaticalCase() == '2');
    }
}
