package sk.jadro.base.watch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits to be done, on whichever node, counted where it waits. */
class WaitingWork implements MeterBinder {
    private static final Duration COUNT_STANDS = Duration.ofSeconds(5);
    private static final Duration LATE = Duration.ofMinutes(1);
    private static final String NOW = "now";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final LoadingCache<String, Count> counts;

    WaitingWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.counts = Caffeine.newBuilder().expireAfterWrite(COUNT_STANDS).build(now -> count());
    }

    private record Count(double letters, double jobs, double late) {
        static final Count UNKNOWN = new Count(Double.NaN, Double.NaN, Double.NaN);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "jadro.letters.waiting",
                "Letters that have not left yet, those tried before included",
                Count::letters);
        gauge(registry, "jadro.jobs.waiting", "Jobs with a time to be done at", Count::jobs);
        gauge(registry, "jadro.jobs.late", "Jobs that should have been begun a minute ago or earlier", Count::late);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Count> figure) {
        Gauge.builder(name, () -> figure.applyAsDouble(counts.get(NOW)))
                .description(description)
                .register(registry);
    }

    private Count count() {
        try {
            return jdbc.sql("""
                    select count(*) filter (where task_name = 'send-mail') as letters,
                        count(*) as jobs,
                        count(*) filter (where execution_time < :late and not picked) as late
                    from scheduled_tasks
                    """)
                    .param("late", clock.instant().minus(LATE).atOffset(ZoneOffset.UTC))
                    .query((row, number) ->
                            new Count(row.getDouble("letters"), row.getDouble("jobs"), row.getDouble("late")))
                    .single();
        } catch (DataAccessException e) {
            return Count.UNKNOWN;
        }
    }
}
