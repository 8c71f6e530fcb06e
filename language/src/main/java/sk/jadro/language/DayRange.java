package sk.jadro.language;

import java.util.List;

/** T6: days from one to another that are written without spaces: {@code 5.-7.6.2025, 16.6.-20.6.2025}. */
final class DayRange {
    private static final Message RANGE = new Message(
            "Medzi dátumami „od – do“ stojí pomlčka (–), za bodkami medzery.",
            "Between dates “from – to” a dash (–) stands, and spaces follow the stops.");

    private DayRange() {}

    /** Whether a number belongs to such a range, which is spoken of as a whole. */
    static boolean isIn(List<Token> tokens, int number) {
        return isAt(tokens, number + 2) || isAt(tokens, number - 1);
    }

    static void add(List<Token> tokens, int dash, Collector collector) {
        Token from = tokens.get(dash - 2);
        Token to = tokens.get(dash + 1);
        String between = NumberRules.isFrom(tokens, dash) ? ". do " : ". – ";
        String right = spaced(from) + between + spaced(to);
        TypographyRules.add(from.start, to.end, "T6", RANGE, collector, right);
    }

    private static String spaced(Token date) {
        return date.text.replace(".", ".\u00a0");
    }

    /** A dash between a day, or a day and a month, with its stop and a whole date or one with its stop. */
    static boolean isAt(List<Token> tokens, int dash) {
        if (dash < 2
                || dash + 1 >= tokens.size()
                || !tokens.get(dash).is("-") && !tokens.get(dash).is("–")) {
            return false;
        }
        Token from = tokens.get(dash - 2);
        Token to = tokens.get(dash + 1);
        boolean day = NumberRules.DAY.matcher(from.text).matches() || NumberRules.isShortDate(from);
        boolean stop = tokens.get(dash - 1).is(".") && tokens.get(dash - 1).start == from.end;
        boolean later = NumberRules.isDate(to)
                || NumberRules.isShortDate(to)
                        && dash + 2 < tokens.size()
                        && tokens.get(dash + 2).is(".")
                        && tokens.get(dash + 2).start == to.end;
        return day && stop && later && !isLineStart(tokens, dash - 2) && !NumberRules.isPoint(tokens, dash - 2);
    }

    private static boolean isLineStart(List<Token> tokens, int i) {
        return i == 0 || tokens.get(i - 1).kind == Token.Kind.LINE_BREAK;
    }
}
