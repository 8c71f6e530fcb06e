package sk.jadro.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** T6: days without their full stop and times of a day with a comma. */
final class TimeRules {
    private static final Pattern TIME_WITH_COMMA = Pattern.compile("([01]?\\d|2[0-4]),[0-5]\\d");
    private static final Set<String> AT = Set.of("od", "do", "o", "po", "Od", "Do", "O");
    private static final Set<String> HOURS = Set.of("h", "hod", "hodine");

    private static final Message STOP =
            new Message("Za radovou číslovkou je bodka.", "A full stop follows the number of a day.");
    private static final Message TIME =
            new Message("Hodiny a minúty oddeľuje bodka.", "A full stop divides hours and minutes.");

    private TimeRules() {}

    static void check(List<Token> tokens, int i, Collector collector) {
        if (isDayWithoutStop(tokens, i)) {
            NumberRules.add(tokens.get(i), tokens.get(i), "T6", STOP, collector, tokens.get(i).text + ".");
        }
        if (isTimeWithComma(tokens, i)) {
            NumberRules.add(
                    tokens.get(i),
                    tokens.get(i),
                    "T6",
                    TIME,
                    collector,
                    tokens.get(i).text.replace(',', '.'));
        }
    }

    /** {@code od 1 marca}. */
    private static boolean isDayWithoutStop(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i - 1).isWord()
                && NumberRules.DAY.matcher(tokens.get(i).text).matches()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).start > tokens.get(i).end
                && NumberRules.isMonth(tokens.get(i + 1));
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
