package sk.jadro.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** S3: commas that are missing behind a clause: {@code Ak máte záujem kontaktujte nás}. */
final class ClosingCommas {
    private static final Message CLOSING =
            new Message("Za vloženou vetou má byť čiarka.", "A comma closes the clause that was put in.");

    /** What a clause begins with that another one follows. */
    private static final Set<String> SUBORDINATING =
            Set.of("ak", "keď", "kto", "keby", "aby", "že", "kým", "čo", "kde");

    /** What a sentence begins with when its first clause is not the main one. */
    private static final Set<String> OPENING =
            Set.of("ak", "keď", "pokiaľ", "keďže", "akonáhle", "hoci", "kto", "nakoľko");

    /** They stand beside another verb of the same clause: {@code ak ste boli, kto mohol byť}. */
    private static final Set<String> AUXILIARY = Set.of("byť", "bývať", "môcť", "musieť", "mať", "chcieť", "smieť");

    /** Verbs of a main clause that need another word: {@code čo pes zanechá, je ...} */
    private static final Set<String> GOING_ON = Set.of("môže", "môžu", "je", "sú", "musí", "musia", "treba");

    /** What reaches over to another verb of the same clause. */
    private static final Set<String> JOINING = Set.of("a", "i", "aj", "ale", "alebo", "či", "ani");

    private ClosingCommas() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        Word opening = opening(sentence);
        for (int i = 1; i < tokens.size(); i++) {
            Word word = tokens.get(i).word;
            if (word != null
                    && !tokens.get(i).quoted
                    && !Titles.isVerbOfTitle(tokens, i)
                    && (isSecond(tokens, i, word) || opening != null && isMain(sentence, i, word, opening))) {
                int subject = MainSubject.before(tokens, i);
                int at = isBehindItsObject(tokens, i) ? i - 1 : subject > 0 ? subject : i;
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
        }
    }

    /** {@code nedostaneme včas termín uvoľníme}: the adverb ends the first clause, and the second begins with its object. */
    private static boolean isBehindItsObject(List<Token> tokens, int i) {
        return i > 2
                && tokens.get(i - 1).word instanceof Word object
                && object.isNounIn('4')
                && tokens.get(i - 2).word instanceof Word adverb
                && adverb.has('D')
                && !adverb.has('S')
                && !adverb.has('A')
                && tokens.get(i - 3).word instanceof Word verb
                && isFinite(verb);
    }

    /** The word that opens a clause where the sentence begins; null if the sentence begins otherwise. */
    private static @Nullable Word opening(Sentence sentence) {
        int first = sentence.firstWord();
        Word word = first < 0 ? null : sentence.tokens().get(first).word;
        return word != null && OPENING.contains(word.lower()) ? word : null;
    }

    /** {@code Ak to nestihnete príďte zajtra}: two verbs side by side, where a clause had begun before them. */
    private static boolean isSecond(List<Token> tokens, int i, Word word) {
        Word before = tokens.get(i - 1).word;
        return before != null
                && isWholeVerb(before)
                && !(word.lower().equals("treba") && before.lower().endsWith("bolo"))
                && (isWholeVerb(word) || GOING_ON.contains(word.lower()))
                && isInClause(tokens, i - 2);
    }

    /** A verb that says who does something, and needs no other verb for it. */
    private static boolean isWholeVerb(Word word) {
        return word.has('V')
                && word.allReadings(reading -> reading.part() == 'V'
                        && "KLM".indexOf(reading.tag().charAt(1)) >= 0
                        && !AUXILIARY.contains(reading.lemma()));
    }

    private static boolean isInClause(List<Token> tokens, int end) {
        for (int k = end; k >= 0; k--) {
            Word word = tokens.get(k).word;
            if (word == null || word.has('O') && word.lower().equals("a")) {
                return false;
            }
            if (SUBORDINATING.contains(word.lower()) || CommaRules.isWhich(word)) {
                return true;
            }
            if (word.hasTag("VK") && !word.has('S') && !word.has('A') && !word.hasLemma("byť")) {
                return false;
            }
        }
        return false;
    }

    /** {@code Ak máte záujem o prenájom kontaktujte nás}: the second verb of the sentence asks for something, or is ours. */
    private static boolean isMain(Sentence sentence, int i, Word word, Word opening) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.firstWord();
        int subject = opening.lower().equals("kto") ? -1 : MainSubject.before(tokens, i);
        boolean ofAnybody = opening.lower().equals("kto") && isOfAnybody(tokens, word);
        if (i < first + 3 || !beginsMainClause(word) && !ofAnybody && subject < 0) {
            return false;
        }
        int end = subject < 0 ? i : subject;
        boolean verb = false;
        int nouns = 0;
        for (int k = first + 1; k < end; k++) {
            Token token = tokens.get(k);
            Word between = token.word;
            if (between == null) {
                if (token.kind != Token.Kind.NUMBER) {
                    return false;
                }
                continue;
            }
            boolean finite = isFinite(between) && !Clitics.isReflexive(token.text);
            if (finite && verb && !between.hasLemma("byť") && !between.hasTag("VL")
                    || JOINING.contains(between.lower()) && isOfVerb(tokens, k + 1, i)) {
                return false;
            }
            boolean governed = !Government.governing(tokens, k).isEmpty();
            if (verb && between.has('S') && !between.has('E') && !governed && !Recasing.isInCase(token, '2')) {
                nouns++;
            }
            verb |= finite;
        }
        return verb && nouns < 2 && canEndClause(tokens.get(end - 1));
    }

    /** Whether a verb of the first clause is joined here, so that the second may be joined as well. */
    private static boolean isOfVerb(List<Token> tokens, int from, int end) {
        for (int k = from; k <= Math.min(end, from + 2); k++) {
            if (tokens.get(k).word instanceof Word word && isFinite(word)) {
                return k < end || k == from;
            }
        }
        return false;
    }

    /** {@code kontaktujte, môžete, oznámime}: nothing else, and not the helper of another verb. */
    private static boolean beginsMainClause(Word word) {
        return !word.readings().isEmpty()
                && !word.hasLemma("byť")
                && word.allReadings(reading -> reading.tag().length() > 4
                        && (reading.tag().startsWith("VM")
                                || reading.tag().startsWith("VK")
                                        && (reading.tag().startsWith("pa", 3)
                                                || reading.tag().startsWith("pb", 3))));
    }

    /** {@code Kto účet nemá môže prísť}: what he may do, but no question who does what. */
    private static boolean isOfAnybody(List<Token> tokens, Word word) {
        return !tokens.getLast().is("?")
                && !word.readings().isEmpty()
                && !word.hasLemma("byť")
                && word.allReadings(reading ->
                        reading.tag().startsWith("VK") && reading.tag().startsWith("sc", 3));
    }

    private static boolean isFinite(Word word) {
        return (!word.has('S') && !word.has('A') || word.hasLemma("nemať"))
                && (word.hasTag("VK") || word.hasTag("VL") || word.hasTag("VM") || word.hasTag("VB"));
    }

    /** A noun, an adjective or a name; a short word or an adverb before the verb may belong to it. */
    private static boolean canEndClause(Token token) {
        return token.kind == Token.Kind.NUMBER
                || token.word instanceof Word word
                        && !Clitics.isClitic(word.lower())
                        && (word.has('S')
                                || word.has('A')
                                || word.has('G')
                                || word.hasTag("VI")
                                || word.hasLemma("nemať")
                                || !word.isKnown())
                        && !word.lower().startsWith("pros");
    }
}
