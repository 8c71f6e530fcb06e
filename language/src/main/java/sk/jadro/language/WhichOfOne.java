package sk.jadro.language;

import java.util.List;
import java.util.Optional;

/**
 * S10: {@code ktorý} in another gender than the noun before it, where the verb in the past agrees with that noun, and what is
 * said of it with {@code byť}: {@code reklamu, ktorý by zakryla → ktorá}, {@code osoba, ktorá je schopný → schopná}.
 */
final class WhichOfOne {
    private static final Message WHICH = new Message(
            "„Ktorý“ sa zhoduje so slovom, o ktorom hovorí.", "The pronoun agrees with the noun before it.");
    private static final Message SAID =
            new Message("Prídavné meno sa zhoduje so slovom „ktorý“.", "The adjective agrees with the pronoun.");

    private WhichOfOne() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 2; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.quoted || !tokens.get(i - 1).is(",") || !isNominative(token)) {
                continue;
            }
            pronoun(tokens, i)
                    .ifPresent(right -> collector.add(
                            token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, WHICH, right));
            said(tokens, i, collector);
        }
    }

    private static boolean isNominative(Token token) {
        return token.is("ktorý") || token.is("ktorá") || token.is("ktoré");
    }

    /** The form that agrees with both the noun before and the verb behind; none if it stands there, or another noun may be meant. */
    private static Optional<String> pronoun(List<Token> tokens, int which) {
        int k = which + 1;
        while (k + 1 < tokens.size() && (tokens.get(k).is("by") || Clitics.isClitic(tokens.get(k).text))) {
            k++;
        }
        if (!(tokens.get(k).word instanceof Word verb) || !(tokens.get(which - 2).word instanceof Word noun)) {
            return Optional.empty();
        }
        char gender = genderOfOne(noun);
        String right = formOf(gender);
        if (right.isEmpty()
                || tokens.get(which).is(right)
                || !saysOnly(verb, gender)
                || !isObject(tokens, which - 2) && mayBeOfAnother(tokens, which)
                || hasSubjectBehind(tokens, k + 1, gender)) {
            return Optional.empty();
        }
        return Optional.of(right);
    }

    /** Of a noun of one, whatever its case; a space where that is not clear. */
    private static char genderOfOne(Word noun) {
        char gender = ' ';
        for (Reading reading : noun.readings()) {
            if (!reading.isNoun() || reading.number() != 's' || gender != ' ' && reading.gender() != gender) {
                return ' ';
            }
            gender = reading.gender();
        }
        return noun.isCapitalised() ? ' ' : gender;
    }

    private static String formOf(char gender) {
        return switch (gender) {
            case 'f' -> "ktorá";
            case 'n' -> "ktoré";
            case 'i', 'm' -> "ktorý";
            default -> "";
        };
    }

    /** {@code zakryla}: of one of this gender, and of nothing else. */
    private static boolean saysOnly(Word verb, char gender) {
        return !verb.readings().isEmpty()
                && verb.anyReading(reading ->
                        reading.tag().startsWith("VL") && reading.tag().charAt(5) == gender)
                && verb.allReadings(reading -> reading.tag().startsWith("VL")
                        && reading.tag().charAt(3) == 's'
                        && formOf(reading.tag().charAt(5)).equals(formOf(gender)));
    }

    /** {@code umiestniť reklamu}: right behind its verb it belongs to no other noun. */
    private static boolean isObject(List<Token> tokens, int noun) {
        int k = noun - 1;
        while (k > 0 && tokens.get(k).word instanceof Word word && word.has('A') && !word.has('V') && !word.has('S')) {
            k--;
        }
        return k >= 0
                && tokens.get(k).word instanceof Word verb
                && verb.has('V')
                && !verb.has('S')
                && !verb.has('A')
                && !verb.has('E');
    }

    /** Whether a noun further ahead agrees with the pronoun as it stands: {@code tabuľky na dome, ktoré zakryl}. */
    private static boolean mayBeOfAnother(List<Token> tokens, int which) {
        String written = tokens.get(which).text;
        for (int k = which - 3; k >= 0; k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                continue;
            }
            boolean agrees = word.anyReading(reading -> (reading.isNoun() || reading.declines())
                    && (reading.number() == 's' && formOf(reading.gender()).equals(written)
                            || reading.number() == 'p' && written.equals("ktoré")));
            if (agrees && (word.has('S') || word.has('P')) || !word.isKnown()) {
                return true;
            }
        }
        return false;
    }

    /** {@code reklamu, ktorý zakryla opona}: another subject of the verb. */
    private static boolean hasSubjectBehind(List<Token> tokens, int from, char gender) {
        for (int k = from; k < tokens.size() && tokens.get(k).isWord(); k++) {
            if (tokens.get(k).word instanceof Word word
                    && (word.isCapitalised()
                            || word.anyReading(reading -> reading.isNoun()
                                    && reading.gender() == gender
                                    && reading.number() == 's'
                                    && reading.grammaticalCase() == '1'))) {
                return true;
            }
        }
        return false;
    }

    /** {@code schopný}, but not before what it is said of itself: {@code ktorá je riadny člen}. */
    private static boolean isOfMan(List<Token> tokens, int k) {
        return k < tokens.size()
                && tokens.get(k).word instanceof Word word
                && word.lower().endsWith("ý")
                && (word.hasTag("AAms1") || word.hasTag("Gtms1"))
                && !word.has('S')
                && !(k + 1 < tokens.size()
                        && tokens.get(k + 1).word instanceof Word next
                        && (!next.isKnown() || next.has('S') || next.has('A') || next.has('G')));
    }

    /** {@code osoba, ktorá je schopný}, {@code mestá, ktoré sú ochotný}. */
    private static void said(List<Token> tokens, int which, Collector collector) {
        int k = which + 1;
        while (k + 1 < tokens.size() && Clitics.isClitic(tokens.get(k).text)) {
            k++;
        }
        Token token = k + 1 < tokens.size() ? tokens.get(k + 1) : tokens.get(k);
        if (tokens.get(which).is("ktorý")
                || !(tokens.get(k).word instanceof Word being)
                || !being.hasLemma("byť")
                || !isOfMan(tokens, k + 1)) {
            return;
        }
        String right = token.text.substring(0, token.text.length() - 1)
                + (tokens.get(which).is("ktorá") ? "á" : "é");
        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, SAID, right);
    }
}
