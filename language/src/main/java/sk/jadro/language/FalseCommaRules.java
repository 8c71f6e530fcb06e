package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** S9: commas that divide what belongs together. */
final class FalseCommaRules {
    private static final Message ADVERBIAL =
            new Message("Za príslovkovým určením čiarka nie je.", "No comma follows an adverbial.");
    private static final Message SUBJECT =
            new Message("Medzi podmetom a slovesom čiarka nie je.", "No comma divides a subject from its verb.");
    private static final Message CONJUNCTION =
            new Message("Za spojkou čiarka nie je.", "No comma follows the conjunction.");

    /** They stand before what they add to, without a comma. */
    private static final Set<String> ADDING = Set.of(
            "zároveň",
            "súčasne",
            "taktiež",
            "takisto",
            "tiež",
            "následne",
            "napokon",
            "nakoniec",
            "potom",
            "zatiaľ",
            "preto",
            "dnes",
            "momentálne",
            "aktuálne",
            "ďalej",
            "neskôr");

    private static final Set<String> BEING = Set.of("som", "sme", "ste", "je", "sú");

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        adding(tokens, collector);
        adverbial(sentence, collector);
        subject(sentence, collector);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(",")) {
                conjunction(tokens, i, collector);
            }
        }
    }

    /** {@code Zároveň, sme požiadali}: a clitic stands second, so that the comma before it divides nothing. */
    private static void adding(List<Token> tokens, Collector collector) {
        if (tokens.size() > 3
                && tokens.get(0).word instanceof Word first
                && ADDING.contains(first.lower())
                && tokens.get(1).is(",")
                && (Clitics.isClitic(tokens.get(2).text) || BEING.contains(tokens.get(2).text))) {
            report(tokens, 1, ADVERBIAL, collector);
        }
    }

    /** {@code Po splnení podmienok, dostanete ...}: the sentence begins with a preposition, and a verb follows the comma. */
    private static void adverbial(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        Word first = tokens.getFirst().word;
        if (first == null
                || CaseChooser.prepositionCases(first).isEmpty()
                || first.has('S')
                || first.has('V') && !first.has('E')) {
            return;
        }
        int comma = 1;
        while (comma < tokens.size() && isNominal(tokens.get(comma))) {
            comma++;
        }
        if (comma < 2 || comma + 2 >= tokens.size() || !tokens.get(comma).is(",")) {
            return;
        }
        int verb = Clitics.isClitic(tokens.get(comma + 1).text) ? comma + 2 : comma + 1;
        Word next = tokens.get(verb).word;
        if (next != null && isOnlyVerb(next) && !isQuestionOrQuote(tokens)) {
            report(tokens, comma, ADVERBIAL, collector);
        }
    }

    /** {@code Parkovisko pri štadióne, bolo plné}: its subject stands before the comma, and no other comma is there. */
    private static void subject(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        Word first = tokens.getFirst().word;
        if (first == null
                || first.isShouted()
                || tokens.stream().filter(token -> token.is(",")).count() != 1) {
            return;
        }
        int comma = 1;
        while (comma < tokens.size()
                && isNominal(tokens.get(comma))
                && !tokens.get(comma).is(".")) {
            comma++;
        }
        if (comma + 1 >= tokens.size() || !tokens.get(comma).is(",") || isQuestionOrQuote(tokens)) {
            return;
        }
        Word verb = tokens.get(comma + 1).word;
        boolean agrees = verb != null
                && first.readings().stream()
                        .allMatch(noun -> noun.isNoun()
                                && noun.number() == 's'
                                && verb.readings().stream()
                                        .anyMatch(past -> past.tag().startsWith("VL")
                                                && past.tag().startsWith("so" + noun.gender(), 3)));
        if (agrees && !first.readings().isEmpty()) {
            report(tokens, comma, SUBJECT, collector);
        }
    }

    /** {@code Viem, že, nie všetko sa podarilo}: no clause was put in behind the conjunction. */
    private static void conjunction(List<Token> tokens, int i, Collector collector) {
        boolean other = tokens.subList(i + 1, tokens.size()).stream().anyMatch(token -> token.is(","));
        if (tokens.get(i - 1).isLower("že") && !other) {
            report(tokens, i, CONJUNCTION, collector);
        }
    }

    private static void report(List<Token> tokens, int comma, Message message, Collector collector) {
        Token last = tokens.get(comma - 1);
        collector.add(last.start, tokens.get(comma).end, Category.SPELLING, "S9", Severity.WARNING, message, last.text);
    }

    /** Nothing that could be a clause of its own, and no pronoun that could begin one. */
    private static boolean isNominal(Token token) {
        if (token.kind == Token.Kind.NUMBER || token.is(".")) {
            return true;
        }
        Word word = token.word;
        return word != null
                && !token.quoted
                && (word.has('S')
                        || word.has('A')
                        || word.has('E')
                        || word.has('G')
                        || word.has('N')
                        || !word.names().isEmpty())
                && !(word.has('V') && !word.has('S') && !word.has('A') && !word.has('E'));
    }

    private static boolean isOnlyVerb(Word word) {
        return word.hasLemma("byť") && word.hasTag("VL")
                || !word.readings().isEmpty()
                        && word.readings().stream()
                                .allMatch(reading -> reading.part() == 'V'
                                        && "KBL".indexOf(reading.tag().charAt(1)) >= 0);
    }

    private static boolean isQuestionOrQuote(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.quoted || token.is("?"));
    }
}
