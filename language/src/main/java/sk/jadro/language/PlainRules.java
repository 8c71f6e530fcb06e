package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** P2 to P4, P6 and P7: sentences, paragraphs and links that make a text hard to read. */
final class PlainRules {
    /** Readers find most of those of 26 to 30 words clear as they stand, and of 31 to 35 those in plain words. */
    private static final int LONG = 30;

    private static final int VERY_LONG = 35;
    private static final int CHAIN = 4;
    private static final int WALL = 150;

    private static final Set<String> HERE = Set.of("tu", "sem");
    private static final Set<String> CLICK = Set.of("kliknite", "kliknutím", "klikni", "kliknúť");
    private static final Set<String> FIND = Set.of("nájdete", "informácií", "viac", "stiahnete");

    private static final Set<String> ENACTING = Set.of("vydáva", "uznáša", "uznieslo", "ustanovuje");

    private static final Set<String> AGREEING = Set.of("uzavreli", "uzatvorili", "uzatvárajú", "uzavierajú", "dohodli");

    /** What a resolution does, one thing beside another. */
    private static final Set<String> RESOLVING =
            Set.of("schvaľuje", "ukladá", "poveruje", "odporúča", "berie", "súhlasí", "žiada", "konštatuje", "volí");

    private static final Message LONG_SENTENCE =
            new Message("Dlhá veta. Skúste ju rozdeliť.", "A long sentence. Try to divide it.");
    private static final Message NOUN_CHAIN = new Message(
            "Reťaz podstatných mien v druhom páde sa ťažko číta. Pomôže sloveso.",
            "A chain of nouns in the genitive is hard to read. A verb helps.");
    private static final Message FEW_VERBS =
            new Message("Dlhá veta takmer bez slovies.", "A long sentence with hardly any verb.");
    private static final Message LINK =
            new Message("Z textu odkazu má byť jasné, kam vedie.", "The words of a link should say where it leads.");
    private static final Message WALL_OF_TEXT =
            new Message("Dlhý odsek. Rozdeľte ho alebo použite zoznam.", "A long paragraph. Divide it or use a list.");

    /**
     * Looks for what makes a sentence hard to read.
     *
     * @param burdens the places of officialese in it
     */
    void check(Sentence sentence, Genre genre, int burdens, Collector collector) {
        int words = longestPart(sentence);
        // What a law or a contract has to say in one breath is only too long where nobody could follow it.
        boolean verbs = hasVerbs(sentence, words);
        int bearable = genre == Genre.OTHER && (burdens > 0 || !verbs) ? LONG : VERY_LONG;
        boolean formula = genre == Genre.BY_LAW && isEnacting(sentence)
                || genre == Genre.CONTRACT && (isAgreeing(sentence) || isCondition(sentence))
                || isInviting(sentence);
        if (words > bearable && !formula) {
            collector.add(
                    sentence.start(),
                    sentence.end(),
                    Category.PLAIN,
                    words > VERY_LONG ? "P3" : "P2",
                    words > VERY_LONG ? Severity.HINT : Severity.INFO,
                    verbs ? LONG_SENTENCE : FEW_VERBS);
        }
        chain(sentence, collector);
        link(sentence, collector);
    }

    /**
     * The words of it, or of the longest item where it is a list: {@code zakázaný je: a) vstup, b) vjazd}. At a colon one
     * takes breath.
     */
    private static int longestPart(Sentence sentence) {
        int longest = 0;
        int words = 0;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (isLetterOfItem(tokens, i)
                    || tokens.get(i).is(":")
                    || tokens.get(i).is(";")
                    || isResolving(tokens.get(i))) {
                words = 0;
            } else if (tokens.get(i).isWord()) {
                words++;
                longest = Math.max(longest, words);
            }
        }
        return longest;
    }

    /** {@code schvaľuje správu, ukladá výboru ... a poveruje veliteľa}: each verb begins a part of its own. */
    private static boolean isResolving(Token token) {
        return isOneOf(token, RESOLVING);
    }

    private static boolean isLetterOfItem(List<Token> tokens, int i) {
        return tokens.get(i).isWord()
                && tokens.get(i).text.length() == 1
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(")")
                && (i == 0 || !tokens.get(i - 1).is("("));
    }

    /** {@code Zastupiteľstvo podľa § 6 zákona ... vydáva toto nariadenie}: the sentence that a by-law has to begin with. */
    private static boolean isEnacting(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> isOneOf(token, ENACTING))
                && sentence.tokens().stream().anyMatch(token -> token.word != null && token.word.hasLemma("zákon"));
    }

    /** {@code Zmluvné strany uzavreli dňa ... zmluvu o dielo}: which contract it is about. */
    private static boolean isAgreeing(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> isOneOf(token, AGREEING))
                && sentence.tokens().stream().anyMatch(token -> token.word != null && token.word.hasLemma("zmluvný"));
    }

    /** {@code Ak príjemca ..., je povinný vrátiť dotáciu}: of what happens and what follows each contract says as much. */
    private static boolean isCondition(Sentence sentence) {
        int first = sentence.firstWord();
        return first >= 0 && sentence.tokens().get(first).text.equals("Ak");
    }

    /** {@code Mesto a klub vás srdečne pozývajú na slávnosti, ktoré sa konajú ...}: who, whom, where and when. */
    private static boolean isInviting(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.isLower("srdečne"))
                && sentence.tokens().stream().anyMatch(token -> token.word != null && token.word.hasLemma("pozývať"));
    }

    private static boolean hasVerbs(Sentence sentence, int words) {
        int verbs = 0;
        for (Token token : sentence.tokens()) {
            if (token.word != null && token.word.has('V')) {
                verbs++;
            }
        }
        return verbs * 100 >= words * 6;
    }

    private static void chain(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int length = 0;
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            Word word = i < tokens.size() ? tokens.get(i).word : null;
            boolean modifier = word != null && (word.has('A') || word.has('G') || word.has('N'));
            boolean genitive = word != null && isGenitiveNoun(word) && !modifier && (length > 0 || !word.isNounIn('1'));
            boolean adjective = modifier && !genitive && length > 0;
            if (genitive) {
                if (length == 0) {
                    from = i;
                }
                length++;
            } else if (!adjective) {
                if (length >= CHAIN) {
                    collector.add(
                            tokens.get(from).start,
                            tokens.get(i - 1).end,
                            Category.PLAIN,
                            "P4",
                            Severity.HINT,
                            NOUN_CHAIN);
                }
                length = 0;
            }
        }
    }

    private static boolean isGenitiveNoun(Word word) {
        // "v znení jeho dodatku č. 1": a letter that stands for a word ends no chain of nouns.
        if (word.isCapitalised()
                || word.has('E')
                || word.has('O')
                || word.form().length() == 1) {
            return false;
        }
        return word.isNounIn('2') && !word.has('V');
    }

    /** {@code Kliknite sem}, {@code Viac informácií nájdete tu.}, {@code [tu](https://...)}. */
    private static void link(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (!isOneOf(tokens.get(i), HERE)) {
                continue;
            }
            for (int k = Math.max(0, i - 2); k < i; k++) {
                if (isOneOf(tokens.get(k), CLICK)) {
                    link(tokens.get(k), tokens.get(i), collector);
                }
            }
            boolean last = i + 1 == tokens.size()
                    || tokens.get(i + 1).is(".")
                    || tokens.get(i + 1).is("!");
            boolean alone = tokens.get(i - 1).is("[")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("]");
            if (last && isOneOf(tokens.get(i - 1), FIND) || alone) {
                link(tokens.get(i), tokens.get(i), collector);
            }
        }
    }

    private static boolean isOneOf(Token token, Set<String> forms) {
        return token.word != null && forms.contains(token.word.lower());
    }

    private static void link(Token first, Token last, Collector collector) {
        collector.add(first.start, last.end, Category.PLAIN, "P6", Severity.HINT, LINK);
    }

    void check(Document document, Collector collector) {
        walls(document, collector);
    }

    private static void walls(Document document, Collector collector) {
        int words = 0;
        Token first = null;
        for (Token token : document.tokens()) {
            if (token.kind == Token.Kind.LINE_BREAK) {
                if (words > WALL && first != null) {
                    wall(first, collector);
                }
                words = 0;
                first = null;
            } else if (token.isWord()) {
                words++;
                if (first == null) {
                    first = token;
                }
            }
        }
        if (words > WALL && first != null) {
            wall(first, collector);
        }
    }

    /** Shown at the first word, so that what is found within the paragraph stays. */
    private static void wall(Token first, Collector collector) {
        collector.add(first.start, first.end, Category.PLAIN, "P7", Severity.INFO, WALL_OF_TEXT);
    }
}
