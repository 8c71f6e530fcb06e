package sk.jadro.base.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a letter is tried again: longer each time, for two days in all. */
final class Pauses {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Pauses() {}

    /** The pause after so many failed attempts, counted from one; empty when that was the last. */
    static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
