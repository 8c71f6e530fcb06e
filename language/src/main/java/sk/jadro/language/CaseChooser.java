package sk.jadro.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which number and case a masculine noun most likely stands in, by what stands around it. */
final class CaseChooser {
    private static final Set<String> AND = Set.of("a", "i", "aj", "alebo", "či", "ani", "resp");

    /** Nouns before those to whom something is given, or for whom it is. */
    private static final Set<String> GIVEN_TO = Set.of("pomoc", "podpora", "vďaka", "služba", "príspevok", "list");

    private static final Set<String> OF_NO_GENDER = Set.of("rodič", "človek", "dieťa", "osoba");

    private final Government government;
    private final Set<String> dativeAdjectives;
    private final Set<String> quantities;
    private final Set<String> times;
    private final TakenPeople taken;
    private final NounContexts contexts;

    CaseChooser(Lexicon lexicon) {
        government = new Government(lexicon);
        dativeAdjectives = lexicon.list("dative-adjectives");
        quantities = lexicon.list("quantities");
        times = lexicon.list("times");
        taken = new TakenPeople(lexicon);
        contexts = new NounContexts(lexicon);
    }

    /** The possible roles, likeliest first. */
    List<Role> order(Sentence sentence, int i, Word word) {
        List<Role> roles = word.roles();
        if (roles.size() == 1) {
            return roles;
        }
        int[] scores = new int[roles.size()];
        NounContexts.Context context = contexts.at(sentence, i, roles);
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

    static String prepositionCases(Word word) {
        if (!word.has('E')) {
            return "";
        }
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

    private int score(Role role, NounContexts.Context context, List<Token> tokens, int i) {
        char kase = role.grammaticalCase();
        int score = ofItself(role, tokens, i) + ofModifiers(role, context, tokens, i);
        if (!context.preposition().isEmpty()) {
            return score + behindPreposition(context.preposition(), kase);
        }
        if (context.counted() || government.isCountedBehind(tokens, i)) {
            return score + (kase == '2' ? 100 : 0);
        }
        if (context.left() < 0) {
            // "Uchádzačov, ktorí splnia podmienky, pozveme": what a sentence begins with is its object rather than a
            // part.
            return score + (kase == '1' ? 20 : kase == '4' ? 2 : 0) + government.clauseVerb(tokens, i, i, kase);
        }
        Word word = tokens.get(context.left()).word;
        return score
                + (word == null
                        ? behindSign(role, tokens, context.left(), i)
                        : behindWord(role, word, tokens, context.left(), i));
    }

    /** What a reading has for it wherever the noun stands. */
    private static int ofItself(Role role, List<Token> tokens, int i) {
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
        return role.adjectival() && kase == '1' ? score + Government.numberOfVerb(tokens, i, role.number()) : score;
    }

    /** Modifiers that agree speak for a reading. */
    private static int ofModifiers(Role role, NounContexts.Context context, List<Token> tokens, int i) {
        int score = 0;
        for (int k = i - 1; k > context.left() && k >= 0; k--) {
            Word word = tokens.get(k).word;
            if (word != null && Phrase.agrees(word, role)) {
                score += 30;
            }
        }
        return score;
    }

    private static int behindPreposition(String cases, char kase) {
        // "za" has both: with the genitive it speaks of times (za vlády), people stand in the accusative.
        return cases.indexOf(kase) < 0 ? 0 : kase == '4' && cases.indexOf('2') >= 0 ? 102 : 100;
    }

    private int behindSign(Role role, List<Token> tokens, int left, int i) {
        char kase = role.grammaticalCase();
        Token before = tokens.get(left);
        if (left == 0 && kase != '1' && before.isBullet()) {
            // "Koho potrebujeme: – skúsených záhradníkov": who is listed is nobody's part.
            return kase == '4' ? 2 : 0;
        }
        if (before.is("/") || before.is(",") || before.is("(") || before.is("–") || before.is("-")) {
            return conjunct(tokens, left, kase, role);
        }
        int list = government.verbOfList(tokens, i, kase);
        return (kase == '1' ? 10 : 0) + Math.max(list, government.clauseVerb(tokens, i, i, kase));
    }

    private int behindWord(Role role, Word word, List<Token> tokens, int left, int i) {
        char kase = role.grammaticalCase();
        boolean plural = role.number() == 'p';
        if (kase == '7' && isOnlySaidToo(tokens, left)) {
            // "ktoré je aj vlastníkom"
            return government.verb(word, kase) + (plural ? 0 : 50);
        }
        if (AND.contains(word.lower())) {
            return conjunct(tokens, left, kase, role);
        }
        if (word.hasLemmaIn(dativeAdjectives)) {
            return kase == '3' ? 40 : 0;
        }
        if (word.hasTag("Gt") && word.anyReading(reading -> !reading.isNoun())) {
            // "zastúpená konateľom, vedené predsedom": by one; to whom something is done, the adjectives above tell.
            return kase == '7' ? 40 : 0;
        }
        if (Government.isHelping(tokens, left)) {
            return government.clauseVerb(tokens, left, i, kase);
        }
        if (kase != '7' && Government.isFuture(word) && Government.infinitiveBehind(tokens, i) instanceof Word deed) {
            // "budete občanom vysvetľovať": whatever they do, it is not being.
            return government.verb(deed, kase) + 30;
        }
        if (Government.isToBe(word) && (kase == '3' || kase == '7') && government.isGivenBehind(tokens, i)) {
            // "bude žiadateľom doručené": to them, and nobody does it.
            return kase == '3' ? 60 : 0;
        }
        if (word.has('V') && (!word.has('S') || Government.isToBe(word))) {
            return government.verb(word, kase) + (Government.isToBe(word) && kase == '7' && !plural ? 25 : 0);
        }
        if (word.looksLikeVerb()) {
            return government.verb(word, kase);
        }
        return word.has('S') || word.readings().isEmpty()
                ? behindNoun(role, word, tokens, left, i)
                : government.clauseVerb(tokens, left + 1, i, kase);
    }

    /** Its attribute, most often. */
    private int behindNoun(Role role, Word noun, List<Token> tokens, int left, int i) {
        char kase = role.grammaticalCase();
        if (noun.hasLemmaIn(times)) {
            // "počas dvoch mesiacov vodičov upozorníme": months are nobody's.
            return government.clauseVerb(tokens, left, i, kase);
        }
        if (kase == '4' && taken.areMeant(tokens, left, i)) {
            return 70;
        }
        int attribute = kase == '2' ? 40 : kase == '3' && noun.hasLemmaIn(GIVEN_TO) ? 35 : 0;
        // "Ak je žiadateľ dôchodcom": what he is, and nobody's attribute.
        boolean said = kase == '7'
                && role.number() != 'p'
                && left > 0
                && tokens.get(left - 1).word instanceof Word being
                && Government.isToBe(being);
        return attribute + (said ? 40 : government.clauseVerb(tokens, left, i, kase) / 2);
    }

    /** {@code je aj vlastníkom}: nothing is joined, but said of the same one. */
    private static boolean isOnlySaidToo(List<Token> tokens, int left) {
        return left > 0
                && tokens.get(left).isLower("aj")
                && tokens.get(left - 1).word instanceof Word being
                && being.has('V')
                && Government.isToBe(being);
    }

    /** The other side of "and" stands in the same case: the nearest noun before it tells. */
    private int conjunct(List<Token> tokens, int joint, char kase, Role role) {
        int and = Conjuncts.beforeClause(tokens, joint);
        for (int k = and - 1; k >= Math.max(0, and - Government.FURTHEST); k--) {
            Token token = tokens.get(k);
            Word word = token.word;
            if (word == null) {
                if (token.is(".") || token.is(";") || token.is(":")) {
                    break;
                }
                continue;
            }
            if (and - k == 1 && word.readings().isEmpty() && word.lower().endsWith("nie")) {
                // "na prenájom sály, ozvučenie a moderátora": deeds that no dictionary has.
                return kase == '4' ? 50 : kase == '1' ? 40 : 0;
            }
            if (!mayBeConjunct(tokens, and, k, word)) {
                continue;
            }
            if (role.number() == 'p' && isCounted(tokens, k)) {
                return kase == '2' ? 60 : 0;
            }
            if (!isCompanion(tokens, and, k, word, kase)) {
                return besideNoun(tokens, and, k, word, kase, role);
            }
        }
        return government.clauseVerb(tokens, and, and, kase);
    }

    /** A noun that is a person, or stands right before "and" and is no attribute of one. */
    private static boolean mayBeConjunct(List<Token> tokens, int and, int k, Word word) {
        if (!word.has('S') || word.has('V') && !word.hasTag("SS")) {
            return false;
        }
        return isPerson(word)
                || and - k == 1
                        && !Conjuncts.isAttributeOfPerson(tokens, k)
                        && (Government.governing(tokens, k).isEmpty() || !Conjuncts.isPersonBefore(tokens, k));
    }

    private static boolean isPerson(Word word) {
        return !word.roles().isEmpty() || !word.feminine().isEmpty() || word.hasLemmaIn(OF_NO_GENDER);
    }

    /** {@code rodičov s deťmi aj žiakov}: who comes along is none of the list. */
    private static boolean isCompanion(List<Token> tokens, int and, int k, Word word, char kase) {
        return Government.governing(tokens, k).indexOf('7') >= 0
                && and - k == 1
                && k > 1
                && word.isNounIn('7')
                && !word.isNounIn(kase)
                && tokens.get(k - 2).word instanceof Word with
                && (!with.roles().isEmpty() || with.hasLemma("rodič"));
    }

    /** How much the noun on the other side speaks for a case. */
    private int besideNoun(List<Token> tokens, int and, int k, Word word, char kase, Role role) {
        if (!word.isNounIn(kase)) {
            // "parkoviská pri stanici, návštevníkov treba upozorniť": another clause, and no list.
            boolean clause = tokens.get(and).is(",") && !isPerson(word) && and - k == 1;
            return clause ? government.clauseVerb(tokens, 0, and, kase) + (kase == '4' ? 2 : 0) : 0;
        }
        String governed = Government.governing(tokens, k);
        if (!governed.isEmpty()) {
            return governed.indexOf(kase) >= 0 ? 60 : 0;
        }
        List<Role> theirs = word.roles();
        if (role.number() == 's'
                && !theirs.isEmpty()
                && contexts.at(whole(tokens), k, theirs).counted()) {
            // "päť členov a predsedu": the number governs the first only.
            return government.clauseVerb(tokens, k, k, kase);
        }
        if (theirs.isEmpty() && Conjuncts.isInOtherCaseBefore(tokens, k, kase)) {
            return 5;
        }
        // Where both stand in forms that several cases share, the verb tells.
        return theirs.size() < 2 || likeliestCase(tokens, k, theirs) == kase
                ? 40 + government.clauseVerb(tokens, k, k, kase) / 5
                : 5;
    }

    private char likeliestCase(List<Token> tokens, int k, List<Role> roles) {
        NounContexts.Context context = contexts.at(whole(tokens), k, roles);
        int best = Integer.MIN_VALUE;
        char likeliest = ' ';
        for (Role other : roles) {
            int score = k >= 0 && Conjuncts.depthOf(tokens, k) < 4 ? score(other, context, tokens, k) : 0;
            if (score > best) {
                best = score;
                likeliest = other.grammaticalCase();
            }
        }
        return likeliest;
    }

    /** {@code viac rodičov}, {@code päť nových žiakov}: the number governs what is joined to it, too. */
    private boolean isCounted(List<Token> tokens, int noun) {
        int k = noun - 1;
        while (k >= 0
                && tokens.get(k).word instanceof Word word
                && word.has('A')
                && !quantities.contains(word.lower())) {
            k--;
        }
        return k >= 0
                && (quantities.contains(tokens.get(k).text)
                        || tokens.get(k).kind == Token.Kind.NUMBER && NounContexts.counted(tokens.get(k).text));
    }

    private static Sentence whole(List<Token> tokens) {
        return new Sentence(tokens, false, false, false);
    }
}
