package sk.jadro.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which number and case a masculine noun most likely stands in, by what stands around it. */
final class CaseChooser {
    private static final int FURTHEST = 8;
    private static final Set<String> AND = Set.of("a", "i", "aj", "alebo", "či", "ani", "resp");

    private final Set<String> genitiveVerbs;
    private final Set<String> dativeVerbs;
    private final Set<String> dativeAdjectives;
    private final Set<String> quantities;

    CaseChooser(Lexicon lexicon) {
        genitiveVerbs = lexicon.list("genitive-verbs");
        dativeVerbs = lexicon.list("dative-verbs");
        dativeAdjectives = lexicon.list("dative-adjectives");
        quantities = lexicon.list("quantities");
    }

    /** The possible roles, likeliest first. */
    List<Role> order(Sentence sentence, int i, Word word) {
        List<Role> roles = word.roles();
        if (roles.size() == 1) {
            return roles;
        }
        int[] scores = new int[roles.size()];
        Context context = context(sentence, i, roles);
        for (int k = 0; k < scores.length; k++) {
            scores[k] = score(roles.get(k), context, sentence.tokens(), i);
        }
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < scores.length; k++) {
            order.add(k);
        }
        order.sort(Comparator.comparingInt((Integer k) -> -scores[k]));
        List<Role> sorted = new ArrayList<>();
        for (int k : order) {
            sorted.add(roles.get(k));
        }
        return sorted;
    }

    private record Context(String preposition, int left, boolean counted) {}

    /** What stands before the noun and its modifiers: a preposition's cases, a number, or the token itself. */
    private Context context(Sentence sentence, int i, List<Role> roles) {
        List<Token> tokens = sentence.tokens();
        int left = i - 1;
        while (left >= 0 && i - left <= FURTHEST) {
            Word word = tokens.get(left).word;
            if (word == null) {
                break;
            }
            boolean modifier = false;
            for (Role role : roles) {
                modifier |= Phrase.agrees(word, role);
            }
            boolean adverb = word.hasTag("D")
                    && !word.has('V')
                    && !quantities.contains(word.lower())
                    && !word.has('S')
                    && left > 0
                    && !word.has('O')
                    && !word.has('T');
            boolean possessive = word.hasTag("PU");
            if (!modifier && !possessive && !(adverb && left < i - 1)) {
                break;
            }
            if (quantities.contains(word.lower())) {
                break;
            }
            left--;
        }
        if (left < 0) {
            return new Context("", -1, false);
        }
        Token before = tokens.get(left);
        if (before.kind == Token.Kind.NUMBER) {
            return new Context("", left, counted(before.text));
        }
        Word word = before.word;
        if (word == null) {
            return new Context("", left, false);
        }
        if (quantities.contains(word.lower())) {
            return new Context("", left, true);
        }
        return new Context(prepositionCases(word), left, false);
    }

    private static boolean counted(String number) {
        return !number.equals("1") && !number.equals("2") && !number.equals("3") && !number.equals("4");
    }

    static String prepositionCases(Word word) {
        StringBuilder cases = new StringBuilder();
        boolean preposition = false;
        for (Reading reading : word.readings()) {
            if (reading.part() == 'E' && reading.tag().length() >= 3) {
                preposition = true;
                cases.append(reading.tag().charAt(2));
            }
        }
        return preposition && !word.lower().equals("a") && !word.lower().equals("i") ? cases.toString() : "";
    }

    private int score(Role role, Context context, List<Token> tokens, int i) {
        char kase = role.grammaticalCase();
        boolean plural = role.number() == 'p';
        int score = plural ? 10 : 0;
        score += switch (kase) {
            case '1' -> 6;
            case '2' -> 5;
            case '4' -> 4;
            case '3' -> 3;
            case '6' -> 2;
            default -> 1;
        };
        if (!plural && role.pair().masculine().equals("vedúci")) {
            score += 12;
        }
        if (role.adjectival() && kase == '1') {
            score += numberOfVerb(tokens, i, role.number());
        }
        // Modifiers that agree speak for a reading.
        for (int k = i - 1; k > context.left() && k >= 0; k--) {
            Word word = tokens.get(k).word;
            if (word != null && Phrase.agrees(word, role)) {
                score += 30;
            }
        }
        if (!context.preposition().isEmpty()) {
            if (context.preposition().indexOf(kase) >= 0) {
                score += 100;
                // "v", "na", "o", "po" ahead of the forms that both cases have: the place is likelier.
                score += kase == '4' && context.preposition().indexOf('2') >= 0 ? -1 : 0;
            }
            return score;
        }
        if (context.counted()) {
            return score + (kase == '2' ? 100 : 0);
        }
        if (context.left() < 0) {
            return score + (kase == '1' ? 20 : 0) + clauseVerb(tokens, i, i, kase);
        }
        Token before = tokens.get(context.left());
        Word word = before.word;
        if (word == null) {
            if (before.is("/") || before.is(",") || before.is("(") || before.is("–") || before.is("-")) {
                return score + conjunct(tokens, context.left(), kase, role);
            }
            return score + (kase == '1' ? 10 : 0) + clauseVerb(tokens, i, i, kase);
        }
        if (AND.contains(word.lower())) {
            return score + conjunct(tokens, context.left(), kase, role);
        }
        for (Reading reading : word.readings()) {
            if (dativeAdjectives.contains(reading.lemma())) {
                return score + (kase == '3' ? 40 : 0);
            }
        }
        if (word.has('V') && !word.has('S')) {
            return score + verb(word, kase) + (isToBe(word) && kase == '7' && !plural ? 25 : 0);
        }
        if (word.has('S') || word.readings().isEmpty()) {
            // A noun before: its attribute, most often.
            int attribute = kase == '2' ? 40 : 0;
            if (kase == '3'
                    && (word.hasLemma("pomoc")
                            || word.hasLemma("podpora")
                            || word.hasLemma("vďaka")
                            || word.hasLemma("služba")
                            || word.hasLemma("príspevok")
                            || word.hasLemma("list"))) {
                attribute = 35;
            }
            return score + attribute + clauseVerb(tokens, context.left(), i, kase) / 2;
        }
        return score + clauseVerb(tokens, context.left() + 1, i, kase);
    }

    /** Whether the verb right after the noun says its number, as in {@code cestujúci je}. */
    private static int numberOfVerb(List<Token> tokens, int i, char number) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + 4); k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                break;
            }
            for (Reading reading : word.readings()) {
                if (reading.tag().startsWith("VK") && reading.tag().length() > 3 && !word.has('S')) {
                    return reading.tag().charAt(3) == number ? 15 : 0;
                }
            }
        }
        return 0;
    }

    private static boolean isToBe(Word word) {
        return word.hasLemma("byť") || word.hasLemma("stať") || word.hasLemma("zostať") || word.hasLemma("ostať");
    }

    private int verb(Word verb, char kase) {
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
    private int clauseVerb(List<Token> tokens, int from, int i, char kase) {
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

    /** The other side of "and" stands in the same case: the nearest noun before it tells. */
    private int conjunct(List<Token> tokens, int and, char kase, Role role) {
        for (int k = and - 1; k >= Math.max(0, and - FURTHEST); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                if (tokens.get(k).is(".")
                        || tokens.get(k).is(";")
                        || tokens.get(k).is(":")) {
                    break;
                }
                continue;
            }
            if (!word.has('S') || word.has('V') && !word.hasTag("SS")) {
                continue;
            }
            boolean person = !word.roles().isEmpty()
                    || !word.feminine().isEmpty()
                    || word.hasLemma("rodič")
                    || word.hasLemma("človek")
                    || word.hasLemma("dieťa")
                    || word.hasLemma("osoba");
            if (!person && and - k > 1) {
                continue;
            }
            if (!word.isNounIn(kase)) {
                return 0;
            }
            String governed = governing(tokens, k);
            if (!governed.isEmpty()) {
                return governed.indexOf(kase) >= 0 ? 60 : 0;
            }
            List<Role> theirs = word.roles();
            if (role.number() == 's'
                    && !theirs.isEmpty()
                    && context(whole(tokens), k, theirs).counted()) {
                // "päť členov a predsedu": the number governs the first only.
                return clauseVerb(tokens, k, k, kase);
            }
            boolean plain = true;
            if (!theirs.isEmpty() && theirs.size() > 1) {
                Context context = context(whole(tokens), k, theirs);
                int best = Integer.MIN_VALUE;
                char likeliest = ' ';
                for (Role other : theirs) {
                    int score = k > 0 && depthOf(tokens, k) < 4 ? score(other, context, tokens, k) : 0;
                    if (score > best) {
                        best = score;
                        likeliest = other.grammaticalCase();
                    }
                }
                plain = likeliest == kase;
            }
            return plain ? 40 : 5;
        }
        return clauseVerb(tokens, and, and, kase);
    }

    private static Sentence whole(List<Token> tokens) {
        return new Sentence(tokens, false, false, false);
    }

    /** The cases of the preposition before a noun and its modifiers; empty if there is none. */
    private static String governing(List<Token> tokens, int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - 4); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return "";
            }
            String cases = prepositionCases(word);
            if (!cases.isEmpty() && !word.has('S')) {
                return cases;
            }
            if (!word.has('A') && !word.has('P') && !word.has('G') && !word.has('N')) {
                return "";
            }
        }
        return "";
    }

    /** How many conjuncts stand before: a long list is not followed to its start. */
    private static int depthOf(List<Token> tokens, int i) {
        int depth = 0;
        for (int k = i; k >= Math.max(0, i - 30); k--) {
            if (tokens.get(k).is(",") || tokens.get(k).is("a")) {
                depth++;
            }
        }
        return depth;
    }
}
