package sk.jadro.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** S10: whoever is addressed as many does as many do: {@code ste nám napísal → ste nám napísali}. */
final class PoliteAgreement {
    private static final Message MANY = new Message(
            "Pri vykaní je sloveso v množnom čísle.", "Who is addressed politely takes the plural of the verb.");

    /** How many words may stand between the two parts of the verb. */
    private static final int APART = 4;

    /** Another clause begins with them, though its comma may be missing. */
    private static final Set<String> BEGINNING =
            Set.of("a", "ale", "že", "ak", "keď", "aby", "kto", "čo", "kde", "ako");

    private final Morphology morphology;

    PoliteAgreement(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isLower("ste")) {
                report(tokens, i, 1, collector);
                report(tokens, i, -1, collector);
            }
        }
    }

    /** The first verb on one side of "ste" is its other part. */
    private void report(List<Token> tokens, int being, int step, Collector collector) {
        for (int k = being + step; k >= 0 && k < tokens.size() && Math.abs(k - being) <= APART; k += step) {
            Token token = tokens.get(k);
            if (!(token.word instanceof Word word) || BEGINNING.contains(word.lower())) {
                return;
            }
            Reading past = pastOfOne(word);
            if (past != null) {
                TwoEndings.ofMany(morphology, past)
                        .filter(many -> !word.isCapitalised())
                        .ifPresent(many -> collector.add(
                                token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, MANY, many));
                return;
            }
            if (word.has('V') && !word.has('S') && !word.has('A')) {
                return;
            }
        }
    }

    private static @Nullable Reading pastOfOne(Word word) {
        boolean verb = word.isKnown()
                && (word.lower().equals("bol")
                        || word.allReadings(reading -> reading.tag().startsWith("VL")));
        return !verb
                ? null
                : word.readings().stream()
                        .filter(PoliteAgreement::isOfOne)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isOfOne(Reading reading) {
        String tag = reading.tag();
        return tag.startsWith("VL") && tag.length() > 5 && tag.charAt(3) == 's' && tag.charAt(5) != 'n';
    }
}
