package sk.jadro.base.retention;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.jobs.Hourly;

/** Forgets every hour what has been kept long enough, and keeps count of it. */
@Component
public class Forgetting implements Hourly {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final Db db;
    private final List<Retention> retentions;
    private final Clock clock;

    Forgetting(Db db, List<Retention> retentions, Clock clock) {
        this.db = db;
        this.retentions = retentions.stream()
                .sorted(Comparator.comparing(Retention::kept).thenComparing(Retention::name))
                .toList();
        this.clock = clock;
    }

    /**
     * A kind of data and how many of it.
     *
     * @param due how many would be forgotten now
     * @param forgotten how many were, in all
     */
    public record Count(Retention retention, int due, long forgotten) {}

    @Override
    public void round(PartnershipId partnership) {
        for (var retention : retentions) {
            try {
                db.in(partnership, () -> note(retention, forget(retention)));
            } catch (RuntimeException e) {
                // The next hour tries again; what is kept elsewhere is forgotten all the same.
                LOG.error("{} were not forgotten for partnership {}", retention.name(), partnership, e);
            }
        }
    }

    /** What would be forgotten now, by doing it and taking it back; and what was until now. */
    public List<Count> counts(PartnershipId partnership) {
        var forgotten = db.in(partnership, this::forgotten);
        return retentions.stream()
                .map(retention -> new Count(
                        retention,
                        db.rehearse(partnership, () -> forget(retention)),
                        forgotten.getOrDefault(retention.name(), 0L)))
                .toList();
    }

    private int forget(Retention retention) {
        return retention.forgets().applyAsInt(clock.instant().minus(retention.kept()));
    }

    private void note(Retention retention, int count) {
        if (count == 0) {
            return;
        }
        db.sql("""
                insert into forgotten (partnership_id, kind, day, count)
                values (:partnership, :kind, cast(:now as date), :count)
                on conflict (partnership_id, kind, day) do update set count = forgotten.count + excluded.count
                """)
                .set("kind", retention.name())
                .set("now", clock.instant())
                .set("count", count)
                .run();
    }

    private Map<String, Long> forgotten() {
        record Sum(String kind, long count) {}
        var sums = new HashMap<String, Long>();
        db.sql("""
                select kind, sum(count)::bigint as count from forgotten
                where partnership_id = :partnership group by kind
                """)
                .list(row -> new Sum(row.string("kind"), row.number("count")))
                .forEach(sum -> sums.put(sum.kind(), sum.count()));
        return sums;
    }
}
