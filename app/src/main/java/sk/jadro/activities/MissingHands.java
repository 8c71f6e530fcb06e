package sk.jadro.activities;

/**
 * Which activities lack a hand. Declared as a bean by the room that knows who carries them.
 *
 * @param missing the SQL of whether the activity {@code h.id} does, a boolean; with {@code :partnership}
 */
public record MissingHands(String missing) {}
