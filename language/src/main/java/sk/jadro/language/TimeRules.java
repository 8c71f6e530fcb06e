package sk.jadro.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T6: days without their full stop and times of a day with a comma. */
final class TimeRules {
    private static final Pattern TIME_WITH_COMMA = Pattern.compile("([01]?\\d|2[0-4]),[0-5]\\d");
    private static final Pattern TIME_WITH_UNIT = Pattern.compile("(([01]?\\d|2[0-4])[.:,][0-5]\\d)(h|hod)");
    private static final Set<String> AT = Set.of("od", "do", "o", "po", "Od", "Do", "O");
    private static final Set<String> HOURS = Set.of("h", "hod", "hodine");

    private static final Message STOP =
            new Message("Za radovou číslovkou je bodka.", "A full stop follows the number of a day.");
    private static final Message UNIT =
            new Message("Medzi časom a značkou hodiny je medzera.", "A space stands between a time and its unit.");
    private static final Message TIME =
            new Message("Hodiny a minúty oddeľuje bodka.", "A full stop divides hours and minutes.");

    private TimeRules() {}

    static void check(List<Token> tokens, int i, Collector collector) {
        glued(tokens, i, collector);
        if (isDayWithoutStop(tokens, i)) {
            NumberRules.add(tokens.get(i), tokens.get(i), "T6", STOP, collector, tokens.get(i).text + ".");
        }
        if (isRangeWithCommas(tokens, i)) {
            if (tokens.get(i - 1).is("do")) {
                range(tokens, i, " do ", collector);
            }
        } else if (isTimeWithComma(tokens, i)) {
            NumberRules.add(
                    tokens.get(i),
                    tokens.get(i),
                    "T6",
                    TIME,
                    collector,
                    tokens.get(i).text.replace(',', '.'));
        }
    }

    /** {@code 9.00hod, 17:30hod. pred úradom}: the sign for hours takes no full stop. */
    private static void glued(List<Token> tokens, int i, Collector collector) {
        Matcher time = TIME_WITH_UNIT.matcher(tokens.get(i).text);
        if (!time.matches()) {
            return;
        }
        boolean stop = i + 2 < tokens.size()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 1).start == tokens.get(i).end
                && (tokens.get(i + 2).isWord()
                                && Character.isLowerCase(tokens.get(i + 2).text.codePointAt(0))
                        || ",;)".contains(tokens.get(i + 2).text));
        String right = time.group(1).replace(':', '.').replace(',', '.') + "\u00a0h";
        NumberRules.add(tokens.get(i), tokens.get(stop ? i + 1 : i), "T7", UNIT, collector, right);
    }

    /** {@code od 9,00 do 23,00 h}: said of both at once, at the later one. */
    private static boolean isRangeWithCommas(List<Token> tokens, int i) {
        int to = i + 2 < tokens.size() && tokens.get(i + 1).is("do") ? i + 2 : i;
        return to > 2
                && tokens.get(to - 1).is("do")
                && tokens.get(to - 3).isLower("od")
                && isWithComma(tokens.get(to - 2))
                && isTimeWithComma(tokens, to);
    }

    /** {@code 8,00-14,00 hod.}: two times of a day, whatever stands between them. */
    static boolean isRangeWithDash(List<Token> tokens, int dash) {
        return dash > 0
                && dash + 2 < tokens.size()
                && tokens.get(dash - 1).end == tokens.get(dash).start
                && tokens.get(dash).end == tokens.get(dash + 1).start
                && isWithComma(tokens.get(dash - 1))
                && isWithComma(tokens.get(dash + 1))
                && HOURS.contains(tokens.get(dash + 2).text);
    }

    private static boolean isWithComma(Token token) {
        return TIME_WITH_COMMA.matcher(token.text).matches();
    }

    /** Both times and what stands between, as they are to be written. */
    static void range(List<Token> tokens, int later, String between, Collector collector) {
        Token from = tokens.get(later - 2);
        Token to = tokens.get(later);
        String right = from.text.replace(',', '.') + between + to.text.replace(',', '.');
        NumberRules.add(from, to, "T6", TIME, collector, right);
    }

    /** {@code od 1 marca}. */
    private static boolean isDayWithoutStop(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i - 1).isWord()
                && NumberRules.DAY.matcher(tokens.get(i).text).matches()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).start > tokens.get(i).end
                && Months.isMonth(tokens.get(i + 1));
    }

    /** {@code od 7,30 h}: a time of day, and not how long it lasts. */
    private static boolean isTimeWithComma(List<Token> tokens, int i) {
        return i > 0
                && AT.contains(tokens.get(i - 1).text)
                && TIME_WITH_COMMA.matcher(tokens.get(i).text).matches()
                && i + 1 < tokens.size()
                && HOURS.contains(tokens.get(i + 1).text);
    }
}
