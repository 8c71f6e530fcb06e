package sk.jadro.base.traffic;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The least rate at which bytes have to come or go once their time of grace is over. */
final class Pace {
    static final Duration GRACE = Duration.ofSeconds(30);
    static final long BYTES_A_SECOND = 1_024;

    private final LongSupplier nanoseconds;
    private final long begun;
    private volatile long moved;

    /** The client is slower than any line that anybody uses. */
    static final class TooSlow extends IOException {
        TooSlow() {
            super("slower than " + BYTES_A_SECOND + " bytes a second");
        }
    }

    Pace(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.begun = nanoseconds.getAsLong();
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // One thread moves; others only look.
    void moved(long bytes) {
        moved += bytes;
    }

    void check() throws TooSlow {
        var elapsed = elapsed();
        if (elapsed.compareTo(GRACE) > 0 && moved < BYTES_A_SECOND * elapsed.toSeconds()) {
            throw new TooSlow();
        }
    }

    Duration elapsed() {
        return Duration.ofNanos(nanoseconds.getAsLong() - begun);
    }

    /** How many bytes a second it has been so far. */
    double rate() {
        return moved / Math.max(1e-3, elapsed().toNanos() / 1e9);
    }
}
