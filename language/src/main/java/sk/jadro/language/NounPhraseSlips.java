package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * S10: phrases of which a part stands in another form than its place asks for: {@code napriek zlého počasia → zlému
 * počasiu}, {@code o miera → mieru}, {@code na Mgr. Zuzana Malíkovú → Zuzanu}, {@code tri úsporne lampy → úsporné}.
 */
final class NounPhraseSlips {
    private static final Message CASE =
            new Message("Po tejto predložke stojí iný pád.", "This preposition takes another case.");
    private static final Message NAME =
            new Message("Meno a priezvisko stoja v tom istom páde.", "Name and surname stand in the same case.");
    private static final Message ATTRIBUTE =
            new Message("Pred podstatným menom má byť prídavné meno.", "An adjective belongs before the noun.");
    private static final Message HOLIDAY =
            new Message("Názov sviatku sa píše s veľkým písmenom.", "The name of a holiday takes a capital.");

    private static final Set<String> OF_DATIVE = Set.of("napriek", "voči", "kvôli", "vďaka", "oproti");
    private static final Set<String> FEW = Set.of("dve", "tri", "štyri", "obe");
    private static final Set<String> GREAT = Set.of("veľkú", "veľkej", "veľkou");

    private final Morphology morphology;
    private final PersonNames names;

    NounPhraseSlips(Morphology morphology, Lexicon lexicon) {
        this.morphology = morphology;
        names = new PersonNames(lexicon);
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!(tokens.get(i).word instanceof Word word)
                    || !(tokens.get(i + 1).word instanceof Word next)
                    || tokens.get(i).quoted) {
                continue;
            }
            dative(tokens, i, collector);
            nominative(tokens, i, word, next, collector);
            name(tokens, i, word, next, collector);
            adverb(tokens, i, collector);
            easter(tokens, i, collector);
        }
    }

    /** {@code napriek zlého počasia}: both in the genitive. */
    private void dative(List<Token> tokens, int i, Collector collector) {
        if (!OF_DATIVE.contains(tokens.get(i).text.toLowerCase(Locale.ROOT))
                || i + 2 >= tokens.size()
                || !(tokens.get(i + 1).word instanceof Word adjective)
                || !(tokens.get(i + 2).word instanceof Word noun)
                || adjective.readings().isEmpty()
                || !adjective.has('A') && !adjective.has('G')
                || adjective.anyReading(reading ->
                        !reading.declines() || reading.grammaticalCase() == '3' || reading.number() == 'p')) {
            return;
        }
        Token first = tokens.get(i + 1);
        Token last = tokens.get(i + 2);
        for (Reading of : noun.readings()) {
            if (of.grammaticalCase() != '2' || of.number() != 's' || !of.isNoun()) {
                continue;
            }
            Optional<String> such = adjective.readings().stream()
                    .filter(reading -> reading.gender() == of.gender() && reading.grammaticalCase() == '2')
                    .findFirst()
                    .flatMap(reading -> inCase(reading, '3'));
            Optional<String> right = inCase(of, '3');
            if (such.isPresent() && right.isPresent() && !noun.isNounIn('3')) {
                String both = such.get() + " " + right.get();
                collector.add(first.start, last.end, Category.SPELLING, "S10", Severity.WARNING, CASE, both);
                return;
            }
        }
    }

    private Optional<String> inCase(Reading reading, char kase) {
        return morphology.synthesise(
                reading.lemma(),
                reading.tag().substring(0, 4) + kase + reading.tag().substring(5));
    }

    /** {@code o miera inflácie}: a noun in -a is nothing but a nominative. */
    private void nominative(List<Token> tokens, int i, Word preposition, Word noun, Collector collector) {
        String cases = CaseChooser.prepositionCases(preposition);
        boolean accusative = cases.indexOf('4') >= 0;
        if (!accusative
                || cases.length() < 2
                || preposition.lower().length() > 3
                || noun.isCapitalised()
                || tokens.get(i + 1).quoted
                || !NumberAgreement.isSubject(noun)) {
            return;
        }
        String lemma = noun.readings().getFirst().lemma();
        List<String> right = Stream.of('4', '6', '7')
                .filter(kase -> cases.indexOf(kase) >= 0)
                .flatMap(kase -> morphology.synthesise(lemma, "SSfs" + kase).stream())
                .toList();
        Token token = tokens.get(i + 1);
        if (!right.isEmpty()) {
            collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, CASE, () -> right);
        }
    }

    /** {@code Zuzana Malíkovú}: the surname says in which case she stands. */
    private void name(List<Token> tokens, int i, Word given, Word surname, Collector collector) {
        if (given.isCapitalised()
                && given.lower().endsWith("a")
                && names.isWomanName(given.lower(), "a")
                && surname.isCapitalised()
                && surname.lower().endsWith("ovú")) {
            Token token = tokens.get(i);
            String right = token.text.substring(0, token.text.length() - 1) + "u";
            collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, NAME, right);
        }
    }

    /** {@code tri úsporne lampy}: an adverb does not stand between a number and what it counts. */
    private void adverb(List<Token> tokens, int i, Collector collector) {
        if (!FEW.contains(tokens.get(i).text)
                || i + 2 >= tokens.size()
                || !(tokens.get(i + 1).word instanceof Word adverb)
                || !(tokens.get(i + 2).word instanceof Word noun)
                || !adverb.lower().endsWith("ne")
                || !adverb.allReadings(reading -> reading.part() == 'D')
                || noun.has('V')
                || !noun.anyReading(
                        reading -> reading.isNoun() && reading.number() == 'p' && reading.grammaticalCase() == '1')) {
            return;
        }
        String right = adverb.lower().substring(0, adverb.lower().length() - 1) + "é";
        Token token = tokens.get(i + 1);
        if (!adverb.readings().isEmpty() && morphology.hasForm(right)) {
            collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, ATTRIBUTE, right);
        }
    }

    /** {@code na veľkú noc}. */
    private static void easter(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        boolean behindPreposition = i > 0
                && tokens.get(i - 1).word instanceof Word before
                && !CaseChooser.prepositionCases(before).isEmpty();
        if (behindPreposition
                && GREAT.contains(token.text)
                && !(i + 2 < tokens.size() && Recasing.isInCase(tokens.get(i + 2), '2'))
                && tokens.get(i + 1).word instanceof Word night
                && !night.isCapitalised()
                && night.hasLemma("noc")
                && night.anyReading(reading -> reading.number() == 's')) {
            String right = Morphology.capitalised(token.text);
            collector.add(token.start, token.end, Category.SPELLING, "S8", Severity.WARNING, HOLIDAY, right);
        }
    }
}
