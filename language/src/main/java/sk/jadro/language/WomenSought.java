package sk.jadro.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * G7: women's names of professions where anybody is sought, as a man may do the work as well: {@code prijme upratovačku},
 * {@code nedostatok opatrovateliek}.
 */
final class WomenSought {
    private static final Message SOUGHT = new Message(
            "Hľadá sa človek na prácu, ktorú robia aj muži. Pomenujte oba rody.",
            "Men do this work, too. Name both where somebody is sought.");

    private static final Set<String> SEEKING = Set.of("hľadať", "zháňať", "prijať", "prijímať");

    /** How many words may stand between the verb and whom it seeks. */
    private static final int NEAR = 4;

    /** Within how many tokens of each other stand those who are sought together. */
    private static final int LIST = 12;

    /** How far off the masculine may stand that makes a pair of it. */
    private static final int PAIR = 5;

    private final Morphology morphology;
    private final Set<String> relations;
    private final Set<String> offices;

    WomenSought(Morphology morphology, Lexicon lexicon) {
        this.morphology = morphology;
        relations = lexicon.list("relations");
        // "prijme riaditeľku": a guest, mostly.
        offices = lexicon.list("held-by-one");
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.quoted
                    || !(token.word instanceof Word word)
                    || word.feminine().isEmpty()
                    || word.isCapitalised()
                    || relations.contains(word.feminine().getFirst())
                    || offices.contains(word.feminine().getFirst())
                    || isNamedOrPaired(tokens, i, word)) {
                continue;
            }
            Reading sought = sought(tokens, i, word);
            if (sought != null) {
                report(tokens, i, sought, word.feminine().getFirst(), collector);
            }
        }
    }

    /** As what she is sought; null where nobody is. */
    private static @Nullable Reading sought(List<Token> tokens, int i, Word word) {
        for (Reading reading : word.readings()) {
            if (reading.tag().startsWith("SSf") && isSought(tokens, i, reading)) {
                return reading;
            }
        }
        return null;
    }

    private static boolean isSought(List<Token> tokens, int i, Reading reading) {
        boolean plural = reading.number() == 'p';
        for (int k = i - 1; k >= Math.max(0, i - NEAR) && tokens.get(k).word instanceof Word before; k--) {
            switch (reading.grammaticalCase()) {
                case '1' -> {
                    if (plural && before.hasLemma("chýbať") && before.hasTag("VK")) {
                        return true;
                    }
                }
                case '2' -> {
                    if (plural && before.hasLemma("nedostatok")) {
                        return true;
                    }
                }
                case '4' -> {
                    if (isSeeking(before, plural)) {
                        return true;
                    }
                }
                default -> {}
            }
            if (before.has('S') || before.has('O')) {
                return isJoined(tokens, i, reading);
            }
        }
        return isJoined(tokens, i, reading);
    }

    /** {@code Prijmeme sestru na polovičný úväzok a upratovačku}: one of several who are sought, with what each is told. */
    private static boolean isJoined(List<Token> tokens, int i, Reading reading) {
        if (reading.grammaticalCase() != '4'
                || !tokens.get(i - 1).is("a")
                        && !tokens.get(i - 1).is("aj")
                        && !tokens.get(i - 1).is(",")) {
            return false;
        }
        for (int k = i - 2; k >= Math.max(0, i - LIST); k--) {
            if (tokens.get(k).word instanceof Word before && !before.has('S') && !before.has('N') && before.has('V')) {
                return isSeeking(before, reading.number() == 'p');
            }
        }
        return false;
    }

    /** Of many women only "we" seek: {@code prijmú učiteľky} may say what teachers do. */
    private static boolean isSeeking(Word verb, boolean many) {
        return verb.hasLemmaIn(SEEKING)
                && verb.anyReading(reading -> reading.tag().startsWith("VK")
                        && (!many || reading.tag().startsWith("pa", 3)));
    }

    /** Whether her name follows, or a man of the same profession stands beside. */
    private static boolean isNamedOrPaired(List<Token> tokens, int i, Word word) {
        if (i + 1 < tokens.size()
                && (tokens.get(i + 1).is("/")
                        || tokens.get(i + 1).is("(")
                        || tokens.get(i + 1).word instanceof Word name && name.isCapitalised())) {
            return true;
        }
        for (int k = Math.max(0, i - PAIR); k < Math.min(tokens.size(), i + PAIR + 1); k++) {
            if (tokens.get(k).word instanceof Word other
                    && other.anyRole(
                            role -> word.feminine().contains(role.pair().masculine()))) {
                return true;
            }
        }
        return false;
    }

    private void report(List<Token> tokens, int i, Reading sought, String masculine, Collector collector) {
        Token token = tokens.get(i);
        // "novú učiteľku": the adjective would have to agree with both.
        boolean alone = !(tokens.get(i - 1).word instanceof Word before && (before.has('A') || before.has('G')));
        String joint = sought.number() == 'p' ? " a " : " alebo ";
        collector.add(
                token.start,
                token.end,
                Category.GENDER,
                "G7",
                Severity.HINT,
                SOUGHT,
                () -> alone
                        ? morphology.noun(masculine, 'm', sought.number(), sought.grammaticalCase()).stream()
                                .map(form -> token.text + joint + form)
                                .toList()
                        : List.of());
    }
}
