package sk.jadro.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** S10: a noun in a case that its preposition never takes, and a verb in another gender than the noun before it. */
final class AgreementRules {
    private static final Message CASE =
            new Message("Po tejto predložke stojí iný pád.", "This preposition takes another case.");
    private static final Message GENDER =
            new Message("Sloveso sa zhoduje s podmetom v rode.", "The verb agrees with its subject in gender.");

    private static final Message ATTRIBUTE = new Message(
            "Prídavné meno sa zhoduje s podstatným v čísle.", "The adjective agrees with its noun in number.");

    /** {@code do piatku}: both forms are in use. */
    private static final Set<String> DAYS = Set.of("pondelku", "utorku", "štvrtku", "piatku");

    /** Those that take one case only. */
    private static final Map<String, String> CASES = Map.ofEntries(
            Map.entry("pre", "4"),
            Map.entry("cez", "4"),
            Map.entry("do", "2"),
            Map.entry("od", "2"),
            Map.entry("bez", "2"),
            Map.entry("u", "2"),
            Map.entry("okrem", "2"),
            Map.entry("namiesto", "2"),
            Map.entry("okolo", "2"),
            Map.entry("vedľa", "2"),
            Map.entry("uprostred", "2"),
            Map.entry("podľa", "2"),
            Map.entry("počas", "2"),
            Map.entry("k", "3"),
            Map.entry("ku", "3"),
            Map.entry("kvôli", "3"),
            Map.entry("vďaka", "3"),
            Map.entry("napriek", "3"),
            Map.entry("voči", "3"),
            Map.entry("proti", "3"),
            Map.entry("oproti", "3"),
            Map.entry("pri", "6"));

    /** {@code má vedľa sklad}: beside it. */
    private static final Set<String> ADVERBS_TOO = Set.of("vedľa", "okolo", "oproti", "uprostred", "proti");

    private final Morphology morphology;

    AgreementRules(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            attribute(tokens, i, collector);
            attributeOfOne(tokens, i, collector);
            object(tokens, i, collector);
            Word word = tokens.get(i).word;
            Word noun = tokens.get(i + 1).word;
            String kase = word == null || !word.has('E') ? null : CASES.get(word.lower());
            boolean adverb = i > 0 && ADVERBS_TOO.contains(tokens.get(i).text) && isVerb(tokens.get(i - 1));
            if (kase != null
                    && !adverb
                    && noun != null
                    && !tokens.get(i + 1).quoted
                    && !isBeforeParticiple(tokens, i + 2)) {
                governed(tokens.get(i + 1), noun, kase.charAt(0), collector);
            }
        }
        for (int i = 1; i < tokens.size(); i++) {
            predicateOfOne(tokens, i, collector);
        }
        subject(tokens, collector);
    }

    /** {@code mladý rodičia}: it sounds the same, so that it is the commonest slip. */
    private void attribute(List<Token> tokens, int i, Collector collector) {
        if (!isPluralBeside(tokens, i)) {
            return;
        }
        Token token = tokens.get(i);
        adjective(token)
                .flatMap(reading ->
                        morphology.synthesise(reading.lemma(), reading.tag().substring(0, 2) + "mp1x"))
                .ifPresent(right -> collector.add(
                        token.start,
                        token.end,
                        Category.SPELLING,
                        "S10",
                        Severity.WARNING,
                        ATTRIBUTE,
                        Character.isUpperCase(token.text.charAt(0)) ? Morphology.capitalised(right) : right));
    }

    /** {@code minulí rok, priľahlí chodník}: what can be said of men alone stands before one thing. */
    private void attributeOfOne(List<Token> tokens, int i, Collector collector) {
        if (tokens.get(i + 1).word instanceof Word noun
                && !noun.readings().isEmpty()
                && noun.allReadings(AgreementRules::isOneThing)) {
            ofOne(tokens.get(i), AgreementRules::isOfMen, collector);
        }
    }

    /** {@code návrh bol prijatí}: of one man or thing. */
    private void predicateOfOne(List<Token> tokens, int i, Collector collector) {
        if (tokens.get(i - 1).isLower("bol") || isBeingOne(tokens, i)) {
            // "prijatí" is also a form of "prijatie", which nobody was.
            ofOne(tokens.get(i), reading -> isOfMen(reading) || reading.tag().startsWith("SSn"), collector);
        }
    }

    /** {@code ak nie je nájomca známi,}: one is, and no noun follows. */
    private static boolean isBeingOne(List<Token> tokens, int i) {
        if (i < 2) {
            return false;
        }
        int being = tokens.get(i - 1).isLower("je") || tokens.get(i - 1).isLower("bude") ? i - 1 : i - 2;
        return (tokens.get(being).isLower("je") || tokens.get(being).isLower("bude"))
                && tokens.get(being == i - 1 ? i - 2 : i - 1).word instanceof Word one
                && !one.readings().isEmpty()
                && one.allReadings(reading -> reading.isNoun() && reading.number() == 's')
                && (one.hasTag("SSms1") || one.hasTag("SSis1"))
                && (i + 1 == tokens.size() || !tokens.get(i + 1).isWord());
    }

    private void ofOne(Token token, Predicate<Reading> such, Collector collector) {
        if (!token.text.endsWith("í")
                || token.quoted
                || !(token.word instanceof Word adjective)
                || !adjective.anyReading(AgreementRules::isOfMen)
                || !adjective.allReadings(such)) {
            return;
        }
        Reading reading = adjective.readings().stream()
                .filter(AgreementRules::isOfMen)
                .findFirst()
                .orElseThrow();
        morphology
                .synthesise(reading.lemma(), reading.tag().substring(0, 2) + "is1x")
                .ifPresent(right -> collector.add(
                        token.start,
                        token.end,
                        Category.SPELLING,
                        "S10",
                        Severity.WARNING,
                        ATTRIBUTE,
                        Character.isUpperCase(token.text.charAt(0)) ? Morphology.capitalised(right) : right));
    }

    private static boolean isOfMen(Reading reading) {
        return reading.tag().startsWith("AAmp") || reading.tag().startsWith("Gtmp");
    }

    private static boolean isOneThing(Reading reading) {
        return reading.tag().startsWith("SSis") && "145".indexOf(reading.grammaticalCase()) >= 0;
    }

    /** {@code za spôsobené nepríjemnosť}: the adjective says that there are many. */
    private void object(List<Token> tokens, int i, Collector collector) {
        if (!tokens.get(i).isLower("za")
                || i + 2 >= tokens.size()
                || !(tokens.get(i + 1).word instanceof Word adjective)
                || !(tokens.get(i + 2).word instanceof Word noun)) {
            return;
        }
        boolean ofMany = adjective.lower().endsWith("é")
                && !adjective.has('S')
                && !adjective.has('V')
                && (adjective.has('A') || adjective.has('G'));
        boolean ofOne = !noun.readings().isEmpty()
                && noun.allReadings(
                        reading -> reading.tag().startsWith("SSfs") && "145".indexOf(reading.grammaticalCase()) >= 0);
        if (ofMany && ofOne) {
            Token token = tokens.get(i + 2);
            morphology
                    .synthesise(noun.readings().getFirst().lemma(), "SSfp4")
                    .ifPresent(right -> collector.add(
                            token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, ATTRIBUTE, right));
        }
    }

    /** Whether an adjective of one man stands before a noun of many. */
    static boolean isPluralBeside(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return i + 1 < tokens.size()
                && !token.quoted
                && token.text.endsWith("ý")
                && adjective(token).isPresent()
                && tokens.get(i + 1).word instanceof Word noun
                && !noun.isCapitalised()
                && noun.hasTag("SSmp1")
                && noun.allReadings(reading ->
                        reading.tag().startsWith("SSmp1") || reading.tag().startsWith("SSmp5"));
    }

    private static Optional<Reading> adjective(Token token) {
        for (Reading reading : token.word == null ? List.<Reading>of() : token.word.readings()) {
            if (reading.tag().startsWith("AAms1") || reading.tag().startsWith("Gtms1")) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    private static boolean isVerb(Token token) {
        return token.word instanceof Word word && word.has('V') && !word.has('S') && !word.has('E');
    }

    /** {@code pre mestom určené plochy}: the noun belongs to the participle. */
    private static boolean isBeforeParticiple(List<Token> tokens, int i) {
        Word next = i < tokens.size() ? tokens.get(i).word : null;
        return next != null && (next.has('G') || next.has('A'));
    }

    private void governed(Token token, Word noun, char kase, Collector collector) {
        if (noun.readings().isEmpty() || noun.isCapitalised() || kase == '2' && DAYS.contains(noun.lower())) {
            return;
        }
        for (Reading reading : noun.readings()) {
            if (!reading.isNoun()
                    || !reading.declines()
                    || reading.grammaticalCase() == kase
                    || reading.tag().charAt(1) != 'S') {
                return;
            }
        }
        // "k dispozícií": the long vowel of many is the slip.
        Stream<String> one = noun.lower().endsWith("ií")
                ? morphology.synthesise(noun.readings().getFirst().lemma(), "SSfs" + kase).stream()
                : Stream.empty();
        Stream<String> forms = noun.readings().stream()
                .filter(reading -> reading.grammaticalCase() != '5')
                .sorted(Comparator.comparing((Reading reading) -> reading.gender() == 'i')
                        .thenComparing(reading -> !reading.tag().startsWith("s2", 3)))
                .map(reading -> form(reading, kase))
                .flatMap(Optional::stream);
        List<String> right = Stream.concat(one, forms).distinct().toList();
        if (!right.isEmpty()) {
            collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, CASE, () -> right);
        }
    }

    private Optional<String> form(Reading reading, char kase) {
        return morphology.synthesise(
                reading.lemma(),
                reading.tag().substring(0, 4) + kase + reading.tag().substring(5));
    }

    /** {@code Mesto získal cenu}: only right behind the noun, and where no other noun could be the subject. */
    private void subject(List<Token> tokens, Collector collector) {
        Word noun = tokens.getFirst().word;
        Word second = tokens.size() > 1 ? tokens.get(1).word : null;
        Reading verb = second == null ? null : past(second);
        char gender = noun == null ? ' ' : subjectGender(noun);
        if (gender == ' ' || verb == null || second == null || second.anyReading(one -> agrees(one, gender))) {
            return;
        }
        if (gender == 'i' && verb.tag().charAt(5) == 'f' && isPerhapsObject(tokens, verb)) {
            return;
        }
        if (verb.tag().charAt(5) == 'n' && tokens.stream().anyMatch(CountedAgreement::isAmount)) {
            // "Školu navštevovalo 486 detí": so many of them did it.
            return;
        }
        boolean phrase = false;
        for (Token token : tokens.subList(2, tokens.size())) {
            phrase |= token.word != null && token.word.has('E');
            if (token.word != null && couldBeSubject(token.word, verb, phrase)) {
                return;
            }
        }
        String tag = verb.tag().substring(0, 5) + gender + verb.tag().substring(6);
        Token token = tokens.get(1);
        morphology
                .synthesise(verb.lemma(), tag)
                .ifPresent(right -> collector.add(
                        token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, GENDER, right));
    }

    /** {@code Program schválila bez zmien}: who did it was named before, and nothing else was done. */
    private static boolean isPerhapsObject(List<Token> tokens, Reading verb) {
        return !verb.lemma().equals("byť")
                && tokens.subList(2, tokens.size()).stream()
                        .noneMatch(token -> Clitics.isReflexive(token.text)
                                || token.word != null
                                        && token.word.anyReading(
                                                reading -> reading.isNoun() && reading.grammaticalCase() == '4'));
    }

    /** Of a noun that is nothing but a nominative or accusative singular; a space where that is not safe. */
    private static char subjectGender(Word word) {
        char gender = ' ';
        for (Reading reading : word.readings()) {
            boolean nominative = reading.isNoun()
                    && reading.number() == 's'
                    && (reading.grammaticalCase() == '1'
                            || reading.grammaticalCase() == '4'
                            || reading.grammaticalCase() == '5');
            if (!nominative || gender != ' ' && reading.gender() != gender || reading.gender() == 'm') {
                return ' ';
            }
            gender = reading.gender();
        }
        return gender;
    }

    private static @Nullable Reading past(Word word) {
        Reading past = null;
        for (Reading reading : word.readings()) {
            if (!reading.tag().startsWith("VL") || reading.tag().charAt(3) != 's') {
                return null;
            }
            past = reading;
        }
        return past;
    }

    private static boolean agrees(Reading verb, char gender) {
        return verb.tag().charAt(5) == gender;
    }

    static boolean couldBeSubject(Word word, Reading verb, boolean afterPreposition) {
        if (word.isCapitalised() || !word.isKnown() || word.has('P')) {
            return true;
        }
        char gender = verb.tag().charAt(5);
        return word.anyReading(reading -> reading.declines()
                && reading.grammaticalCase() == '1'
                && reading.number() == 's'
                && (gender == 'm' || gender == 'i'
                        ? isMasculine(reading, afterPreposition)
                        : reading.gender() == gender));
    }

    /** What stands after a preposition belongs to it mostly; a thing's nominative there is an accusative. */
    private static boolean isMasculine(Reading reading, boolean afterPreposition) {
        return reading.gender() == 'm' || reading.gender() == 'i' && !afterPreposition;
    }
}
