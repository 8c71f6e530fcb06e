package sk.jadro.language;

import java.util.List;
import java.util.Map;

/**
 * What is said of a singular noun behind it and has to speak of both when the noun becomes a pair: {@code občan, ktorý},
 * {@code vodič je povinný}, {@code študent ubytovaný v meste}.
 */
final class SaidOfPair {
    private static final Map<String, String> DUTIES = Map.of(
            "je povinný", "musí",
            "bude povinný", "bude musieť",
            "nie je povinný", "nemusí",
            "je oprávnený", "môže",
            "nie je oprávnený", "nesmie");

    /** The most words of an attribute between the noun and what is said of it. */
    private static final int ATTRIBUTE = 3;

    /** Within how many words the infinitive of a duty stands: {@code povinný po skončení predaja miesto upratať}. */
    private static final int INFINITIVE = 6;

    /** The most words between what is called something and what it is called. */
    private static final int ACROSS = 5;

    private final Morphology morphology;
    private final List<Token> tokens;
    private final int noun;
    /** Where it begins and ends; -1 if nothing of the kind is said. */
    private final int first;

    private final int last;

    private final boolean broken;

    private SaidOfPair(Morphology morphology, List<Token> tokens, int noun, int first, int last, boolean broken) {
        this.morphology = morphology;
        this.broken = broken;
        this.tokens = tokens;
        this.noun = noun;
        this.first = first;
        this.last = last;
    }

    static SaidOfPair behind(Morphology morphology, List<Token> tokens, int noun, Role role, int firstOfPhrase) {
        if (role.number() != 's') {
            return new SaidOfPair(morphology, tokens, noun, -1, -1, false);
        }
        int[] said = role.grammaticalCase() == '1' ? said(tokens, noun, firstOfPhrase) : new int[] {-1, -1};
        boolean notEach = firstOfPhrase > 0
                && said[0] >= 0
                && is(tokens, firstOfPhrase, "každý")
                && tokens.get(firstOfPhrase - 1).text.equalsIgnoreCase("nie");
        // "Ak je žiadateľ ženatý": of a woman one says it with another word.
        boolean broken = notEach
                || said[1] >= 0 && tokens.get(said[1]).is("ženatý")
                || StillHis.goesOn(tokens, Math.max(noun, said[1]) + 1, role.grammaticalCase() == '1')
                || role.grammaticalCase() == '1' && (isCompared(tokens, noun + 1) || isCalled(tokens, noun));
        return new SaidOfPair(morphology, tokens, noun, said[0], said[1], broken);
    }

    /** Where what is said begins and ends, right behind the noun or its attribute; -1 if it is nothing. */
    private static int[] said(List<Token> tokens, int noun, int firstOfPhrase) {
        int k = noun + 1;
        while (k < tokens.size() && k <= noun + ATTRIBUTE && isAttribute(tokens, k)) {
            k++;
        }
        if (is(tokens, k, ",") && is(tokens, k + 1, "ktorý")) {
            return new int[] {k + 1, k + 1};
        }
        int past = k;
        while (past < tokens.size() && (is(tokens, past, "by") || Clitics.isClitic(tokens.get(past).text))) {
            past++;
        }
        if (past < tokens.size() && TwoEndings.pastOfMan(tokens.get(past).word) != null) {
            return new int[] {k, past};
        }
        int verb = is(tokens, k, "nie") && is(tokens, k + 1, "je") ? k + 1 : k;
        boolean being = is(tokens, verb, "je") || is(tokens, verb, "bude");
        boolean beingBefore = isBeing(tokens, firstOfPhrase - 1);
        int said = being ? saidFrom(tokens, verb + 1) : beingBefore ? saidFrom(tokens, k) : k;
        boolean here = isSaid(tokens, said)
                && (being || beingBefore || isParticiple(tokens, said) || isBeforePreposition(tokens, said));
        return here ? new int[] {k, said} : new int[] {-1, -1};
    }

    /** {@code občan starší ako 15 rokov}. */
    private static boolean isCompared(List<Token> tokens, int k) {
        return k < tokens.size()
                && tokens.get(k).word instanceof Word word
                && word.lower().endsWith("ší")
                && word.hasTag("AAms1y");
    }

    /** {@code občan nie je len žiadateľ}: what he is called would have to become a pair as well; so for both nouns. */
    private static boolean isCalled(List<Token> tokens, int noun) {
        return isMan(tokens, acrossBeing(tokens, noun, 1))
                || isMan(tokens, acrossBeing(tokens, noun, -1))
                || isBeing(tokens, noun - 1) && isMan(tokens, noun + 1);
    }

    /** The noun on the other side of "is", with a few words between; -1 if there is none. */
    private static int acrossBeing(List<Token> tokens, int noun, int step) {
        boolean being = false;
        for (int k = noun + step; k >= 0 && k < tokens.size() && Math.abs(k - noun) <= ACROSS; k += step) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return -1;
            }
            if (being && word.has('S') && !word.has('T') && !word.has('O')) {
                return k;
            }
            being |= is(tokens, k, "je") || is(tokens, k, "bude");
        }
        return -1;
    }

    private static boolean isMan(List<Token> tokens, int k) {
        return k >= 0
                && k < tokens.size()
                && tokens.get(k).word instanceof Word word
                && word.anyRole(role ->
                        role.number() == 's' && (role.grammaticalCase() == '1' || role.grammaticalCase() == '7'));
    }

    /** {@code občan, ktorý}: the pronoun stands right behind the noun. */
    boolean isWhich() {
        return last == noun + 2 && tokens.get(last).is("ktorý");
    }

    /** Whether nothing behind the noun has to change with it. */
    boolean isNothing() {
        return last < 0 && !broken;
    }

    /** The last token that changes with the noun: the noun itself if nothing is said of it. */
    int last() {
        return Math.max(noun, isDutyWithClitic() ? last + 2 : last);
    }

    /** {@code V žiadosti je žiadateľ povinný uviesť}: the duty begins before the noun, where "musí" goes. */
    boolean isDutyAround(int firstOfPhrase) {
        return last >= 0
                && isBeing(tokens, firstOfPhrase - 1)
                && tokens.get(last).is("povinný")
                && !tokens.get(first).is("nie")
                && isInfinitiveBehind()
                && !Clitics.isReflexive(tokens.get(last + 1).text)
                && (last + 2 >= tokens.size() || !Clitics.isReflexive(tokens.get(last + 2).text));
    }

    /** Pairs in place of the noun and the duty around it: {@code musí žiadateľ alebo žiadateľka}. */
    List<String> ofDuty(List<String> proposals, int being) {
        String must = DUTIES.get(tokens.get(being).word instanceof Word word ? word.lower() + " povinný" : "");
        boolean capital = Character.isUpperCase(tokens.get(being).text.codePointAt(0));
        StringBuilder between = new StringBuilder();
        for (Token token : tokens.subList(noun + 1, last)) {
            between.append(token.is(",") ? "" : " ").append(token.text);
        }
        return broken || must == null
                ? List.of()
                : proposals.stream()
                        .filter(text -> text.contains(" alebo "))
                        .map(text -> (capital ? Morphology.capitalised(must) : must) + " " + text + between)
                        .toList();
    }

    private boolean isInfinitiveBehind() {
        return last + 1 < tokens.size()
                && tokens.subList(last + 1, Math.min(tokens.size(), last + 1 + INFINITIVE)).stream()
                        .takeWhile(token -> token.isWord() || token.kind == Token.Kind.NUMBER)
                        .anyMatch(token -> token.word != null && token.word.hasTag("VI"));
    }

    /** {@code je povinný preukázať sa}: the verb in its place draws the clitic to itself. */
    private boolean isDutyWithClitic() {
        return last >= 0
                && DUTIES.containsKey(written())
                && last + 2 < tokens.size()
                && tokens.get(last + 1).word instanceof Word word
                && word.hasTag("VI")
                && Clitics.isReflexive(tokens.get(last + 2).text);
    }

    /** Pairs with what is said of both, or of each of them; what a neutral word would need is not known. */
    List<String> after(List<String> proposals, boolean ofEach) {
        if (broken) {
            // A wrong proposal is worse than none.
            return List.of();
        }
        if (last < 0) {
            return ofEach && (Government.isDoneBefore(tokens, noun) || Government.isDoneBehind(tokens, noun))
                    ? proposals.stream().map(SaidOfPair::both).toList()
                    : proposals;
        }
        StringBuilder between = new StringBuilder();
        for (Token token : tokens.subList(noun + 1, first)) {
            between.append(token.is(",") ? "" : " ").append(token.text);
        }
        if (ofEach && TwoEndings.pastOfMan(tokens.get(last).word) instanceof Reading past) {
            return TwoEndings.ofMany(morphology, past)
                    .map(many -> proposals.stream()
                            .filter(text -> text.contains(" alebo "))
                            .map(text -> both(text) + between + before() + many)
                            .toList())
                    .orElse(List.of());
        }
        String said = said();
        return proposals.stream()
                .filter(text -> text.contains(" alebo ") || text.contains("/"))
                .map(text -> text + between + " " + said)
                .toList();
    }

    private static String both(String pair) {
        return pair.replaceFirst(" alebo ", " a ");
    }

    /** What stands before the last word of what is said: {@code by sa}. */
    private String before() {
        StringBuilder words = new StringBuilder(" ");
        for (Token token : tokens.subList(first, last)) {
            words.append(token.text).append(' ');
        }
        return words.toString();
    }

    private String written() {
        StringBuilder words = new StringBuilder(tokens.get(first).text);
        for (Token token : tokens.subList(first + 1, last + 1)) {
            words.append(' ').append(token.text);
        }
        return words.toString();
    }

    private String said() {
        String said = written();
        Token end = tokens.get(last);
        if (TwoEndings.pastOfMan(end.word) instanceof Reading past) {
            return said + TwoEndings.behind(morphology, end.text, past);
        }
        if (isDutyWithClitic()) {
            return tokens.get(last + 2).text + " " + DUTIES.get(said) + " " + tokens.get(last + 1).text;
        }
        if (said.endsWith("je zodpovedný") && is(tokens, last + 1, "za")) {
            return said.startsWith("nie") ? "nezodpovedá" : "zodpovedá";
        }
        String duty = isInfinitiveBehind() ? DUTIES.get(said) : null;
        return duty != null ? duty : said.equals("ktorý") ? "ktorý/ktorá" : said + (said.endsWith("ý") ? "/-á" : "/-a");
    }

    private static boolean isAttribute(List<Token> tokens, int k) {
        Word word = tokens.get(k).word;
        return word != null && word.roles().isEmpty() && !word.has('V') && Recasing.isInCase(tokens.get(k), '2');
    }

    /** An adjective of one man that has no noun of its own behind it. */
    private static boolean isSaid(List<Token> tokens, int k) {
        Word word = k < tokens.size() ? tokens.get(k).word : null;
        Word next = k + 1 < tokens.size() ? tokens.get(k + 1).word : null;
        return word != null
                && (word.lower().endsWith("ý") || word.lower().endsWith("y"))
                && (word.hasTag("AAms1") || word.hasTag("Gtms1") || AddressRules.isParticiple(word))
                && (next == null || !next.isNounIn('1') || next.has('E') || next.has('V'));
    }

    /** {@code bude o výsledku informovaný}: the adjective may stand a few words off. */
    private static int saidFrom(List<Token> tokens, int from) {
        int k = from;
        while (k < tokens.size()
                && k < from + ATTRIBUTE
                && !isSaid(tokens, k)
                && tokens.get(k).word instanceof Word word
                && !word.has('V')) {
            k++;
        }
        return k;
    }

    /** {@code zákazník spokojný so službou}. */
    private static boolean isBeforePreposition(List<Token> tokens, int k) {
        Word next = k + 1 < tokens.size() ? tokens.get(k + 1).word : null;
        return next != null && !CaseChooser.prepositionCases(next).isEmpty();
    }

    private static boolean isParticiple(List<Token> tokens, int k) {
        return tokens.get(k).word instanceof Word word && word.hasTag("Gtms1");
    }

    private static boolean isBeing(List<Token> tokens, int k) {
        return k >= 0 && (is(tokens, k, "je") || is(tokens, k, "bude"));
    }

    private static boolean is(List<Token> tokens, int k, String text) {
        return k < tokens.size() && tokens.get(k).is(text);
    }
}
