package sk.jadro.minutes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.text.Text;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Events;

/** Of which meetings there will be no minutes, and why: so that nobody waits for them, and everybody reads the reason. */
@Component
class MinutesWaivers {
    private final Db db;
    private final Events events;

    MinutesWaivers(Db db, Events events) {
        this.db = db;
        this.events = events;
    }

    @Bean
    static PublicTables waiverTables() {
        return PublicTables.of("minutes_waiver");
    }

    /** Says so, or why in other words; false if there are minutes that others read already. */
    boolean waive(Coordinator by, UUID event, Text because) {
        return db.in(by.partnership(), () -> {
            var waives = db.sql("""
                            insert into minutes_waiver (partnership_id, event_id, because_sk, because_en)
                            select :partnership, :event, :because_sk, :because_en
                            where not exists (
                                select from minutes
                                where partnership_id = :partnership and event_id = :event and state <> 'draft')
                            on conflict (partnership_id, event_id) do update
                            set because_sk = excluded.because_sk, because_en = excluded.because_en
                            """).set("event", event).set("because", because).run() > 0;
            if (waives) {
                events.makeOwn(by, event);
            }
            return waives;
        });
    }

    /** There will be minutes after all. */
    void takeBack(Coordinator by, UUID event) {
        db.in(by.partnership(), () -> remove(event));
    }

    /** The same inside the partnership, as minutes are there. */
    void remove(UUID event) {
        db.sql("delete from minutes_waiver where partnership_id = :partnership and event_id = :event")
                .set("event", event)
                .run();
    }

    /** Why there will be none; nothing if there will. Called inside the partnership. */
    Optional<Text> of(UUID event) {
        return db.sql("""
                select because_sk, because_en from minutes_waiver
                where partnership_id = :partnership and event_id = :event
                """).set("event", event).first(row -> row.text("because"));
    }
}
