package sk.jadro.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/** The house's clock, which a test may set forward, or back; {@link Visitor}s and links then live in that future. */
public final class MovableClock extends Clock {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @TestConfiguration
    static class Bean {
        @org.springframework.context.annotation.Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /** Does {@code work} that much later, or earlier by what is negative, then comes back. */
    public void later(Duration by, Runnable work) {
        ahead.set(by);
        try {
            work.run();
        } finally {
            ahead.set(Duration.ZERO);
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
