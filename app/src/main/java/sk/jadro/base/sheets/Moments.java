package sk.jadro.base.sheets;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** Days and times as cells have them in text: {@code 2026-11-30}, {@code 2026-11-30 14:05}, {@code 14:05:30} (ISO 8601). */
final class Moments {
    private Moments() {}

    static String written(LocalDateTime moment) {
        return moment.toLocalDate() + " " + moment.toLocalTime().withNano(0);
    }

    /** Without the time at midnight, which is how spreadsheets keep days. */
    static String shortest(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : written(moment);
    }
}
