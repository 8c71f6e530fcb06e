package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** S9: commas in a list before its last "and", and behind what only begins the clause: {@code Napriek tomu, si myslím}. */
final class NeedlessCommas {
    private static final Message AND = new Message("Pred „a“ tu čiarka nie je.", "No comma before “and” here.");
    private static final Message BEGINNING =
            new Message("Za začiatkom vety tu čiarka nie je.", "No comma follows the beginning of the clause here.");

    /** What they say needs no comma: {@code Napriek tomu, Okrem toho}. */
    private static final Set<String> BEFORE_THAT = Set.of("napriek", "okrem", "vďaka", "popri", "kvôli");

    private static final Set<String> THAT = Set.of("tomu", "toho", "tom");

    /** What is found or got, and nobody who could be told so. */
    private static final Set<String> THINGS = Set.of(
            "informácia",
            "podrobnosť",
            "vstupenka",
            "lístok",
            "program",
            "tlačivo",
            "formulár",
            "prihláška",
            "kontakt",
            "mapa",
            "zoznam",
            "cenník",
            "fotografia",
            "permanentka",
            "poukaz",
            "preukaz",
            "známka",
            "návod");

    /** They belong to what follows: {@code iba, úzkej skupine}. */
    private static final Set<String> LIMITING = Set.of("aj", "iba", "len");

    private NeedlessCommas() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        that(sentence, collector);
        things(sentence, collector);
        for (int i = 3; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).is(",") && !tokens.get(i).quoted) {
                if (tokens.get(i + 1).is("a") && isLastOfList(tokens, i)) {
                    report(tokens, i, AND, collector);
                } else if (LIMITING.contains(tokens.get(i - 1).text) && isNominal(tokens.get(i + 1))) {
                    report(tokens, i, BEGINNING, collector);
                }
            }
        }
    }

    /** {@code Napriek tomu, si myslím}: a clitic or the verb follows, and no clause. */
    private static void that(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.firstWord();
        if (first < 0
                || first + 4 >= tokens.size()
                || !(tokens.get(first).word instanceof Word before)
                || !BEFORE_THAT.contains(before.lower())
                || !THAT.contains(tokens.get(first + 1).text)
                || !tokens.get(first + 2).is(",")) {
            return;
        }
        // "Okrem toho, prosím, zatvorte": what is put in has its commas.
        boolean putIn = tokens.get(first + 4).is(",");
        if (!putIn && (Clitics.isClitic(tokens.get(first + 3).text) || isFinite(tokens.get(first + 3)))) {
            report(tokens, first + 2, BEGINNING, collector);
        }
    }

    /** {@code Aktuálne informácie, nájdete na webe}: what the only verb is about. */
    private static void things(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int k = Math.max(0, sentence.firstWord());
        boolean thing = false;
        while (k < tokens.size() && k < 6 && (isNominal(tokens.get(k)) || isPreposition(tokens.get(k)))) {
            thing |= tokens.get(k).word instanceof Word word && word.hasLemmaIn(THINGS);
            k++;
        }
        if (thing
                && k + 2 < tokens.size()
                && tokens.get(k).is(",")
                && tokens.get(k + 1).word instanceof Word verb
                && !verb.readings().isEmpty()
                && verb.allReadings(reading ->
                        reading.tag().startsWith("VK") && reading.tag().startsWith("pb", 3))
                && tokens.subList(k + 1, tokens.size()).stream().noneMatch(token -> token.is(","))) {
            report(tokens, k, BEGINNING, collector);
        }
    }

    /** {@code šaty, hračky, a knihy}: three in one case, with nothing but their attributes between. */
    private static boolean isLastOfList(List<Token> tokens, int comma) {
        int before = comma - 1;
        while (before > 0 && isNominal(tokens.get(before)) || before > 0 && isPreposition(tokens.get(before))) {
            before--;
        }
        if (before < 1 || comma - before > 5 || !tokens.get(before).is(",")) {
            return false;
        }
        int last = comma + 2;
        while (last < tokens.size()
                && tokens.get(last).word instanceof Word word
                && !word.has('S')
                && isModifier(word)) {
            last++;
        }
        return last < tokens.size()
                && last < comma + 5
                && endsClause(tokens, last + 1)
                && sharesCase(tokens.get(before + 1), tokens.get(before - 1), tokens.get(last));
    }

    private static boolean sharesCase(Token one, Token first, Token last) {
        for (char kase : new char[] {'1', '2', '3', '4', '6', '7'}) {
            if (isNounIn(one, kase) && isNounIn(first, kase) && isNounIn(last, kase)) {
                return true;
            }
            // "30 dní dovolenky": what a number counts says nothing of the case of the list.
            if (kase == '4' && isNounIn(one, kase) && isNounIn(first, '2') && isNounIn(last, kase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNounIn(Token token, char kase) {
        return token.word != null && token.word.isNounIn(kase) && !token.word.has('V');
    }

    /** Nothing follows but attributes of the last: no verb, and no other comma. */
    private static boolean endsClause(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            if (token.is(".") || token.is("!")) {
                return k + 1 == tokens.size();
            }
            if (token.word == null || token.word.has('V') && !token.word.has('S') || token.word.has('P')) {
                return false;
            }
        }
        return false;
    }

    private static boolean isModifier(Word word) {
        return word.has('A') || word.has('G') || word.has('N') || word.hasTag("PF");
    }

    private static boolean isNominal(Token token) {
        return token.word != null
                && !token.quoted
                && (token.word.has('S') || token.word.has('A') || token.word.has('G'))
                && !isOnlyVerb(token.word);
    }

    private static boolean isPreposition(Token token) {
        return token.word != null && !CaseChooser.prepositionCases(token.word).isEmpty();
    }

    private static boolean isOnlyVerb(Word word) {
        return word.has('V') && !word.has('S') && !word.has('A');
    }

    private static boolean isFinite(Token token) {
        return token.word instanceof Word word
                && isOnlyVerb(word)
                && (word.hasTag("VK") || word.hasTag("VL") || word.hasTag("VB"));
    }

    private static void report(List<Token> tokens, int comma, Message message, Collector collector) {
        Token last = tokens.get(comma - 1);
        collector.add(last.start, tokens.get(comma).end, Category.SPELLING, "S9", Severity.WARNING, message, last.text);
    }
}
