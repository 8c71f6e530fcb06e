package sk.jadro.decisions;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;

/** The rows of invented decisions. Called inside the partnership. */
@Component
class SampleDecisions {
    private final Db db;
    private final Clock clock;

    SampleDecisions(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void mark(UUID id) {
        db.sql("update decision set sample = true where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    /** Lets invented people go from the rolls; of which side they were stays. */
    void removeHolders() {
        db.sql("""
                update decision_ballot set holder_id = null
                where partnership_id = :partnership and holder_id in (
                    select id from membership where partnership_id = :partnership and sample)
                """).run();
        db.sql("""
                update decision set decider_id = null
                where partnership_id = :partnership and decider_id in (
                    select id from membership where partnership_id = :partnership and sample)
                """).run();
    }

    /** What was opened can't be a draft again: it is put away. */
    void withdraw() {
        db.sql("""
                update decision set archived = true, version = version + 1, changed_at = :now
                where partnership_id = :partnership and sample and not archived
                """).set("now", clock.instant()).run();
    }
}
