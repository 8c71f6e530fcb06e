package sk.jadro.minutes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Text;

/**
 * Meetings whose minutes nobody can read yet. Nobody waits for those of a meeting that was over two months ago. Called inside the
 * partnership.
 */
@Component
class OwedMinutes {
    private static final Duration WAITED_FOR = Duration.ofDays(60);

    private static final String SELECT = """
            select e.id, e.title_sk, e.title_en, e.ends_at from event e
            where e.partnership_id = :partnership and e.publication = 'published' and not e.archived
              and e.cancelled_sk = '' and e.ends_at < :now and e.ends_at > :since
              and not exists (
                select from minutes m
                where m.partnership_id = :partnership and m.event_id = e.id and m.state <> 'draft')
              and not exists (
                select from minutes_waiver w where w.partnership_id = :partnership and w.event_id = e.id)
            """;

    private final Db db;
    private final Clock clock;

    OwedMinutes(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A meeting that was over then. */
    record Owed(UUID event, Text title, Instant ended) {}

    /** Whether anybody still waits for the minutes of a meeting that ended then. */
    boolean isWaitedFor(Instant ended) {
        var now = clock.instant();
        return ended.isBefore(now) && ended.isAfter(now.minus(WAITED_FOR));
    }

    /** All of them, the longest owed first; fifty at most. */
    List<Owed> all() {
        return db.sql(SELECT + " order by e.ends_at, e.id limit 50")
                .set("now", clock.instant())
                .set("since", clock.instant().minus(WAITED_FOR))
                .list(OwedMinutes::owed);
    }

    private static Owed owed(Row row) {
        return new Owed(row.uuid("id"), row.text("title"), row.instant("ends_at"));
    }
}
