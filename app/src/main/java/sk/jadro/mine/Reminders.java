package sk.jadro.mine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a room reminds people of, in the one letter a day that tells each of them all that waits for them. Each such room
 * declares its own as a bean; what rooms say stands in the letter in the order of the beans ({@code @Order}).
 *
 * <p>What tells people of an act of theirs, or of what can't wait until the morning, is a letter of its own.
 */
@FunctionalInterface
public interface Reminders {
    /**
     * Takes what any of these people, some two hundred, is to be told today, the most pressing first. Called inside the
     * partnership, in the transaction that writes the letters: what the room notes in its rows as told is told if and only if
     * that commits. A room that notes nothing is asked anew the next day. A number of statements that grows neither with the
     * people nor with the things.
     *
     * @param day of the calendar where the partnership is
     * @param readers the only ones whom it may name as a reader
     */
    List<Reminder> take(LocalDate day, Set<UUID> readers);
}
