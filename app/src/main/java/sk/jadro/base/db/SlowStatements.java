package sk.jadro.base.db;

import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Typed;

/** Notes the statements that take long, as they are written in the code: with the names of values, never with them. */
@Component
class SlowStatements {
    private static final Logger LOG = LoggerFactory.getLogger(SlowStatements.class);

    private final long limit;

    SlowStatements(DatabaseSettings settings) {
        this.limit = settings.slowStatement().toNanos();
    }

    <T> T timed(String sql, Supplier<T> work) {
        var started = System.nanoTime();
        try {
            return work.get();
        } finally {
            var took = System.nanoTime() - started;
            if (took > limit) {
                Metrics.counter("jadro.statements.slow").increment();
                LOG.warn("a statement took {} ms: {}", Duration.ofNanos(took).toMillis(), Typed.line(sql));
            }
        }
    }
}
