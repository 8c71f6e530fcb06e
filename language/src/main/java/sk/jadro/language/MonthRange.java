package sk.jadro.language;

import java.util.List;

/** T5: from a day of one month to a day of another, written as one word: {@code od 1. júna-31. augusta → júna do 31.}. */
final class MonthRange {
    private static final Message RANGE = new Message(
            "Medzi dátumami stojí „do“ alebo pomlčka s medzerami.", "Between dates “do” or a dash with spaces stands.");

    private MonthRange() {}

    static void check(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        int dash = Math.max(token.text.indexOf('-'), token.text.indexOf('–'));
        if (dash < 1
                || i + 2 >= tokens.size()
                || !Months.isMonth(token.text.substring(0, dash))
                || !NumberRules.DAY.matcher(token.text.substring(dash + 1)).matches()
                || !tokens.get(i + 1).is(".")
                || !Months.isMonth(tokens.get(i + 2))) {
            return;
        }
        String between = NumberRules.isFrom(tokens, i) ? " do " : " – ";
        String right = token.text.substring(0, dash) + between + token.text.substring(dash + 1);
        TypographyRules.add(token.start, token.end, "T5", RANGE, collector, right);
    }
}
