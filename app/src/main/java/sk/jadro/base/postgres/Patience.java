package sk.jadro.base.postgres;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Waiting for what happens outside of this program, and never for ever. An interrupt doesn't cut a wait short, as a
 * server half stopped is worse than one stopped late; it is passed on after the wait.
 */
final class Patience {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private Patience() {}

    /** Whether {@code done} came true within {@code atMost}. */
    static boolean until(Duration atMost, BooleanSupplier done) {
        return first(atMost, () -> done.getAsBoolean() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    /** The first answer that {@code question} gives within {@code atMost}; empty when there was none. */
    static <T> Optional<T> first(Duration atMost, Supplier<Optional<T>> question) {
        var end = System.nanoTime() + atMost.toNanos();
        var interrupted = false;
        try {
            for (var pause = FIRST_PAUSE; ; pause = longer(pause)) {
                var answer = question.get();
                if (answer.isPresent() || System.nanoTime() - end > 0) {
                    return answer;
                }
                try {
                    Thread.sleep(pause);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
