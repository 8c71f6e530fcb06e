package sk.jadro.events;

import java.time.Duration;
import sk.jadro.base.text.Slug;
import sk.jadro.base.web.Page;
import sk.jadro.events.Timetable.Slot;

/** A programme's times, as people say them. */
final class ProgrammeWords {
    private ProgrammeWords() {}

    /** {@code 17:00 – 17:10}; only its start where nothing says when it ends. */
    static String span(Page page, Slot slot) {
        var starts = page.words().time(slot.starts());
        return slot.ends() == null
                ? starts
                : page.say("events.span.hours", starts, page.words().time(slot.ends()));
    }

    /** {@code 90 min}. */
    static String minutes(Page page, Duration duration) {
        return page.say("events.programme.minutes", duration.toMinutes());
    }

    /** {@code Spolu 2 h, z toho prestávky 15 min}. */
    static String sum(Page page, Timetable timetable) {
        var inAll = hours(page, timetable.inAll());
        return timetable.breaks().isZero()
                ? page.say("events.programme.sum", inAll)
                : page.say("events.programme.sum-with-breaks", inAll, hours(page, timetable.breaks()));
    }

    private static String hours(Page page, Duration duration) {
        var minutes = duration.toMinutesPart();
        if (duration.toHours() == 0) {
            return minutes(page, duration);
        }
        return minutes == 0
                ? page.say("events.programme.hours", duration.toHours())
                : page.say("events.programme.hours-and-minutes", duration.toHours(), minutes);
    }

    /** What kind of point it is, in a word; empty where nothing tells it, or its title says the very word. */
    static String kind(Page page, Point point) {
        if (point.kind() == PointKind.OTHER) {
            return "";
        }
        var word = page.say("events.programme.kind", point.kind());
        var isSaid = ("-" + Slug.from(point.title()) + "-").contains("-" + Slug.from(word) + "-");
        return isSaid ? "" : word;
    }
}
