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

    private static final Message OBJECT = new Message(
            "Spojené podstatné mená stoja v rovnakom páde.", "Nouns that are joined stand in the same case.");

    /** What things do to nothing else. */
    private static final Set<String> INTRANSITIVE = Set.of(
            "patriť", "čakať", "ležať", "stáť", "chýbať", "fungovať", "slúžiť", "trvať", "zostať", "ostať", "premávať");

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
                object(tokens, i, collector);
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
        // "Stratené deti a veci": an adjective may stand before the first.
        int start = first > 0 && tokens.get(first - 1).word instanceof Word word && (word.has('A') || word.has('G'))
                ? first - 1
                : first;
        boolean begins = start == sentence.firstWord() || start > 0 && OPENING.contains(tokens.get(start - 1).text);
        if (!begins || and + 2 >= tokens.size()) {
            return;
        }
        Token token = tokens.get(and + 2);
        Reading verb = token.word == null ? null : presentOfOne(token.word);
        Token one = tokens.get(first);
        Token other = tokens.get(and + 1);
        boolean two = isOneThing(one) && isOneThing(other) && !(canBeObject(one) && canBeObject(other));
        boolean many = INTRANSITIVE.contains(verb == null ? "" : verb.lemma())
                && isSubject(one)
                && isSubject(other)
                && isDoneByNobodyElse(tokens, and + 3);
        if (verb == null || !two && !many) {
            return;
        }
        String plural = verb.tag().substring(0, 3) + 'p' + verb.tag().substring(4);
        morphology
                .synthesise(verb.lemma(), plural)
                .ifPresent(right ->
                        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, VERB, right));
    }

    private static boolean isSubject(Token token) {
        return token.word != null && !token.word.has('V') && token.word.isNounIn('1');
    }

    /** {@code Mäso a kosti patrí do odpadu}: a preposition follows, and no other subject does. */
    private static boolean isDoneByNobodyElse(List<Token> tokens, int from) {
        if (from >= tokens.size()
                || !(tokens.get(from).word instanceof Word preposition)
                || CaseChooser.prepositionCases(preposition).isEmpty()) {
            return false;
        }
        for (int k = from + 1; k < tokens.size() && tokens.get(k).kind != Token.Kind.SIGN; k++) {
            boolean subject = tokens.get(k).word instanceof Word word
                    && word.isNounIn('1')
                    && word.lower().length() > 1
                    && Government.governing(tokens, k).isEmpty();
            if (subject) {
                return false;
            }
        }
        return true;
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

    /** {@code Program a mapa nájdete}: what you find stands in the accusative, as its other half does. */
    private void object(List<Token> tokens, int and, Collector collector) {
        Token token = tokens.get(and + 1);
        Word verb = and + 2 < tokens.size() ? tokens.get(and + 2).word : null;
        boolean yours = verb != null
                && !verb.readings().isEmpty()
                && !verb.hasLemma("byť")
                && verb.allReadings(reading ->
                        reading.tag().startsWith("VK") && reading.tag().startsWith("pb", 3));
        if (yours
                && token.word instanceof Word noun
                && !noun.isCapitalised()
                && noun.feminine().isEmpty()
                && NumberAgreement.isSubject(noun)
                && tokens.get(and - 1).word instanceof Word other
                && other.isNounIn('4')) {
            morphology
                    .synthesise(noun.lemmas().getFirst(), "SSfs4")
                    .ifPresent(right -> collector.add(
                            token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, OBJECT, right));
        }
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
