package sk.jadro.events;

import java.time.Instant;
import java.util.List;
import sk.jadro.base.web.Page;

/**
 * Something about a programme that whoever writes it may want to look at; it may be right all the same.
 *
 * @param key of the sentence
 * @param arguments instants among them are said as times
 */
record Remark(String key, List<Object> arguments) {
    Remark(String key, Object... arguments) {
        this(key, List.of(arguments));
    }

    /** @param ofOneDay whether a time says enough without its day */
    String in(Page page, boolean ofOneDay) {
        return page.say(
                key,
                arguments.stream()
                        .map(argument -> argument instanceof Instant instant ? time(page, instant, ofOneDay) : argument)
                        .toArray());
    }

    private static String time(Page page, Instant instant, boolean ofOneDay) {
        var time = page.words().time(instant);
        return ofOneDay ? time : page.words().weekday(instant) + " " + time;
    }
}
