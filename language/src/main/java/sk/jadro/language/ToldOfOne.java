package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a clause tells what has happened, so that a singular in it is somebody who was there: {@code Tlieskal aj plavčík}.
 * A rule, an offer and what is true of everybody stand in the present or the future, or say so.
 */
final class ToldOfOne {
    /** What parts clauses, beside commas. */
    private static final Set<String> PARTING = Set.of(";", ":", "–", "(", ")");

    private static final Set<String> HELPERS = Set.of("sme", "ste", "si");

    private static final Set<String> CONDITIONS = Set.of("by", "aby", "keby", "žeby", "ak", "keď", "kto");

    private static final Set<String> MEETING =
            Set.of("spýtať", "opýtať", "pýtať", "stretnúť", "osloviť", "navštíviť", "poprosiť", "požiadať", "pozvať");

    private static final Set<String> OUT_OF = Set.of("z", "zo", "spomedzi");

    /** Of whom one can only tell if there is somebody. */
    private static final Set<String> HAVING_SOMEBODY = Set.of("mať", "poznať", "vidieť", "stretnúť", "spoznať");

    /** Within how many words before him. */
    private static final int HAVING = 3;

    private final Set<String> anybody;
    private final Set<String> served;
    private final Set<String> generic;
    private final Set<String> open;

    ToldOfOne(Lexicon lexicon) {
        anybody = lexicon.list("anybody");
        served = lexicon.list("served");
        generic = lexicon.list("generic");
        open = lexicon.list("vacancies");
    }

    /** Whether the noun, a singular, stands in such a clause, and nothing says that anybody is meant. */
    boolean isMeant(List<Token> tokens, int first, int noun, Role role) {
        String lemma = role.pair().masculine();
        if (anybody.contains(lemma) || served.contains(lemma) || saysAnybody(tokens) || isOfDeed(tokens, first)) {
            return false;
        }
        List<Range> clauses = clauses(tokens);
        int own = 0;
        while (clauses.get(own).end() <= noun) {
            own++;
        }
        for (int k = own; k >= 0; k--) {
            Tense tense = Tense.of(tokens, clauses.get(k));
            if (tense != Tense.NONE) {
                return tense == Tense.PAST;
            }
        }
        for (int k = own + 1; k < clauses.size(); k++) {
            Tense tense = Tense.of(tokens, clauses.get(k));
            if (tense != Tense.NONE) {
                return tense == Tense.PAST;
            }
        }
        return false;
    }

    /** {@code jeden zo žiadateľov bol vyzvaný}: it is known which of them, as he was there when something happened. */
    boolean isOneOf(List<Token> tokens, int first) {
        return first > 1
                && OUT_OF.contains(tokens.get(first - 1).text)
                && tokens.get(first - 2).word instanceof Word one
                && one.hasLemma("jeden")
                && !(first > 2 && tokens.get(first - 3).isLower("ani"))
                && isPastClause(tokens, first);
    }

    /** Whether somebody did something in the clause, and nothing there says that anybody might. */
    private boolean isPastClause(List<Token> tokens, int place) {
        return clauses(tokens).stream()
                .filter(clause -> clause.start() <= place && place < clause.end())
                .map(clause -> tokens.subList(clause.start(), clause.end()))
                .anyMatch(clause -> !saysWhoever(clause)
                        && clause.stream()
                                .anyMatch(token -> token.word instanceof Word word
                                        && (!word.has('S') || word.hasLemma("byť"))
                                        && word.hasTag("VL")));
    }

    /** {@code V triede majú spolužiaka, ktorý od septembra neprehovoril}: whom they have, and what he did. */
    boolean isHadAndToldOf(List<Token> tokens, int first, int noun, Role role) {
        if (role.grammaticalCase() != '4'
                || noun + 2 >= tokens.size()
                || !tokens.get(noun + 1).is(",")
                || !tokens.get(noun + 2).isLower("ktorý")
                || saysAnybody(tokens)) {
            return false;
        }
        boolean had = tokens.subList(Math.max(0, first - HAVING), first).stream()
                .anyMatch(
                        token -> token.word instanceof Word word && word.hasLemmaIn(HAVING_SOMEBODY) && word.has('V'));
        return had
                && clauses(tokens).stream()
                        .anyMatch(clause -> clause.start() <= noun + 2
                                && noun + 2 < clause.end()
                                && Tense.of(tokens, clause) == Tense.PAST);
    }

    /** {@code Spýtal som sa zástupcov}: whoever did it himself knows with whom. */
    boolean areMetByWriter(List<Token> tokens, int first) {
        int clitics = first - 1;
        while (clitics > 0 && (tokens.get(clitics).isLower("som") || Clitics.isClitic(tokens.get(clitics).text))) {
            clitics--;
        }
        return clitics >= 0
                && tokens.get(clitics).word instanceof Word deed
                && deed.hasTag("VL")
                && !deed.has('S')
                && deed.anyReading(reading -> MEETING.contains(reading.lemma()))
                && tokens.subList(Math.max(0, clitics - 2), first).stream().anyMatch(token -> token.isLower("som"));
    }

    /** {@code Nikto sa neprihlásil na miesto psychológa, každý účastník, mesto hľadalo správcu}. */
    boolean saysAnybody(List<Token> tokens) {
        return saysWhoever(tokens)
                || tokens.stream().anyMatch(token -> token.word instanceof Word word && word.hasLemmaIn(open));
    }

    /** Of one of many, a place to be filled says nothing: {@code jeden zo spoluvlastníkov zomrel a čaká sa na konanie}. */
    private boolean saysWhoever(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.word instanceof Word word
                        && (CONDITIONS.contains(word.lower()) || word.hasLemmaIn(generic)));
    }

    /** {@code uložil určiť zástupcu}: what is still to be done. */
    private static boolean isOfDeed(List<Token> tokens, int first) {
        for (int k = first - 1; k >= Math.max(0, first - 3); k--) {
            if (!(tokens.get(k).word instanceof Word word)) {
                return false;
            }
            if (word.hasTag("VI") && !word.has('S')) {
                return true;
            }
        }
        return false;
    }

    private static List<Range> clauses(List<Token> tokens) {
        List<Range> clauses = new ArrayList<>();
        int from = 0;
        for (int k = 0; k < tokens.size(); k++) {
            boolean parts = tokens.get(k).is(",") || PARTING.contains(tokens.get(k).text);
            if (parts || k == tokens.size() - 1) {
                clauses.add(new Range(from, k + 1));
                from = k + 1;
            }
        }
        return clauses;
    }

    /** Of the finite verbs between two tokens. */
    private enum Tense {
        NONE,
        PAST,
        OTHER;

        static Tense of(List<Token> tokens, Range clause) {
            boolean past = false;
            boolean helped = false;
            for (int k = clause.start(); k < clause.end(); k++) {
                Word word = tokens.get(k).word;
                if (word == null) {
                    continue;
                }
                boolean denied = k > 0 && tokens.get(k - 1).isLower("nie");
                if (HELPERS.contains(word.lower()) && !denied) {
                    helped = true;
                } else if (word.lower().equals("som")) {
                    // "Bol som svedkom": of anybody who signs a form.
                    return OTHER;
                } else if (word.has('S') && !word.hasLemma("byť")) {
                    // "Odborník im poradí": may be a noun as well, where no other verb stands.
                    helped |= word.hasTag("VK");
                } else if (word.hasTag("VL")) {
                    past = true;
                } else if (word.hasTag("VK") || word.hasTag("VB") || word.hasTag("VM")) {
                    return OTHER;
                }
            }
            return past ? PAST : helped ? OTHER : NONE;
        }
    }
}
