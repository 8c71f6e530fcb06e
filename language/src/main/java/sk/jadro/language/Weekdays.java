package sk.jadro.language;

import java.util.List;
import java.util.Locale;

/** T5: days of the week from one to another: {@code Po-Pi, pondelok-piatok}. */
final class Weekdays {
    private static final List<String> DAYS =
            List.of("pondelok", "utorok", "streda", "štvrtok", "piatok", "sobota", "nedeľa");
    private static final List<String> SHORT = List.of("po", "ut", "st", "št", "pi", "so", "ne");
    private static final Message RANGE =
            new Message("Medzi dňami „od – do“ stojí pomlčka (–).", "Between days “from – to” a dash (–) stands.");

    private Weekdays() {}

    static void check(Token token, Collector collector) {
        int hyphen = token.text.indexOf('-');
        if (hyphen < 0) {
            return;
        }
        String from = token.text.substring(0, hyphen);
        String to = token.text.substring(hyphen + 1);
        if (isRange(DAYS, from, to) || isRange(SHORT, from, to)) {
            TypographyRules.add(token.start, token.end, "T5", RANGE, collector, from + " – " + to);
        }
    }

    private static boolean isRange(List<String> days, String from, String to) {
        int first = days.indexOf(from.toLowerCase(Locale.ROOT));
        return first >= 0 && first < days.indexOf(to.toLowerCase(Locale.ROOT));
    }
}
