package sk.jadro.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** S10: what "a" joins agrees: {@code bude zapísaná a zodpovedaná}, {@code mikrobus a plošina slúžia}. */
final class JoinedAgreement {
    private static final Message SAME =
            new Message("Spojené príčastia majú rovnaký tvar.", "Participles that are joined have the same form.");
    private static final Message VERB =
            new Message("O dvoch sa hovorí v množnom čísle.", "Of two, the verb stands in the plural.");

    /** What a sentence's first words may follow: a label, the dash of an item. */
    private static final Set<String> OPENING = Set.of(":", "–", "-", "•", "*");

    /** In the nominative of any gender and number; many stand in no dictionary. */
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{2,}(an|en|it|ut|at)[ýáéí]");

    private final Morphology morphology;

    JoinedAgreement(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("a") && !tokens.get(i).quoted) {
                participles(tokens, i, collector);
                subjects(sentence, i, collector);
            }
        }
    }

    /** {@code prílohy musia byť podpísané a naskenovaný}: the endings tell, as all participles decline alike. */
    private static void participles(List<Token> tokens, int and, Collector collector) {
        Token second = tokens.get(and + 1);
        if (!isBeing(tokens, and - 2)
                || !isParticiple(tokens.get(and - 1))
                || !isParticiple(second)
                || beginsClause(tokens, and + 2)) {
            return;
        }
        char ending = lastOf(tokens.get(and - 1));
        if (ending != lastOf(second)) {
            String right = second.text.substring(0, second.text.length() - 1) + ending;
            collector.add(second.start, second.end, Category.SPELLING, "S10", Severity.WARNING, SAME, right);
        }
    }

    private static boolean isBeing(List<Token> tokens, int k) {
        return k >= 0 && k < tokens.size() && tokens.get(k).word instanceof Word word && Government.isToBe(word);
    }

    /** {@code je zatvorené a opravený bude plot}: the second has a verb or a noun of its own. */
    private static boolean beginsClause(List<Token> tokens, int k) {
        return isBeing(tokens, k) || k < tokens.size() && tokens.get(k).word instanceof Word next && next.isNounIn('1');
    }

    private static boolean isParticiple(Token token) {
        Word word = token.word;
        return word != null
                && PARTICIPLE.matcher(word.lower()).matches()
                && (word.has('G') || !word.isKnown())
                && !word.has('S');
    }

    private static char lastOf(Token token) {
        return token.text.charAt(token.text.length() - 1);
    }

    /** {@code Mikrobus a plošina slúži}: only where they begin the clause, and stand right before the verb. */
    private void subjects(Sentence sentence, int and, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int first = and - 1;
        boolean begins = first == sentence.firstWord() || first > 0 && OPENING.contains(tokens.get(first - 1).text);
        if (!begins || and + 2 >= tokens.size()) {
            return;
        }
        Token token = tokens.get(and + 2);
        Reading verb = token.word == null ? null : presentOfOne(token.word);
        Token one = tokens.get(first);
        Token other = tokens.get(and + 1);
        if (verb == null || !isOneThing(one) || !isOneThing(other) || canBeObject(one) && canBeObject(other)) {
            return;
        }
        String plural = verb.tag().substring(0, 3) + 'p' + verb.tag().substring(4);
        morphology
                .synthesise(verb.lemma(), plural)
                .ifPresent(right ->
                        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, VERB, right));
    }

    private static boolean isOneThing(Token token) {
        return token.word != null
                && !token.word.has('V')
                && token.word.anyReading(
                        reading -> reading.isNoun() && reading.number() == 's' && reading.grammaticalCase() == '1');
    }

    /** {@code Chlieb a mlieko dodáva obchod}: what looks like a subject may be what somebody else deals with. */
    private static boolean canBeObject(Token token) {
        return token.word != null
                && token.word.isNounIn('4')
                && !(token.word.hasTag("SSfs1") && token.word.lower().endsWith("a"));
    }

    private static @Nullable Reading presentOfOne(Word word) {
        Reading present = null;
        for (Reading reading : word.readings()) {
            // "Vstup a výstava je zadarmo": of what belongs together, being may be said in the singular.
            boolean does = reading.tag().startsWith("VK") && !reading.lemma().equals("byť");
            if (!does || !reading.tag().startsWith("sc", 3)) {
                return null;
            }
            present = reading;
        }
        return present;
    }
}
