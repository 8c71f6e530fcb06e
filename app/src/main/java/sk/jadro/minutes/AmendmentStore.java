package sk.jadro.minutes;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;

/** The amendments' rows. Called inside the partnership. */
@Component
class AmendmentStore {
    private final Db db;
    private final Clock clock;

    AmendmentStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Amendment> of(UUID event) {
        return db.sql("""
                select number, text_sk, text_en, added_on from minutes_amendment
                where partnership_id = :partnership and event_id = :event order by number limit 500
                """)
                .set("event", event)
                .list(row -> new Amendment(row.integer("number"), row.text("text"), row.date("added_on")));
    }

    /** Adds one, whose number nobody else gets, as the event's row is held. */
    void add(UUID event, Text text) {
        db.sql("""
                insert into minutes_amendment (partnership_id, event_id, number, text_sk, text_en, added_on)
                select :partnership, :event, coalesce(max(number), 0) + 1, :text_sk, :text_en, cast(:today as date)
                from minutes_amendment where partnership_id = :partnership and event_id = :event
                """)
                .set("event", event)
                .set("text", text)
                .set("today", Words.local(clock.instant()).toLocalDate())
                .run();
    }
}
