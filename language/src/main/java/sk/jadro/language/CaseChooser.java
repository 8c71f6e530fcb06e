package sk.jadro.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which number and case a masculine noun most likely stands in, by what stands around it. */
final class CaseChooser {
    private static final Set<String> AND = Set.of("a", "i", "aj", "alebo", "či", "ani", "resp");

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
            score += Government.numberOfVerb(tokens, i, role.number());
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
                // "za" has both: with the genitive it speaks of times (za vlády), people stand in the accusative.
                score += kase == '4' && context.preposition().indexOf('2') >= 0 ? 2 : 0;
            }
            return score;
        }
        if (context.counted()) {
            return score + (kase == '2' ? 100 : 0);
        }
        if (government.isCountedBehind(tokens, i)) {
            return score + (kase == '2' ? 100 : 0);
        }
        if (context.left() < 0) {
            // "Uchádzačov, ktorí splnia podmienky, pozveme": what a sentence begins with is its object rather than a
            // part.
            return score + (kase == '1' ? 20 : kase == '4' ? 2 : 0) + government.clauseVerb(tokens, i, i, kase);
        }
        Token before = tokens.get(context.left());
        Word word = before.word;
        if (word == null && context.left() == 0 && kase != '1' && before.isBullet()) {
            // "Koho potrebujeme: – skúsených záhradníkov": who is listed is nobody's part.
            return score + (kase == '4' ? 2 : 0);
        }
        if (word == null) {
            if (before.is("/") || before.is(",") || before.is("(") || before.is("–") || before.is("-")) {
                return score + conjunct(tokens, context.left(), kase, role);
            }
            int list = government.verbOfList(tokens, i, kase);
            return score + (kase == '1' ? 10 : 0) + Math.max(list, government.clauseVerb(tokens, i, i, kase));
        }
        if (kase == '7' && isOnlySaidToo(tokens, context.left())) {
            // "ktoré je aj vlastníkom"
            return score + government.verb(word, kase) + (plural ? 0 : 50);
        }
        if (AND.contains(word.lower())) {
            return score + conjunct(tokens, context.left(), kase, role);
        }
        for (Reading reading : word.readings()) {
            if (dativeAdjectives.contains(reading.lemma())) {
                return score + (kase == '3' ? 40 : 0);
            }
        }
        if (word.hasTag("Gt") && word.anyReading(reading -> !reading.isNoun())) {
            // "zastúpená konateľom, vedené predsedom": by one; to whom something is done, the adjectives above tell.
            return score + (kase == '7' ? 40 : 0);
        }
        if (Government.isHelping(tokens, context.left())) {
            return score + government.clauseVerb(tokens, context.left(), i, kase);
        }
        if (kase != '7' && Government.isFuture(word) && Government.infinitiveBehind(tokens, i) instanceof Word deed) {
            // "budete občanom vysvetľovať": whatever they do, it is not being.
            return score + government.verb(deed, kase) + 30;
        }
        if (word.has('V') && (!word.has('S') || Government.isToBe(word))) {
            return score + government.verb(word, kase) + (Government.isToBe(word) && kase == '7' && !plural ? 25 : 0);
        }
        if (word.looksLikeVerb()) {
            return score + government.verb(word, kase);
        }
        if (word.has('S') || word.readings().isEmpty()) {
            // A noun before: its attribute, most often.
            if (word.hasLemmaIn(times)) {
                // "počas dvoch mesiacov vodičov upozorníme": months are nobody's.
                return score + government.clauseVerb(tokens, context.left(), i, kase);
            }
            if (kase == '4' && taken.areMeant(tokens, context.left(), i)) {
                return score + 70;
            }
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
            // "Ak je žiadateľ dôchodcom": what he is, and nobody's attribute.
            boolean said = kase == '7'
                    && !plural
                    && context.left() > 0
                    && tokens.get(context.left() - 1).word instanceof Word being
                    && Government.isToBe(being);
            return score + attribute + (said ? 40 : government.clauseVerb(tokens, context.left(), i, kase) / 2);
        }
        return score + government.clauseVerb(tokens, context.left() + 1, i, kase);
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
    private int conjunct(List<Token> tokens, int and, char kase, Role role) {
        for (int k = and - 1; k >= Math.max(0, and - Government.FURTHEST); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                if (tokens.get(k).is(".")
                        || tokens.get(k).is(";")
                        || tokens.get(k).is(":")) {
                    break;
                }
                continue;
            }
            if (and - k == 1 && word.readings().isEmpty() && word.lower().endsWith("nie")) {
                // "na prenájom sály, ozvučenie a moderátora": deeds that no dictionary has.
                return kase == '4' ? 50 : kase == '1' ? 40 : 0;
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
            String governed = Government.governing(tokens, k);
            if (!person
                    && (and - k > 1
                            || Conjuncts.isAttributeOfPerson(tokens, k)
                            || !governed.isEmpty() && Conjuncts.isPersonBefore(tokens, k))) {
                continue;
            }
            if (role.number() == 'p' && isCounted(tokens, k)) {
                return kase == '2' ? 60 : 0;
            }
            if (governed.indexOf('7') >= 0
                    && and - k == 1
                    && k > 1
                    && word.isNounIn('7')
                    && !word.isNounIn(kase)
                    && tokens.get(k - 2).word instanceof Word with
                    && (!with.roles().isEmpty() || with.hasLemma("rodič"))) {
                // "rodičov s deťmi aj žiakov": who comes along is none of the list.
                continue;
            }
            if (!word.isNounIn(kase)) {
                // "parkoviská pri stanici, návštevníkov treba upozorniť": another clause, and no list.
                boolean clause = tokens.get(and).is(",") && !person && and - k == 1;
                return clause ? government.clauseVerb(tokens, 0, and, kase) + (kase == '4' ? 2 : 0) : 0;
            }
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
            boolean plain = true;
            if (!theirs.isEmpty() && theirs.size() > 1) {
                NounContexts.Context context = contexts.at(whole(tokens), k, theirs);
                int best = Integer.MIN_VALUE;
                char likeliest = ' ';
                for (Role other : theirs) {
                    int score = k > 0 && Conjuncts.depthOf(tokens, k) < 4 ? score(other, context, tokens, k) : 0;
                    if (score > best) {
                        best = score;
                        likeliest = other.grammaticalCase();
                    }
                }
                plain = likeliest == kase;
            }
            // Where both stand in forms that several cases share, the verb tells.
            return plain ? 40 + government.clauseVerb(tokens, k, k, kase) / 5 : 5;
        }
        return government.clauseVerb(tokens, and, and, kase);
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
