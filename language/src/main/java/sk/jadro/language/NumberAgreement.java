package sk.jadro.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** S10: a verb in another number than the noun that it speaks of. */
final class NumberAgreement {
    private static final Message VERB =
            new Message("Sloveso sa zhoduje s podmetom v čísle.", "The verb agrees with its subject in number.");
    /** With these before it, a noun is not all of the subject, or none. */
    private static final Set<String> NOT_ALONE = Set.of("a", "i", "aj", "ani", "alebo", "či", "ako", "než", "s", "so");

    private static final Set<String> SHARES =
            Set.of("väčšina", "menšina", "polovica", "tretina", "štvrtina", "množstvo", "počet");

    private static final Set<String> US = Set.of("sme", "ste", "som", "si");

    private final Morphology morphology;
    private final Set<String> quantities;

    NumberAgreement(Morphology morphology, Lexicon lexicon) {
        this.morphology = morphology;
        quantities = lexicon.list("quantities");
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Word word = tokens.get(i).word;
            if (word != null && !tokens.get(i).quoted) {
                subject(tokens, i, word, collector);
                share(tokens, i, word, collector);
            }
        }
    }

    /** {@code Jej výška závisia od ...}: a noun in -a is nothing but a subject, unless another stands beside it. */
    private void subject(List<Token> tokens, int i, Word noun, Collector collector) {
        if (!isSubject(noun) || quantities.contains(noun.lower()) || !isAlone(tokens, i)) {
            return;
        }
        int k = i + 1;
        while (k < tokens.size() && (isAttribute(tokens.get(k)) || Clitics.isReflexive(tokens.get(k).text))) {
            k++;
        }
        Token token = k < tokens.size() ? tokens.get(k) : tokens.get(i);
        Reading verb = token.word == null ? null : pluralVerb(token.word);
        if (verb == null) {
            return;
        }
        String tag = verb.tag().substring(0, 3) + 's' + verb.tag().substring(4);
        String singular = tag.startsWith("VL") ? tag.substring(0, 5) + 'f' + tag.substring(6) : tag;
        morphology
                .synthesise(verb.lemma(), singular)
                .ifPresent(right ->
                        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, VERB, right));
    }

    private static boolean isAlone(List<Token> tokens, int i) {
        if (i > 0 && tokens.get(i).word instanceof Word word && word.isCapitalised()) {
            return false;
        }
        for (int k = i - 1; k >= 0; k--) {
            Word before = tokens.get(k).word;
            if (before == null) {
                return !tokens.get(k).is(",");
            }
            if (NOT_ALONE.contains(before.lower())) {
                return false;
            }
        }
        return true;
    }

    static boolean isSubject(Word word) {
        return !word.readings().isEmpty()
                && word.lower().endsWith("a")
                && word.allReadings(reading -> reading.tag().startsWith("SSfs")
                        && (reading.grammaticalCase() == '1' || reading.grammaticalCase() == '5'));
    }

    private static boolean isAttribute(Token token) {
        return token.word != null && !token.word.has('V') && Recasing.isInCase(token, '2');
    }

    /** The reading of a word that can be said of many only, by those who are spoken of. */
    static @Nullable Reading pluralVerb(Word word) {
        Reading plural = null;
        for (Reading reading : word.readings()) {
            String tag = reading.tag();
            boolean many =
                    tag.startsWith("VK") && tag.startsWith("pc", 3) || tag.startsWith("VL") && tag.charAt(3) == 'p';
            if (!many) {
                return null;
            }
            plural = reading;
        }
        return plural;
    }

    /** {@code Väčšina z vás napísali}: the share is the subject, not those of whom it is one. */
    private void share(List<Token> tokens, int i, Word share, Collector collector) {
        if (!SHARES.contains(share.lower())) {
            return;
        }
        int k = i + 1;
        while (k < tokens.size() && isOfMany(tokens.get(k))) {
            k++;
        }
        int attribute = k;
        while (k < tokens.size() && Clitics.isClitic(tokens.get(k).text)) {
            k++;
        }
        if (share.lower().equals("počet") && !isNumberOfThem(tokens, i)) {
            return;
        }
        if (attribute > i + 1) {
            k = pastComparison(tokens, k);
        }
        if (k == i + 1 || k >= tokens.size()) {
            return;
        }
        Token token = tokens.get(k);
        Reading verb = token.word == null ? null : pluralVerb(token.word);
        if (verb == null) {
            return;
        }
        String tag = verb.tag().substring(0, 3) + 's' + verb.tag().substring(4);
        String gender = share.lower().equals("množstvo") ? "n" : share.lower().equals("počet") ? "m" : "f";
        String singular = tag.startsWith("VL") ? tag.substring(0, 5) + gender + tag.substring(6) : tag;
        morphology
                .synthesise(verb.lemma(), singular)
                .ifPresent(right ->
                        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, VERB, right));
    }

    /** {@code Počet košov}, but not {@code my sme počet košov zdvojnásobili}, where others have done something to it. */
    private static boolean isNumberOfThem(List<Token> tokens, int i) {
        return (i == 0
                        || tokens.get(i - 1).kind == Token.Kind.SIGN
                        || tokens.get(i - 1).is("že"))
                && tokens.stream().noneMatch(token -> US.contains(token.text));
    }

    /** {@code sa oproti januáru znížili}: with what it is compared, or since when, stands before the verb. */
    private static int pastComparison(List<Token> tokens, int from) {
        int k = from;
        if (k + 2 < tokens.size()
                && tokens.get(k).word instanceof Word preposition
                && preposition.has('E')
                && !preposition.has('S')) {
            String cases = CaseChooser.prepositionCases(preposition);
            k++;
            while (k + 1 < tokens.size()
                    && k < from + 4
                    && tokens.get(k).word instanceof Word word
                    && !word.has('V')
                    && word.anyReading(
                            reading -> reading.declines() && cases.indexOf(reading.grammaticalCase()) >= 0)) {
                k++;
            }
        }
        return k;
    }

    private static boolean isOfMany(Token token) {
        return token.word != null
                && (token.is("z") || token.is("zo") || !token.word.has('V') && Recasing.isInCase(token, '2'));
    }
}
