package sk.jadro.language;

import java.util.List;
import java.util.Set;

/**
 * S3: the comma behind a clause that was put in before the verb of the main one: {@code Klienti, ktorým to nevyhovuje môžu
 * zavolať}. Where no verb stands before {@code ktorý}, the second one behind it is the main one.
 */
final class RelativeClauses {
    private static final Message CLOSING =
            new Message("Za vloženou vetou má byť čiarka.", "A comma closes the clause that was put in.");

    /** What reaches over to another verb of the same clause, or to another clause. */
    private static final Set<String> JOINING =
            Set.of("a", "i", "aj", "ale", "alebo", "či", "ani", "že", "aby", "ak", "keď", "ako", "kde", "čo", "než");

    private RelativeClauses() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int comma = 1; comma + 3 < tokens.size(); comma++) {
            Token token = tokens.get(comma);
            if (token.quoted || token.word instanceof Word before && isFinite(before)) {
                return;
            }
            if (token.is(",") && opens(tokens, comma + 1)) {
                int main = mainVerb(tokens, comma + 2);
                if (main > 0) {
                    report(tokens, isOfOther(tokens, comma, main) ? withSubject(tokens, main) : main, collector);
                }
                return;
            }
        }
    }

    /** {@code Na otázky, na ktoré}: the sentence has another subject than the noun that the clause speaks of. */
    private static boolean isOfOther(List<Token> tokens, int comma, int main) {
        boolean many = tokens.get(comma - 1).word instanceof Word noun
                && noun.isNounIn('1')
                && noun.allReadings(reading -> reading.number() == 'p' || reading.grammaticalCase() == '2');
        return many || !Government.governing(tokens, comma - 1).isEmpty();
    }

    private static int withSubject(List<Token> tokens, int main) {
        int subject = MainSubject.before(tokens, main);
        return subject > 0 ? subject : main;
    }

    private static void report(List<Token> tokens, int main, Collector collector) {
        int at = Clitics.isReflexive(tokens.get(main - 1).text) ? main - 1 : main;
        Token before = tokens.get(at - 1);
        collector.add(
                before.start,
                tokens.get(at).end,
                Category.SPELLING,
                "S3",
                Severity.WARNING,
                CLOSING,
                before.text + ", " + tokens.get(at).text);
    }

    /** {@code ktorý, v ktorom}; {@code kto} behind {@code ten} or {@code každý}. */
    private static boolean opens(List<Token> tokens, int k) {
        return tokens.get(k).word instanceof Word word
                && (CommaRules.isWhich(word)
                        || word.lower().equals("kto")
                        || !CaseChooser.prepositionCases(word).isEmpty()
                                && tokens.get(k + 1).word instanceof Word next
                                && CommaRules.isWhich(next));
    }

    /** The second finite verb behind the pronoun, if nothing else explains it; -1 if there is none. */
    private static int mainVerb(List<Token> tokens, int from) {
        Word first = null;
        for (int k = from; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            if (token.word == null && token.kind != Token.Kind.NUMBER
                    || token.quoted
                    || token.word != null && JOINING.contains(token.word.lower())) {
                return -1;
            }
            if (!(token.word instanceof Word word) || !isFinite(word) || Titles.isVerbOfTitle(tokens, k)) {
                continue;
            }
            if (first == null) {
                first = word;
            } else if (!isOneVerb(first, word)) {
                return Clitics.isClitic(tokens.get(k - 1).text) && !Clitics.isReflexive(tokens.get(k - 1).text)
                        ? -1
                        : k;
            }
        }
        return -1;
    }

    /** {@code ste prišli, prišli sme, budú}: an auxiliary and its verb. */
    private static boolean isOneVerb(Word first, Word second) {
        boolean being = first.hasLemma("byť");
        return being && (second.hasTag("VL") || second.hasLemma("byť"))
                || Set.of("som", "si", "sme", "ste").contains(second.lower());
    }

    /** "Si" is nearly always the pronoun. */
    private static boolean isFinite(Word word) {
        return !word.lower().equals("si")
                && !word.has('S')
                && !word.has('A')
                && !word.has('O')
                && !word.has('N')
                && !word.has('E')
                && (word.hasTag("VK") || word.hasTag("VL") || word.hasTag("VM") || word.hasTag("VB"));
    }
}
