package sk.jadro.language;

import java.util.List;

/** S3 and S9: commas around what is asked for: {@code Deti, prosíme nevoďte}, {@code Žiadosť o zľavu, podajte}. */
final class PutInCommas {
    private static final Message CLOSING =
            new Message("Vsuvku oddeľujú čiarky z oboch strán.", "What is put in has a comma on each side.");
    private static final Message OBJECT =
            new Message("Predmet sa od slovesa čiarkou neoddeľuje.", "No comma divides an object from its verb.");

    private PutInCommas() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int comma = 1; comma + 2 < tokens.size(); comma++) {
            if (tokens.get(comma).is(",") && !tokens.get(comma).quoted) {
                please(tokens, comma, collector);
                object(sentence, comma, collector);
            }
        }
    }

    /** {@code Deti s horúčkou, prosíme nevoďte}: behind the comma before it, "please" has one of its own. */
    private static void please(List<Token> tokens, int comma, Collector collector) {
        Token please = tokens.get(comma + 1);
        if ((please.is("prosíme") || please.is("prosím")) && isImperative(tokens.get(comma + 2))) {
            collector.add(
                    please.start,
                    tokens.get(comma + 2).end,
                    Category.SPELLING,
                    "S3",
                    Severity.WARNING,
                    CLOSING,
                    please.text + ", " + tokens.get(comma + 2).text);
        }
    }

    /** {@code Žiadosť o zľavu, podajte do marca}: a thing with its attribute begins the sentence, and nobody is called. */
    private static void object(Sentence sentence, int comma, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.firstWord();
        if (first < 0 || comma - first < 2 || comma - first > 5 || !isImperative(tokens.get(comma + 1))) {
            return;
        }
        int noun = first;
        while (noun < comma - 1 && isModifierOfThing(tokens.get(noun))) {
            noun++;
        }
        if (!(tokens.get(noun).word instanceof Word thing) || !isThing(thing)) {
            return;
        }
        for (int k = noun + 1; k < comma; k++) {
            if (!(tokens.get(k).word instanceof Word attribute)
                    || attribute.has('V') && !attribute.has('S')
                    || attribute.has('O') && !attribute.has('E')) {
                return;
            }
        }
        Token last = tokens.get(comma - 1);
        collector.add(last.start, tokens.get(comma).end, Category.SPELLING, "S9", Severity.WARNING, OBJECT, last.text);
    }

    private static boolean isModifierOfThing(Token token) {
        return token.word instanceof Word word
                && !word.has('S')
                && word.anyReading(reading ->
                        (reading.part() == 'A' || reading.part() == 'G') && reading.grammaticalCase() == '4');
    }

    /** What can be dealt with, and is nobody that could be called. */
    private static boolean isThing(Word word) {
        return !word.has('V')
                && !word.has('D')
                && word.roles().isEmpty()
                && word.feminine().isEmpty()
                && !word.hasLemma("dieťa")
                && !word.hasLemma("človek")
                && !word.hasLemma("rodina")
                && word.anyReading(
                        reading -> reading.isNoun() && reading.gender() != 'm' && reading.grammaticalCase() == '4');
    }

    private static boolean isImperative(Token token) {
        return token.word instanceof Word word
                && !word.has('S')
                && word.hasTag("VM")
                && word.lower().endsWith("te");
    }
}
