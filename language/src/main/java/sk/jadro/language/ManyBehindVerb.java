package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** S10: a verb of one before many that do it: {@code V diskusii odznel aj názory → odzneli}. */
final class ManyBehindVerb {
    private static final Message VERB =
            new Message("Sloveso sa zhoduje s podmetom v čísle.", "The verb agrees with its subject in number.");

    /** Of these there is nothing that they are done to. */
    private static final Set<String> OF_NO_OBJECT = Set.of(
            "odznieť",
            "zaznieť",
            "prebehnúť",
            "nasledovať",
            "pribudnúť",
            "vzniknúť",
            "chýbať",
            "zmiznúť",
            "prísť",
            "vystúpiť",
            "padnúť",
            "ostať",
            "zostať",
            "vyrásť",
            "zaniknúť",
            "dôjsť");

    private static final Set<String> ADDING = Set.of("aj", "i", "tiež", "už", "napokon");

    private final Morphology morphology;

    ManyBehindVerb(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.word instanceof Word verb
                    && !token.quoted
                    && verb.hasLemmaIn(OF_NO_OBJECT)
                    && verb.allReadings(ManyBehindVerb::isOfOneMan)
                    && areMany(tokens, i + 1)
                    && !hasSubjectBefore(tokens, i)) {
                Reading reading = verb.readings().getFirst();
                String tag =
                        reading.tag().substring(0, 3) + "pom" + reading.tag().substring(6);
                morphology
                        .synthesise(reading.lemma(), tag)
                        .ifPresent(right -> collector.add(
                                token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, VERB, right));
            }
        }
    }

    private static boolean isOfOneMan(Reading reading) {
        return reading.tag().startsWith("VL")
                && reading.tag().charAt(3) == 's'
                && (reading.tag().charAt(5) == 'm' || reading.tag().charAt(5) == 'i');
    }

    /** {@code názory}, {@code aj nové stromy}: things in the nominative of many only, with adjectives before them. */
    private static boolean areMany(List<Token> tokens, int from) {
        int k = from;
        while (k + 1 < tokens.size() && ADDING.contains(tokens.get(k).text)) {
            k++;
        }
        int first = k;
        while (k + 1 < tokens.size() && isPluralAdjective(tokens.get(k))) {
            k++;
        }
        boolean such = k > first;
        return k < tokens.size()
                && tokens.get(k).word instanceof Word noun
                && !noun.isCapitalised()
                && noun.hasTag("SS")
                && noun.anyReading(reading -> reading.isNoun() && reading.number() == 'p')
                && noun.allReadings(reading -> reading.isNoun()
                        && (reading.number() == 'p'
                                ? "145".indexOf(reading.grammaticalCase()) >= 0
                                // "nové lavičky": the adjective shows that it is no genitive of one.
                                : such && reading.gender() == 'f' && reading.grammaticalCase() == '2'));
    }

    private static boolean isPluralAdjective(Token token) {
        return token.word instanceof Word word
                && word.lower().endsWith("é")
                && word.anyReading(reading ->
                        reading.part() == 'A' && reading.number() == 'p' && reading.grammaticalCase() == '1');
    }

    /** {@code Peter prišiel aj deti}: somebody or something of one in its clause. */
    private static boolean hasSubjectBefore(List<Token> tokens, int verb) {
        for (int k = verb - 1; k >= 0; k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return !tokens.get(k).is(",");
            }
            if (!word.isKnown()
                    || word.isCapitalised() && k > 0
                    || CommaRules.isWhich(word)
                    || word.anyReading(reading -> reading.isNoun()
                            && reading.number() == 's'
                            && reading.grammaticalCase() == '1'
                            && (reading.gender() == 'm' || reading.gender() == 'i')
                            && word.lower().length() > 1)) {
                return true;
            }
        }
        // A subject that was named in the sentence before: "Prišiel aj deti", where nothing stands before it.
        return verb == 0;
    }
}
