package sk.jadro.language;

import java.util.List;

/** T5: hyphens that stand where a dash belongs, and dashes between numbers. */
final class Dashes {
    private static final Message DASH =
            new Message("Medzi slovami s medzerami stojí pomlčka (–).", "Between spaces a dash (–) stands.");

    private static final Message RANGE =
            new Message("Medzi číslami „od – do“ stojí pomlčka (–).", "Between numbers “from – to” a dash (–) stands.");
    private static final Message FROM_TO =
            new Message("Po „od“ nasleduje „do“.", "After “od” (from), “do” (to) follows.");
    private static final Message HYPHEN =
            new Message("Spojovník stojí bez medzier.", "A hyphen stands without spaces.");

    void check(List<Token> tokens, int i, boolean lineStart, String range, Collector collector) {
        Token token = tokens.get(i);
        if (!lineStart && DayRange.isAt(tokens, i)) {
            DayRange.add(tokens, i, collector);
            return;
        }
        if (!token.is("-") || lineStart || i + 1 >= tokens.size()) {
            return;
        }
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        if (next.kind == Token.Kind.LINE_BREAK) {
            return;
        }
        boolean spaced = before.end < token.start && token.end < next.start;
        if (spaced && before.isLower("e") && next.isWord()) {
            TypographyRules.add(before.start, next.end, "T5", HYPHEN, collector, before.text + "-" + next.text);
            return;
        }
        between(tokens, i, spaced, range, collector);
    }

    /** A dash between two numbers, or two words. */
    private void between(List<Token> tokens, int i, boolean spaced, String range, Collector collector) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        boolean lopsided = before.end < token.start != token.end < next.start;
        if (TimeRules.isRangeWithDash(tokens, i)) {
            TimeRules.range(tokens, i + 1, range, collector);
        } else if (NumberRanges.isRangeOfDates(tokens, i)) {
            String between = NumberRules.isFrom(tokens, i) ? " do " : " – ";
            String right = NumberRules.written(before.text) + between + NumberRules.written(next.text);
            TypographyRules.add(before.start, next.end, "T6", RANGE, collector, right);
        } else if (lopsided
                && before.kind == Token.Kind.NUMBER
                && next.kind == Token.Kind.NUMBER
                && NumberRules.isClock(before, next)) {
            boolean from = NumberRules.isFrom(tokens, i);
            TypographyRules.add(before.end, next.start, "T5", from ? FROM_TO : RANGE, collector, from ? " do " : " – ");
        } else if (NumberRanges.isRangeOfDays(tokens, i)) {
            TypographyRules.add(token.start, token.end, "T5", RANGE, collector, " – ");
        } else if (i > 1 && tokens.get(i - 2).isLower("od") && NumberRanges.isRange(tokens, i)) {
            TypographyRules.add(token.start, token.end, "T5", FROM_TO, collector, " do ");
        } else if (spaced && i > 1 && tokens.get(i - 2).isLower("od") && NumberRules.isClock(before, next)) {
            TypographyRules.add(token.start, token.end, "T5", FROM_TO, collector, "do");
        } else if (NumberRanges.isRangeOfThousands(tokens, i)) {
            boolean from = NumberRules.isFrom(tokens, i);
            TypographyRules.add(token.start, token.end, "T5", from ? FROM_TO : RANGE, collector, from ? " do " : " – ");
        } else if (NumberRanges.isRange(tokens, i)) {
            TypographyRules.add(token.start, token.end, "T5", RANGE, collector, range);
        } else if (spaced && next.is("do") && NumberRules.isFrom(tokens, i)) {
            TypographyRules.add(before.end, token.end, "T5", FROM_TO, collector, "");
        } else if (spaced && !before.is("-") && !next.is("-")) {
            TypographyRules.add(token.start, token.end, "T5", DASH, collector, "–");
        }
    }
}
