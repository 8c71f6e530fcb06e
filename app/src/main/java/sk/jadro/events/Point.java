package sk.jadro.events;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A point of a programme, as a line says it.
 *
 * @param line which of the text's lines it is, the first being 1
 * @param lasts null where the line doesn't say; then it is until the next one begins
 * @param lead who leads it: {@code Eva Kráľová}; empty where the line doesn't say
 */
record Point(int line, LocalTime starts, @Nullable Duration lasts, String title, String lead, PointKind kind)
        implements ProgrammeLine {}
