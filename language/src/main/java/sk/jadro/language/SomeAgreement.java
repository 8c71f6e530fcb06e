package sk.jadro.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** S10: pronouns of some and all that sound alike: {@code Niektorý z nás prišli}, {@code Niektorí úkony}. */
final class SomeAgreement {
    private static final Message MANY =
            new Message("Zámeno sa zhoduje so slovom, o ktorom hovorí.", "The pronoun agrees with what it speaks of.");

    /** Of men, and of anything else. */
    private static final Map<String, String> OF_MEN =
            Map.of("niektorí", "niektoré", "všetci", "všetky", "mnohí", "mnohé", "viacerí", "viaceré");

    private static final Set<String> OF_THEM = Set.of("nich", "nás", "vás");

    private SomeAgreement() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.word == null || token.quoted) {
                continue;
            }
            String lower = token.word.lower();
            if (lower.equals("niektorý") && isManyDoing(tokens, i)) {
                report(token, "niektorí", collector);
            } else if (OF_MEN.get(lower) instanceof String other && isOfNoMen(tokens, i + 1)) {
                report(token, other, collector);
            }
        }
    }

    /** {@code Niektorý hovorili}, {@code niektorý z vás by prišli}. */
    private static boolean isManyDoing(List<Token> tokens, int i) {
        int k = i + 1;
        if (k + 2 < tokens.size() && tokens.get(k).is("z") && OF_THEM.contains(tokens.get(k + 1).text)) {
            k += 2;
        }
        while (k + 1 < tokens.size()
                && (Clitics.isClitic(tokens.get(k).text) || tokens.get(k).is("by"))) {
            k++;
        }
        return tokens.get(k).word instanceof Word next
                && (NumberAgreement.pluralVerb(next) != null || isOnlyMany(next));
    }

    /** {@code niektorý rodičia}. */
    private static boolean isOnlyMany(Word noun) {
        return !noun.readings().isEmpty()
                && !noun.isCapitalised()
                && noun.allReadings(reading -> reading.tag().startsWith("SSmp")
                        && (reading.grammaticalCase() == '1' || reading.grammaticalCase() == '5'));
    }

    /** {@code Niektorí úkony vybavíte}, but not {@code Niektorí úkony odmietli}: whoever is meant may have done it. */
    private static boolean isOfNoMen(List<Token> tokens, int i) {
        if (!(tokens.get(i).word instanceof Word noun)
                || noun.readings().isEmpty()
                || noun.isCapitalised()
                || !noun.isNounIn('1')
                || !noun.allReadings(reading -> reading.isNoun() && reading.gender() != 'm')) {
            return false;
        }
        for (int k = i + 1; k < tokens.size() && tokens.get(k).kind != Token.Kind.SIGN; k++) {
            if (tokens.get(k).word instanceof Word word && word.has('V') && !word.has('S') && !word.has('E')) {
                return word.allReadings(reading -> reading.tag().startsWith("VK")
                        && "ab".indexOf(reading.tag().charAt(4)) >= 0);
            }
        }
        return noun.hasLemma("dieťa");
    }

    private static void report(Token token, String right, Collector collector) {
        String written = Character.isUpperCase(token.text.charAt(0)) ? Morphology.capitalised(right) : right;
        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, MANY, written);
    }
}
