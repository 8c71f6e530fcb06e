package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** S10: a noun in another form than its number asks for: {@code v priemere 24 deti → detí}, {@code 9 eurá → eur}. */
final class CountedNouns {
    private static final Message COUNTED =
            new Message("Počítané slovo má po tomto čísle iný tvar.", "The counted noun has another form here.");

    private static final Set<String> EUROS = Set.of("euro", "eurá", "eura", "eur");

    private final Morphology morphology;

    CountedNouns(Morphology morphology) {
        this.morphology = morphology;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            half(tokens, i, collector);
            Token number = tokens.get(i);
            Token noun = tokens.get(i + 1);
            if (number.kind != Token.Kind.NUMBER || number.quoted || noun.word == null || noun.start == number.end) {
                continue;
            }
            if (EUROS.contains(noun.text)) {
                String right = euros(tokens, i);
                if (!right.equals(noun.text)) {
                    report(noun, right, collector);
                }
            } else if (i > 0 && CountedAgreement.isFiveOrMore(number) && isCounting(tokens.get(i - 1))) {
                many(noun, noun.word, collector);
            }
        }
    }

    /** {@code pol hodinu → pol hodiny}. */
    private void half(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i + 1);
        if (!tokens.get(i).isLower("pol") || token.quoted || !(token.word instanceof Word noun)) {
            return;
        }
        boolean wrong = !noun.readings().isEmpty()
                && noun.allReadings(reading -> reading.tag().startsWith("SSfs4"));
        if (wrong) {
            morphology
                    .synthesise(noun.readings().getFirst().lemma(), "SSfs2")
                    .ifPresent(right -> report(token, right, collector));
        }
    }

    /** A whole number up to four takes what its case asks for, so that only what stands in no case is corrected. */
    private static String euros(List<Token> tokens, int i) {
        String number = tokens.get(i).text;
        String written = tokens.get(i + 1).text;
        int comma = number.indexOf(',');
        if (comma > 0) {
            boolean whole = number.endsWith(",00") || number.endsWith(",0");
            return whole ? written : "eura";
        }
        if (!number.chars().allMatch(Character::isDigit)) {
            return written;
        }
        if (CountedAgreement.isFiveOrMore(tokens.get(i))) {
            return "eur";
        }
        boolean few = number.equals("2") || number.equals("3") || number.equals("4");
        boolean part = i > 0 && tokens.get(i - 1).kind == Token.Kind.NUMBER;
        return few && !part && (written.equals("eura") || written.equals("euro")) ? "eurá" : written;
    }

    /** Behind a verb or an adverb a number counts; behind a noun it may only be the number of a house or a year. */
    private static boolean isCounting(Token before) {
        return before.word instanceof Word word
                && (before.is("priemere")
                        || before.is("vyše")
                        || !word.has('S')
                                && !word.has('E')
                                && !word.has('O')
                                && (word.has('V') || word.has('D') || word.has('T')));
    }

    private void many(Token token, Word noun, Collector collector) {
        boolean wrong = !noun.readings().isEmpty()
                && noun.allReadings(reading -> reading.tag().startsWith("SS")
                        && reading.number() == 'p'
                        && (reading.gender() == 'm' ? "15" : "145").indexOf(reading.grammaticalCase()) >= 0);
        if (wrong) {
            Reading reading = noun.readings().getFirst();
            morphology
                    .synthesise(reading.lemma(), reading.tag().substring(0, 4) + '2')
                    .ifPresent(right -> report(token, right, collector));
        }
    }

    private static void report(Token token, String right, Collector collector) {
        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, COUNTED, right);
    }
}
