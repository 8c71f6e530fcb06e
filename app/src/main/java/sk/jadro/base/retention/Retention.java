package sk.jadro.base.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;

/**
 * How long a kind of data is kept. Each room declares its own as beans.
 *
 * @param name the key of what people call it; its hint says from when the time is counted
 * @param kept for so long
 * @param forgets gets the moment since when things are kept, forgets what is older, and tells how many that were. Called
 *     inside the partnership; must do nothing that can't be rolled back
 */
public record Retention(String name, Duration kept, ToIntFunction<Instant> forgets) {}
