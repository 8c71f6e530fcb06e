package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** S9: commas that a word beside them shows to divide nothing: {@code Zároveň, sme ...; Keď, vám ...; viac, ako 40}. */
final class WordCommas {
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

    /** Conjunctions that open a sentence, each with its clause right behind. */
    private static final Set<String> OPENING_SENTENCE =
            Set.of("keď", "ak", "keďže", "aby", "hoci", "pretože", "kým", "pokiaľ", "akonáhle");

    /** As good as a verb. */
    private static final Set<String> NEEDED = Set.of("treba", "možno", "netreba", "vidno", "nutné", "potrebné");

    private static final Set<String> MORE_OR_LESS = Set.of("viac", "menej", "skôr", "neskôr");

    private WordCommas() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        adding(tokens, collector);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(",")) {
                conjunction(tokens, i, collector);
                aside(tokens, i, collector);
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
            FalseCommaRules.report(tokens, 1, FalseCommaRules.ADVERBIAL, collector);
        }
    }

    /** {@code Viem, že, nie všetko sa podarilo}: no clause was put in behind the conjunction. */
    private static void conjunction(List<Token> tokens, int i, Collector collector) {
        if (tokens.get(i - 1).isLower("že")
                && tokens.subList(i + 1, tokens.size()).stream().noneMatch(token -> token.is(","))) {
            FalseCommaRules.report(tokens, i, CONJUNCTION, collector);
        }
        // "Keď, vám ju nevyvezú, zavolajte": a clitic stands second in its clause.
        if (i == 1
                && i + 1 < tokens.size()
                && tokens.get(0).word instanceof Word first
                && OPENING_SENTENCE.contains(first.lower())
                && Clitics.isClitic(tokens.get(i + 1).text)) {
            FalseCommaRules.report(tokens, i, CONJUNCTION, collector);
        }
    }

    /** {@code viac, ako v roku 2023}: no clause follows, but only what is compared. */
    static boolean isOnlyCompared(List<Token> tokens, int comma) {
        if (comma == 0
                || comma + 2 >= tokens.size()
                || !MORE_OR_LESS.contains(tokens.get(comma - 1).text) && !isOfDegree(tokens.get(comma - 1))
                || !tokens.get(comma + 1).is("ako") && !tokens.get(comma + 1).is("než")) {
            return false;
        }
        for (int k = comma + 2; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            if (token.kind == Token.Kind.LINE_BREAK || token.kind == Token.Kind.SIGN && !token.is("%")) {
                return k > comma + 2;
            }
            if (NEEDED.contains(token.text) || token.word != null && canBeVerb(token.word)) {
                return false;
            }
        }
        return true;
    }

    /** {@code menej, než dáme za rohožku}: what could be a noun as well opens a clause, too, where it says "I" or "we". */
    private static boolean canBeVerb(Word word) {
        return word.has('V')
                && (!word.has('S')
                        || word.anyReading(reading ->
                                reading.tag().startsWith("VK") && reading.tag().startsWith("a", 4)));
    }

    /** {@code ľahšie, ako na poschodí}. */
    private static boolean isOfDegree(Token token) {
        return token.word instanceof Word word
                && !word.has('S')
                && word.anyReading(reading -> reading.tag().equals("Dy") || reading.degree() == 'y');
    }

    /** {@code v dome, (vchod od pošty)} and {@code viac, ako 40}: nothing that a comma could divide follows. */
    private static void aside(List<Token> tokens, int comma, Collector collector) {
        Token next = comma + 1 < tokens.size() ? tokens.get(comma + 1) : tokens.get(comma);
        boolean number = next.is("ako")
                && comma + 2 < tokens.size()
                && tokens.get(comma + 2).kind == Token.Kind.NUMBER
                && (tokens.get(comma - 1).isLower("viac")
                        || tokens.get(comma - 1).isLower("menej"));
        if (number
                || isOnlyCompared(tokens, comma)
                || next.is("(") && tokens.get(comma - 1).isWord()) {
            FalseCommaRules.report(tokens, comma, FalseCommaRules.DIVIDED, collector);
        }
    }
}
