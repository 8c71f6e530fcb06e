package sk.jadro.events;

import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;

/** When an event is, as people say it. */
public final class EventWords {
    private EventWords() {}

    /** {@code streda 31. marca 2021, 16:30 – 18:30}; of several days with both days; of a cancelled one that it was to be then. */
    public static String span(Page page, Event event) {
        return marked(page, event, planned(page, event));
    }

    private static String marked(Page page, Event event, String time) {
        return event.isCancelled() ? page.say("events.cancelled.was", time) : time;
    }

    private static String planned(Page page, Event event) {
        var words = page.words();
        var startsAt = event.startsAt();
        var endsAt = event.endsAt();
        if (isOfOneDay(event)) {
            return page.say(
                    "events.span.day",
                    words.weekday(startsAt),
                    words.date(startsAt),
                    words.time(startsAt),
                    words.time(endsAt));
        }
        return page.say("events.span.days", words.dateAndTime(startsAt), words.dateAndTime(endsAt));
    }

    /** The same without the day: {@code 16:30 – 18:30}; for an event of several days with the day that it ends on. */
    static String hours(Page page, Event event) {
        var words = page.words();
        var hours = page.say(
                "events.span.hours",
                words.time(event.startsAt()),
                isOfOneDay(event) ? words.time(event.endsAt()) : words.dateAndTime(event.endsAt()));
        return marked(page, event, hours);
    }

    /** As in {@code <time datetime>}. */
    static String machineDay(Event event) {
        return Words.local(event.startsAt()).toLocalDate().toString();
    }

    static boolean isOfOneDay(Event event) {
        return Words.local(event.startsAt())
                .toLocalDate()
                .equals(Words.local(event.endsAt()).toLocalDate());
    }
}
