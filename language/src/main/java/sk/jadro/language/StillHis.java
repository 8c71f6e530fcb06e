package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Words behind a noun that go on speaking of one man, and do not change when the noun becomes a pair. */
final class StillHis {
    /** They go on speaking of a man: {@code senior alebo jeho príbuzný}. */
    private static final Set<String> HIS = Set.of("jeho", "jemu", "ním", "ňom", "neho", "sám");

    private static final Set<String> WHICH = Set.of("ktorý", "ktorého", "ktorému", "ktorom", "ktorým");

    private StillHis() {}

    /** Whether the sentence goes on to speak of one man in words that do not change with the pair. */
    static boolean goesOn(List<Token> tokens, int from, boolean subject) {
        boolean clause = true;
        for (int k = from; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            if (token.is(".") || token.is(";") || token.is("?") || token.is("!")) {
                return false;
            }
            boolean which = WHICH.contains(token.text) && !isThing(tokens, k)
                    || k == from + 1 && (isWhat(tokens, k) || isWhom(tokens, k));
            if (which || HIS.contains(token.text) && !isOfThing(tokens, k)) {
                return true;
            }
            if (token.word != null && !token.word.roles().isEmpty()) {
                // From here on it is said of another.
                return false;
            }
            clause &= !token.is(",");
            if (clause && subject && TwoEndings.pastOfMan(token.word) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@code udržiava hrob a jeho okolie}: of the thing that was just named. */
    private static boolean isOfThing(List<Token> tokens, int his) {
        return tokens.get(his).is("jeho")
                && his > 1
                && (tokens.get(his - 1).is("a") || tokens.get(his - 1).is("aj"))
                && tokens.get(his - 2).word instanceof Word thing
                && !thing.readings().isEmpty()
                && thing.allReadings(
                        reading -> reading.isNoun() && (reading.gender() == 'i' || reading.gender() == 'n'));
    }

    /** {@code každý sused, komu na ulici záleží}. */
    private static boolean isWhom(List<Token> tokens, int k) {
        return tokens.get(k - 1).is(",")
                && (tokens.get(k).is("komu") || tokens.get(k).is("koho"));
    }

    /** {@code maliar, čo by vymaľoval múr}: what one man does. */
    private static boolean isWhat(List<Token> tokens, int k) {
        return tokens.get(k).is("čo")
                && tokens.get(k - 1).is(",")
                && tokens.subList(k + 1, tokens.size()).stream()
                        .anyMatch(token -> TwoEndings.pastOfMan(token.word) != null);
    }

    /** {@code projekt, ktorý; projekt, v ktorom}: it speaks of a thing. */
    private static boolean isThing(List<Token> tokens, int which) {
        int comma = tokens.get(which - 1).is(",") ? which - 1 : which - 2;
        return comma > 0
                && tokens.get(comma - 1).word instanceof Word word
                && word.anyReading(reading -> reading.tag().startsWith("SSis"));
    }
}
