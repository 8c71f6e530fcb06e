package sk.jadro.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What prepositions and verbs ask of the nouns beside them: their case, and whether they are one or many. */
final class Government {
    static final int FURTHEST = 8;

    private static final Set<String> HAVING = Set.of("mať", "dostať", "dostávať", "získať", "získavať");

    /** What stands before a number that counts: {@code bolo ich až 62}. */
    private static final Set<String> NO_LESS = Set.of("až", "asi", "len", "iba", "už", "spolu", "takmer", "vyše");

    private static final int LONGEST_LIST = 30;

    private static final Set<String> AUXILIARIES = Set.of("som", "si", "sme", "ste");

    private final Set<String> genitiveVerbs;
    private final Set<String> dativeVerbs;
    private final Set<String> dativeAdjectives;
    private final Set<String> modalVerbs;
    private final Set<String> quantities;
    private final Set<String> noMore;

    Government(Lexicon lexicon) {
        dativeAdjectives = lexicon.list("dative-adjectives");
        modalVerbs = lexicon.list("modal-verbs");
        quantities = lexicon.list("quantities");
        noMore = lexicon.list("no-more");
        genitiveVerbs = lexicon.list("genitive-verbs");
        dativeVerbs = lexicon.list("dative-verbs");
    }

    /** How much the verb beside a noun speaks for its number, as in {@code cestujúci je, prídu cestujúci}. */
    static int numberOfVerb(List<Token> tokens, int i, char number) {
        char right = numberOfVerb(tokens, i, 1);
        char told = right != ' ' ? right : numberOfVerb(tokens, i, -1);
        return told == ' ' ? 0 : told == number ? 30 : 0;
    }

    private static char numberOfVerb(List<Token> tokens, int i, int step) {
        for (int k = i + step; k >= 0 && k < tokens.size() && Math.abs(k - i) < 4; k += step) {
            Word word = tokens.get(k).word;
            if (word == null) {
                break;
            }
            for (Reading reading : word.readings()) {
                if (isFinite(reading) && !word.has('S')) {
                    return reading.tag().charAt(3);
                }
            }
        }
        return ' ';
    }

    /** In the third person, or in the past: what can be said of somebody. */
    private static boolean isFinite(Reading reading) {
        String tag = reading.tag();
        return tag.length() > 4 && (tag.startsWith("VK") && tag.charAt(4) == 'c' || tag.startsWith("VL"));
    }

    static boolean isToBe(Word word) {
        return word.hasLemma("byť") || word.hasLemma("stať") || word.hasLemma("zostať") || word.hasLemma("ostať");
    }

    /** {@code budem, budete}, before an infinitive. */
    static boolean isFuture(Word word) {
        return word.lower().startsWith("bud") && word.hasLemma("byť") && word.hasTag("VB");
    }

    /** The infinitive that follows in the clause; null if none does. */
    static @Nullable Word infinitiveBehind(List<Token> tokens, int i) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + FURTHEST); k++) {
            Word word = tokens.get(k).word;
            if (word == null || word.hasTag("VI")) {
                return word != null && !isToBe(word) ? word : null;
            }
        }
        return null;
    }

    int verb(Word verb, char kase) {
        boolean genitive = false;
        boolean dative = false;
        for (Reading reading : verb.readings()) {
            genitive |= isIn(genitiveVerbs, reading.lemma());
            dative |= isIn(dativeVerbs, reading.lemma());
        }
        if (genitive) {
            return kase == '2' ? 40 : 0;
        }
        if (dative) {
            return kase == '3' ? 40 : kase == '4' ? 10 : 0;
        }
        return kase == '4' ? 30 : 0;
    }

    /** {@code netýka sa}: what is denied governs as what is said. */
    private static boolean isIn(Set<String> verbs, String lemma) {
        return verbs.contains(lemma) || lemma.startsWith("ne") && verbs.contains(lemma.substring(2));
    }

    /** The verb of the clause, looked for to the left, then to the right. */
    int clauseVerb(List<Token> tokens, int from, int i, char kase) {
        Word modal = null;
        for (int k = from - 1; k >= Math.max(0, from - FURTHEST); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                break;
            }
            if (noMore.contains(word.lower()) && kase == '2') {
                return 40;
            }
            if ((kase == '7' || kase == '3') && isToBe(word) && isGivenBehind(tokens, i)) {
                return kase == '3' ? 60 : 0;
            }
            if (isToBe(word) && kase == '7') {
                return 25;
            }
            if (isPassive(tokens, k)) {
                return passive(word, kase);
            }
            if (isVerb(word)) {
                if (!isModal(word)) {
                    return verb(word, kase);
                }
                modal = word;
            }
        }
        int behind = verbBehind(tokens, i, kase);
        return behind > 0 || modal == null ? behind : verb(modal, kase);
    }

    private int verbBehind(List<Token> tokens, int i, char kase) {
        Word modal = null;
        for (int k = i + 1; k < Math.min(tokens.size(), i + FURTHEST); k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                break;
            }
            if (isCountedBehind(tokens, i, k)) {
                return kase == '2' ? 60 : 0;
            }
            if (kase == '7' && isHelpingBehind(tokens, k)) {
                continue;
            }
            if ((kase == '7' || kase == '3') && isToBe(word) && isGivenBehind(tokens, k)) {
                return kase == '3' ? 60 : 0;
            }
            // "môže byť": what it says of being counts, not of being able.
            boolean able = k + 1 < tokens.size() && tokens.get(k + 1).isLower("byť");
            if (kase == '7' && (able || isToBe(word))) {
                return 25;
            }
            if (isVerb(word)) {
                if (!isModal(word)) {
                    return verb(word, kase) / 2;
                }
                modal = word;
            }
        }
        return modal == null ? 0 : verb(modal, kase) / 2;
    }

    /** {@code Obyvateľom bude vjazd umožnený, bude žiadateľom doručené}: to them something is given, and nothing is said of what they are. */
    boolean isGivenBehind(List<Token> tokens, int being) {
        for (int k = being + 1; k < tokens.size() && tokens.get(k).isWord(); k++) {
            if (tokens.get(k).word instanceof Word given
                    && Wording.lemmas(given).stream().anyMatch(dativeAdjectives::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Word word) {
        // "nič" could be a verb, too, and never is.
        return word.has('V') && !word.has('S') && !word.has('E') && !word.has('P') && !word.hasLemma("byť")
                || word.looksLikeVerb();
    }

    private boolean isModal(Word word) {
        return word.anyReading(reading -> isIn(modalVerbs, reading.lemma()));
    }

    /** {@code dobrovoľníkov nikdy nie je dosť}: a quantity that stands behind being. */
    boolean isCountedBehind(List<Token> tokens, int i) {
        for (int k = i + 1;
                k < Math.min(tokens.size(), i + FURTHEST)
                        && (tokens.get(k).isWord() || tokens.get(k).kind == Token.Kind.NUMBER);
                k++) {
            if (isCountedBehind(tokens, i, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCountedBehind(List<Token> tokens, int i, int k) {
        boolean many = quantities.contains(tokens.get(k).text)
                || tokens.get(k).kind == Token.Kind.NUMBER
                        && tokens.get(k - 1).word instanceof Word word
                        && (word.has('V') || NO_LESS.contains(word.lower()));
        // "Ak je stavebníkov viac"
        boolean being = k == i + 1 && i > 0 && tokens.get(i - 1).word instanceof Word verb && verb.hasLemma("byť");
        return many
                && (being
                        || tokens.subList(i + 1, k).stream()
                                .anyMatch(token -> token.word != null
                                        && (token.word.hasLemma("byť") || isPastOfSome(token.word))));
    }

    /** {@code prišlo}: what a number of them did. */
    private static boolean isPastOfSome(Word verb) {
        return verb.anyReading(reading -> reading.tag().startsWith("VL")
                && reading.tag().length() > 5
                && reading.tag().charAt(3) == 's'
                && reading.tag().charAt(5) == 'n');
    }

    /** {@code bola vykonaná}: done by somebody, in the instrumental. */
    static boolean isPassive(List<Token> tokens, int k) {
        return tokens.get(k).word instanceof Word word
                && word.hasTag("Gt")
                && (isBeing(tokens, k - 1) || isBeing(tokens, k - 2) || isBeing(tokens, k + 1));
    }

    /** {@code dostal každý občan}, not {@code prísť môže každý občan}: any of them may, each of them does. */
    static boolean isDoneBefore(List<Token> tokens, int noun) {
        for (int k = noun - 1; k >= 0 && tokens.get(k).isWord(); k--) {
            if (tokens.get(k).word instanceof Word verb && !verb.has('S') && (verb.hasTag("VK") || verb.hasTag("VL"))) {
                return !verb.hasLemma("môcť") && !verb.hasLemma("smieť") && !verb.hasLemma("nemôcť");
            }
        }
        return false;
    }

    /** {@code Každý držiteľ karty má 20 hodín}: what each of them has or is given, by the first verb of the clause. */
    static boolean isDoneBehind(List<Token> tokens, int noun) {
        for (int k = noun + 1; k < tokens.size() && tokens.get(k).isWord(); k++) {
            if (tokens.get(k).word instanceof Word verb && !verb.has('S') && verb.hasTag("VK")) {
                return verb.hasLemmaIn(HAVING);
            }
        }
        return false;
    }

    /** {@code písali sme}: no being of its own. */
    static boolean isHelping(List<Token> tokens, int k) {
        return k > 0
                && AUXILIARIES.contains(tokens.get(k).text)
                && tokens.subList(Math.max(0, k - 3), k).stream()
                        .anyMatch(token -> token.word != null && token.word.hasTag("VL"));
    }

    /** {@code som v júni predložil}: the same, with other words between. */
    static boolean isHelpingBehind(List<Token> tokens, int k) {
        if (!AUXILIARIES.contains(tokens.get(k).text)) {
            return false;
        }
        for (int next = k + 1; next < Math.min(tokens.size(), k + FURTHEST); next++) {
            Word word = tokens.get(next).word;
            if (word == null || word.hasTag("VL")) {
                return word != null && !word.hasLemma("byť");
            }
        }
        return false;
    }

    private static boolean isBeing(List<Token> tokens, int k) {
        return k >= 0 && k < tokens.size() && tokens.get(k).word instanceof Word word && word.hasLemma("byť");
    }

    private int passive(Word participle, char kase) {
        boolean dative = participle.hasLemmaIn(dativeAdjectives);
        return kase == (dative ? '3' : '7') ? 60 : 0;
    }

    /** The cases of the preposition before a noun and its modifiers; empty if there is none. */
    static String governing(List<Token> tokens, int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - 4); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return "";
            }
            String cases = CaseChooser.prepositionCases(word);
            // The letters "o, s, z, k, u" are nouns, too.
            if (!cases.isEmpty() && !word.hasTag("SS")) {
                return cases;
            }
            if (!word.has('A') && !word.has('P') && !word.has('G') && !word.has('N')) {
                return "";
            }
        }
        return "";
    }

    /** {@code Prijmeme: 1. kuchára, 2. vodiča}: the verb before the colon speaks of the whole list. */
    int verbOfList(List<Token> tokens, int i, char kase) {
        for (int k = i - 1; k > Math.max(0, i - LONGEST_LIST); k--) {
            if (tokens.get(k).is(":")) {
                Word verb = tokens.get(k - 1).word;
                return verb != null && verb.has('V') && !verb.has('S') ? verb(verb, kase) : 0;
            }
        }
        return 0;
    }
}
