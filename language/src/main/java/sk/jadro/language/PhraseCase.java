package sk.jadro.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** S10: a noun in another case than its preposition and the adjective between them: {@code na oboch brehov}. */
final class PhraseCase {
    private static final Set<String> ANIMALS = Set.of(
            "pes", "kôň", "vlk", "medveď", "býk", "vták", "jeleň", "diviak", "kocúr", "baran", "kohút", "králik",
            "škrečok", "bocian", "holub", "had", "lev", "byvol", "osol", "somár");

    private static final Message CASE =
            new Message("Podstatné meno stojí v inom páde.", "The noun stands in another case here.");

    private static final Message LONG =
            new Message("V siedmom páde jednotného čísla je „-ím“.", "The instrumental of one ends with a long “-ím”.");

    private static final Set<String> SHORT = Set.of("mojim", "tvojim", "svojim", "našim", "vašim");

    private final Morphology morphology;

    PhraseCase(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (!(tokens.get(i).word instanceof Word preposition)
                    || !(tokens.get(i + 1).word instanceof Word adjective)
                    || !(tokens.get(i + 2).word instanceof Word noun)
                    || tokens.get(i + 2).quoted
                    || isBeforeParticiple(tokens, i + 3)) {
                continue;
            }
            String cases = CaseChooser.prepositionCases(preposition);
            if (cases.isEmpty() || preposition.has('D') || preposition.hasTag("SS")) {
                continue;
            }
            possessive(tokens.get(i + 1), noun, cases, collector);
            // "v dvadsiatich troch domoch": a number of two words.
            boolean counted = isNumeral(adjective)
                    && isNumeral(noun)
                    && i + 3 < tokens.size()
                    && tokens.get(i + 3).word != null
                    && !tokens.get(i + 3).quoted;
            if (counted) {
                adjective = noun;
                noun = tokens.get(i + 3).word;
            }
            Token token = tokens.get(counted ? i + 3 : i + 2);
            wrong(adjective, noun, cases)
                    .ifPresent(right -> collector.add(
                            token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, CASE, right));
        }
    }

    private static boolean isNumeral(Word word) {
        return !word.readings().isEmpty() && word.allReadings(reading -> reading.part() == 'N');
    }

    /** {@code troch}, but not {@code prvú}. */
    private static boolean isOfMany(Word word) {
        return isNumeral(word) && word.allReadings(reading -> reading.number() == 'p');
    }

    /** {@code so svojim psom}: short in the dative of many, long in the instrumental of one. */
    private static void possessive(Token token, Word noun, String cases, Collector collector) {
        if (SHORT.contains(token.text)
                && cases.indexOf('7') >= 0
                && cases.indexOf('3') < 0
                && noun.anyReading(reading -> (reading.isNoun() || reading.part() == 'A')
                        && reading.number() == 's'
                        && reading.grammaticalCase() == '7')) {
            String right = token.text.substring(0, token.text.length() - 2) + "ím";
            collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, LONG, right);
        }
    }

    /** The noun in a case that the preposition takes and the adjective has; none if it stands in one, or that is not clear. */
    private Optional<String> wrong(Word adjective, Word noun, String cases) {
        boolean modifies = !adjective.readings().isEmpty() && adjective.allReadings(PhraseCase::isModifier);
        if (!modifies || noun.readings().isEmpty() || noun.isCapitalised()) {
            return Optional.empty();
        }
        for (Reading reading : noun.readings()) {
            // "na služobných psov": in the accusative of many, animals may be as people are.
            if (isOfMany(adjective) && (reading.part() == 'D' || reading.number() == 's')) {
                // "troch domov": neither home nor one home.
                continue;
            }
            boolean animal =
                    ANIMALS.contains(reading.lemma()) && reading.tag().startsWith("p2", 3) && cases.indexOf('4') >= 0;
            // "z cudzieho záhonu": many have both endings, of which the dictionary knows one.
            boolean either = reading.tag().equals("SSis3")
                    && cases.indexOf('2') >= 0
                    && noun.lower().endsWith("u");
            if (!reading.tag().startsWith("SS") || animal || either || cases.indexOf(reading.grammaticalCase()) >= 0) {
                return Optional.empty();
            }
        }
        return adjective.readings().stream()
                .filter(reading -> cases.indexOf(reading.grammaticalCase()) >= 0)
                .flatMap(reading -> noun.readings().stream()
                        .filter(head -> head.gender() == reading.gender() && head.number() == reading.number())
                        .flatMap(head -> form(head, reading.grammaticalCase()).stream()))
                .findFirst();
    }

    /** An adjective, or a number that can be no subject: {@code päť} and the like ask for a genitive. */
    private static boolean isModifier(Reading reading) {
        return reading.declines()
                && (reading.part() == 'A'
                        || reading.part() == 'G'
                        || reading.part() == 'N' && reading.grammaticalCase() != '1')
                && reading.tag().charAt(1) != 'U';
    }

    private Optional<String> form(Reading noun, char kase) {
        return morphology.synthesise(
                noun.lemma(), noun.tag().substring(0, 4) + kase + noun.tag().substring(5));
    }

    /** {@code na celom mestom určenom území}: the noun belongs to the participle. */
    private static boolean isBeforeParticiple(List<Token> tokens, int i) {
        Word next = i < tokens.size() ? tokens.get(i).word : null;
        return next != null && (next.has('G') || next.has('A'));
    }
}
