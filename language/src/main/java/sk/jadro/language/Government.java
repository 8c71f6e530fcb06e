package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** What prepositions and verbs ask of the nouns beside them: their case, and whether they are one or many. */
final class Government {
    static final int FURTHEST = 8;
    private static final int LONGEST_LIST = 30;

    private final Set<String> genitiveVerbs;
    private final Set<String> dativeVerbs;

    Government(Lexicon lexicon) {
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

    int verb(Word verb, char kase) {
        boolean genitive = false;
        boolean dative = false;
        for (Reading reading : verb.readings()) {
            genitive |= genitiveVerbs.contains(reading.lemma());
            dative |= dativeVerbs.contains(reading.lemma());
        }
        if (genitive) {
            return kase == '2' ? 40 : 0;
        }
        if (dative) {
            return kase == '3' ? 40 : kase == '4' ? 10 : 0;
        }
        return kase == '4' ? 30 : 0;
    }

    /** The verb of the clause, looked for to the left, then to the right. */
    int clauseVerb(List<Token> tokens, int from, int i, char kase) {
        for (int k = from - 1; k >= Math.max(0, from - FURTHEST); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                break;
            }
            if (isToBe(word) && kase == '7') {
                return 25;
            }
            if (word.has('V') && !word.has('S') && !word.has('E') && !word.hasLemma("byť")) {
                return verb(word, kase);
            }
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + FURTHEST); k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                break;
            }
            // "môže byť": what it says of being counts, not of being able.
            boolean modal = k + 1 < tokens.size() && tokens.get(k + 1).isLower("byť");
            if (kase == '7' && (modal || isToBe(word))) {
                return 25;
            }
            if (word.has('V') && !word.has('S') && !word.has('E') && !word.hasLemma("byť")) {
                return verb(word, kase) / 2;
            }
        }
        return 0;
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
