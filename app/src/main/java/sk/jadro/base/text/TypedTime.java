package sk.jadro.base.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Days and times as people type them, in the time of the partnership's place. */
public final class TypedTime {
    /** {@code 31. 3. 2021}, {@code 31.3.2021}, {@code 31/3/2021}. */
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*[./]\\s*(\\d{4})");

    /** {@code 2021-03-31}, as browsers and spreadsheets have it. */
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** {@code 17:00}, {@code 17.00}, {@code 17}. */
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[:.]\\s*(\\d{2}))?\\s*h?");

    /** A day, and behind it a time. */
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{1,2}\\s*[./]\\s*\\d{1,2}\\s*[./]\\s*\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})(?:[\\s,T]+(?:o\\s+)?(\\d{1,2}(?:\\s*[:.]\\s*\\d{2})?)(?::\\d{2})?\\s*(?:h|hod\\.?)?)?");

    private TypedTime() {}

    /** @throws Invalid if it is no day of the calendar */
    public static LocalDate day(String typed) {
        var iso = ISO_DAY.matcher(typed);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        var day = DAY.matcher(typed);
        if (day.matches()) {
            return day(number(day, 3), number(day, 2), number(day, 1));
        }
        throw new Invalid("form.problem.day");
    }

    /** @throws Invalid if no clock shows it */
    public static LocalTime time(String typed) {
        var time = TIME.matcher(typed);
        if (!time.matches()) {
            throw new Invalid("form.problem.time");
        }
        var minute = time.group(2) == null ? 0 : number(time, 2);
        if (number(time, 1) > 23 || minute > 59) {
            throw new Invalid("form.problem.time");
        }
        return LocalTime.of(number(time, 1), minute);
    }

    /** @throws Invalid for a time of the hour that is left out in spring, as 2:30 is on 29 March 2026 */
    public static Instant at(LocalDate day, LocalTime time) {
        var local = LocalDateTime.of(day, time);
        if (Words.ZONE.getRules().getValidOffsets(local).isEmpty()) {
            throw new Invalid("form.problem.left-out");
        }
        return local.atZone(Words.ZONE).toInstant();
    }

    /**
     * A day with or without a time: {@code 3. 12. 2026 18:00}, {@code 3.12.2026}, {@code 2026-12-03T18:00}; without one, the
     * day's last minute.
     *
     * @throws Invalid if it is no day, or no time of it
     */
    public static Instant moment(String typed) {
        var moment = MOMENT.matcher(typed);
        if (!moment.matches()) {
            throw new Invalid("form.problem.moment");
        }
        return at(day(moment.group(1)), moment.group(2) == null ? LocalTime.of(23, 59) : time(moment.group(2)));
    }

    /** As it can be typed again: {@code 3. 12. 2026 18:00}. */
    public static String moment(Instant instant) {
        return day(instant) + " " + time(instant);
    }

    /** As it can be typed again: {@code 31. 3. 2021}. */
    public static String day(Instant instant) {
        return day(Words.local(instant).toLocalDate());
    }

    public static String day(LocalDate day) {
        return day.getDayOfMonth() + ". " + day.getMonthValue() + ". " + day.getYear();
    }

    /** As it can be typed again: {@code 17:00}. */
    public static String time(Instant instant) {
        var time = Words.local(instant);
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new Invalid("form.problem.day");
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
