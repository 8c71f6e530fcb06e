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
        return db.in(partnership, () -> store.of(event).draft().headcount());
    }

    /** The numbers as they stand. */
    Edition<AttendanceDraft> counted(Coordinator by, UUID event) {
        return db.in(by.partnership(), () -> store.of(event));
    }

    /** Changes the numbers that were read as {@code version}. */
    ChangeResult<AttendanceDraft> change(Coordinator by, UUID event, AttendanceDraft draft, int version) {
        return db.in(by.partnership(), () -> {
            var result = edits.change(by, store, event, draft, version);
            if (result instanceof ChangeResult.Saved) {
                events.makeOwn(by, event);
            }
            return result;
        });
    }
}
