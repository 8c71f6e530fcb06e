package sk.jadro.attendance;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.edit.Edits;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Events;
import sk.jadro.people.SideCounts;

/** How many took part, for each side. */
@Component
public class Attendance {
    private final Db db;
    private final AttendanceStore store;
    private final Events events;
    private final Edits edits;

    Attendance(Db db, AttendanceStore store, Events events, Edits edits) {
        this.db = db;
        this.store = store;
        this.events = events;
        this.edits = edits;
    }

    /** How many took part in the event, whether readers see it or not. */
    public Headcount of(PartnershipId partnership, UUID event) {
        return db.in(partnership, () -> new Headcount(store.of(event).draft().bySide()));
    }

    /** The numbers as they stand. */
    Edition<SideCounts> counted(Coordinator by, UUID event) {
        return db.in(by.partnership(), () -> store.of(event));
    }

    /** Changes the numbers that were read as {@code version}. */
    ChangeResult<SideCounts> change(Coordinator by, UUID event, SideCounts draft, int version) {
        return db.in(by.partnership(), () -> {
            var result = edits.change(by, store, event, draft, version);
            if (result instanceof ChangeResult.Saved) {
                events.makeOwn(by, event);
            }
            return result;
        });
    }
}
