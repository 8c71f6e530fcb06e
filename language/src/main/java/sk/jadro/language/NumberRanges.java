package sk.jadro.language;

import java.util.List;
import java.util.regex.Pattern;

/** Hyphens between two numbers that mean "from one to the other". */
final class NumberRanges {
    private static final Pattern SMALL = Pattern.compile("[1-9]\\d{0,3}");

    private NumberRanges() {}

    /** Whether a hyphen stands between two numbers for "from one to the other": {@code 10-15, 2021-2027, 8:00-12:00}. */
    static boolean isRange(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        boolean numbers = before.kind == Token.Kind.NUMBER && next.kind == Token.Kind.NUMBER;
        if (!numbers || before.end < tokens.get(i).start || tokens.get(i).end < next.start || !isOnlyRange(tokens, i)) {
            return false;
        }
        return NumberRules.isClock(before, next)
                || SMALL.matcher(before.text).matches()
                        && SMALL.matcher(next.text).matches()
                        && Integer.parseInt(before.text) < Integer.parseInt(next.text);
    }

    /** {@code 1 350-1 520 €}: both have their thousands, and a unit follows. */
    static boolean isRangeOfThousands(List<Token> tokens, int i) {
        return i > 1
                && i + 3 < tokens.size()
                && tokens.get(i - 1).end == tokens.get(i).start
                && tokens.get(i).end == tokens.get(i + 1).start
                && isSplit(tokens, i - 2)
                && isSplit(tokens, i + 1)
                && (tokens.get(i + 3).is("€") || tokens.get(i + 3).isWord())
                && !(i > 2 && tokens.get(i - 3).kind == Token.Kind.NUMBER);
    }

    /** {@code 1 350}. */
    private static boolean isSplit(List<Token> tokens, int k) {
        return tokens.get(k).kind == Token.Kind.NUMBER
                && tokens.get(k + 1).kind == Token.Kind.NUMBER
                && tokens.get(k + 1).start == tokens.get(k).end + 1
                && tokens.get(k).text.length() <= 3
                && tokens.get(k).text.charAt(0) != '0'
                && tokens.get(k + 1).text.length() == 3
                && (tokens.get(k).text + tokens.get(k + 1).text).chars().allMatch(Character::isDigit);
    }

    /** {@code 1.6.2025-31.5.2030}. */
    static boolean isRangeOfDates(List<Token> tokens, int dash) {
        return dash > 0
                && dash + 1 < tokens.size()
                && (tokens.get(dash).is("-") || tokens.get(dash).is("–"))
                && NumberRules.isDate(tokens.get(dash - 1))
                && NumberRules.isDate(tokens.get(dash + 1));
    }

    /** {@code 8.-12. júla}: days of one month. */
    static boolean isRangeOfDays(List<Token> tokens, int i) {
        return i > 1
                && i + 3 < tokens.size()
                && tokens.get(i - 1).is(".")
                && NumberRules.DAY.matcher(tokens.get(i - 2).text).matches()
                && NumberRules.DAY.matcher(tokens.get(i + 1).text).matches()
                && tokens.get(i + 2).is(".")
                && tokens.get(i - 1).end == tokens.get(i).start
                && tokens.get(i).end == tokens.get(i + 1).start
                && Months.isMonth(tokens.get(i + 3));
    }

    /** Not a part of a longer row of digits, as in telephone numbers, accounts and file numbers. */
    private static boolean isOnlyRange(List<Token> tokens, int i) {
        boolean left = i < 2
                || tokens.get(i - 2).kind == Token.Kind.LINE_BREAK
                || tokens.get(i - 2).is("(")
                || tokens.get(i - 2).end < tokens.get(i - 1).start
                        && tokens.get(i - 2).kind != Token.Kind.NUMBER
                        && !tokens.get(i - 2).is(".");
        boolean right = i + 2 >= tokens.size()
                || !tokens.get(i + 2).is("-")
                        && !tokens.get(i + 2).is("/")
                        && tokens.get(i + 2).kind != Token.Kind.NUMBER;
        return left && right;
    }
}
