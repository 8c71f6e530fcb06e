package sk.jadro.events;

import java.time.DayOfWeek;
import java.util.List;

/** A line of a programme, as it is understood. */
sealed interface ProgrammeLine permits Point, ProgrammeLine.Day, ProgrammeLine.Note, ProgrammeLine.Unreadable {
    /** Begins the points of a day: {@code Sobota 15. mája}. */
    record Day(String words, DayOfWeek day) implements ProgrammeLine {}

    /** Has no time; belongs to the point above it. */
    record Note(String words) implements ProgrammeLine {}

    /**
     * Was meant to be a point, but can't be read.
     *
     * @param key of the sentence that says so
     * @param arguments of which the first is the line's number
     */
    record Unreadable(String words, String key, List<Object> arguments) implements ProgrammeLine {}
}
