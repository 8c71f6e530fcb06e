package sk.jadro.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * S10: what is said of one thing in the gender of another: {@code Kancelária je otvorené denne}, {@code Vlani naše
 * zariadenie získal cenu}, {@code program je takmer hotoví}.
 */
final class SingularAgreement {
    private static final Message GENDER =
            new Message("Zhoduje sa s podmetom v rode a čísle.", "This agrees with its subject in gender and number.");

    private static final Set<String> BEING =
            Set.of("je", "bude", "bola", "nebude", "nebola", "zostane", "ostane", "zostala", "ostala");

    /** Words that may stand between being and what is said, and say nothing of their own. */
    private static final int BETWEEN = 4;

    private final Morphology morphology;

    SingularAgreement(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Word word = tokens.get(i).word;
            if (word == null || tokens.get(i).quoted) {
                continue;
            }
            if (BEING.contains(word.lower())) {
                ofWoman(sentence, i, collector);
                ofThing(tokens, i, collector);
                behindBeing(tokens, i, collector);
            }
        }
        deed(sentence, collector);
    }

    /** {@code Zastávka Mlyn bude presunutý}: a noun in -a that begins the sentence is nothing but its subject. */
    private void ofWoman(Sentence sentence, int being, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int subject = being - 1;
        while (subject > sentence.firstWord()
                && being - subject < 3
                && tokens.get(subject).word instanceof Word name
                && name.isCapitalised()
                && !name.isShouted()) {
            subject--;
        }
        boolean begins = subject == sentence.firstWord()
                || subject == sentence.firstWord() + 1
                        && tokens.get(subject - 1).word instanceof Word adjective
                        && adjective.hasTag("AAfs1");
        if (!begins || !(tokens.get(subject).word instanceof Word noun) || !NumberAgreement.isSubject(noun)) {
            return;
        }
        for (int k = being + 1; k < tokens.size() && k <= being + BETWEEN; k++) {
            Word said = tokens.get(k).word;
            if (said == null
                    || said.has('V') && !said.has('G') && !said.hasTag("VI")
                    || said.isNounIn('1')
                            && !said.has('E')
                            && Government.governing(tokens, k).isEmpty()) {
                return;
            }
            if (isOfOther(tokens, k, said)) {
                Token token = tokens.get(k);
                report(token, token.text.substring(0, token.text.length() - 1) + "á", collector);
                return;
            }
        }
    }

    /** {@code otvorené, presunutý}, with no noun of its own behind it. */
    private static boolean isOfOther(List<Token> tokens, int k, Word said) {
        if (said.isCapitalised() || said.has('S')) {
            return false;
        }
        if (said.lower().endsWith("ý")) {
            return PredicateAgreement.isOfOneMan(tokens, k);
        }
        return said.lower().endsWith("é") && said.hasTag("Gtns1") && isLast(tokens, k + 1);
    }

    /** Whether the clause ends here, or goes on with a preposition or an adverb: no noun is described. */
    private static boolean isLast(List<Token> tokens, int k) {
        Word next = k < tokens.size() ? tokens.get(k).word : null;
        return next == null
                || !CaseChooser.prepositionCases(next).isEmpty()
                || next.has('D') && !next.has('S') && !next.has('A');
    }

    /** {@code Bez podpisu je žiadosť neplatné}: the subject stands between, and the clause ends with what is said. */
    private static void behindBeing(List<Token> tokens, int being, Collector collector) {
        int noun = being + 1;
        while (noun + 2 < tokens.size()
                && tokens.get(noun).word instanceof Word before
                && !before.has('S')
                && (before.hasTag("AAfs1") || before.hasTag("PFfs1"))) {
            noun++;
        }
        int said = noun + 1;
        if (said >= tokens.size()
                || !(tokens.get(noun).word instanceof Word subject)
                || !isOneWoman(subject)
                || !(tokens.get(said).word instanceof Word word)
                || word.has('S')
                || word.has('V')
                || !word.lower().endsWith("é") && !word.lower().endsWith("ý")
                || !word.hasTag("AAns1") && !word.hasTag("Gtns1") && !word.hasTag("AAms1") && !word.hasTag("Gtms1")
                || said + 1 < tokens.size() && tokens.get(said + 1).isWord()) {
            return;
        }
        Token token = tokens.get(said);
        report(token, token.text.substring(0, token.text.length() - 1) + "á", collector);
    }

    /** {@code žiadosť}, which is an accusative as well; and {@code voda}. */
    private static boolean isOneWoman(Word word) {
        return word.hasTag("SSfs1")
                && word.allReadings(
                        reading -> reading.tag().startsWith("SSfs") && "145".indexOf(reading.grammaticalCase()) >= 0);
    }

    /** {@code Počet miest je obmedzení}: the ending of many men behind one thing. */
    private void ofThing(List<Token> tokens, int being, Collector collector) {
        int said = being + 1;
        while (said + 1 < tokens.size() && tokens.get(said).word instanceof Word adverb && isOnlyAdverb(adverb)) {
            said++;
        }
        Token token = tokens.get(said);
        if (!tokens.get(being).is("je") && !tokens.get(being).is("bude")
                || !(token.word instanceof Word word)
                || !word.lower().endsWith("í")
                || !(word.hasTag("AAmp1") || word.hasTag("Gtmp1"))
                || word.hasTag("AAms")
                || !isLast(tokens, said + 1)
                || !isOneThing(tokens, being - 1)) {
            return;
        }
        word.readings().stream()
                .filter(reading ->
                        reading.tag().startsWith("AAmp1") || reading.tag().startsWith("Gtmp1"))
                .findFirst()
                .flatMap(reading ->
                        morphology.synthesise(reading.lemma(), reading.tag().substring(0, 2) + "is1x"))
                .ifPresent(right -> report(token, right, collector));
    }

    /** {@code už, takmer}: "už" joins, too, which "že" does as well. */
    private static boolean isOnlyAdverb(Word word) {
        return !word.readings().isEmpty()
                && word.allReadings(reading -> "DTO".indexOf(reading.part()) >= 0)
                && (word.has('D') || !word.has('O'));
    }

    /** A masculine thing, with an attribute behind it at most. */
    private static boolean isOneThing(List<Token> tokens, int end) {
        int k = end;
        while (k > 0 && !isThing(tokens.get(k)) && Recasing.isInCase(tokens.get(k), '2')) {
            k--;
        }
        return k >= 0
                && isThing(tokens.get(k))
                && Government.governing(tokens, k).isEmpty();
    }

    private static boolean isThing(Token token) {
        return token.word != null && token.word.hasTag("SSis1") && !token.word.has('V');
    }

    /** {@code Naše zariadenie získal cenu}, where nobody else in the clause could have done it. */
    private void deed(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int k = Math.max(0, sentence.firstWord());
        if (tokens.get(k).word instanceof Word when && isOnlyAdverb(when)) {
            k++;
        }
        int first = k;
        while (k < tokens.size() && tokens.get(k).word instanceof Word word && isModifierOfNeuter(word)) {
            k++;
        }
        if (k == first || k + 1 >= tokens.size() || !(tokens.get(k).word instanceof Word noun) || !isNeuter(noun)) {
            return;
        }
        int verb = k + 1;
        while (verb < tokens.size()
                && verb < k + 4
                && tokens.get(verb).word instanceof Word between
                && pastOfMan(between) == null
                && (between.has('E')
                        || isOnlyAdverb(between)
                        || Government.governing(tokens, verb).indexOf('6') >= 0)) {
            verb++;
        }
        Word did = verb < tokens.size() ? tokens.get(verb).word : null;
        Reading past = did == null ? null : pastOfMan(did);
        if (past == null || isDoneByAnother(tokens, verb + 1, past)) {
            return;
        }
        Token token = tokens.get(verb);
        Optional<String> right = morphology.synthesise(
                past.lemma(), past.tag().substring(0, 5) + 'n' + past.tag().substring(6));
        right.ifPresent(form -> report(token, form, collector));
    }

    private static boolean isModifierOfNeuter(Word word) {
        return !word.has('S') && (word.hasTag("AAns1") || word.hasTag("PFns1") || word.hasTag("Gtns1"));
    }

    private static boolean isNeuter(Word noun) {
        return !noun.readings().isEmpty()
                && noun.allReadings(
                        reading -> reading.tag().startsWith("SSns") && "145".indexOf(reading.grammaticalCase()) >= 0);
    }

    private static @Nullable Reading pastOfMan(Word word) {
        Reading past = null;
        for (Reading reading : word.readings()) {
            if (!reading.tag().startsWith("VL")
                    || reading.tag().charAt(3) != 's'
                    || reading.tag().charAt(5) == 'n') {
                return null;
            }
            past = reading;
        }
        return past;
    }

    /** Up to the end of the clause; a title in capitals names nobody, unless its words are names. */
    private static boolean isDoneByAnother(List<Token> tokens, int from, Reading verb) {
        boolean phrase = false;
        for (int k = from; k < tokens.size() && tokens.get(k).kind != Token.Kind.SIGN; k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                continue;
            }
            phrase |= word.has('E');
            boolean title = word.isCapitalised() && word.names().isEmpty() && word.isKnown();
            if (title ? word.hasTag("SSm") : AgreementRules.couldBeSubject(word, verb, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static void report(Token token, String right, Collector collector) {
        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, GENDER, right);
    }
}
