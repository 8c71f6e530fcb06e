package sk.jadro.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.people.Coordinator;
import sk.jadro.people.Side;

/** How many took part, for each side. */
@Component
public class Attendance {
    private final Db db;
    private final AttendanceStore store;

    Attendance(Db db, AttendanceStore store) {
        this.db = db;
        this.store = store;
    }

    /**
     * The numbers as they stand.
     *
     * @param version counts their changes
     */
    record Counted(Map<Side, Integer> bySide, int version) {}

    /** How many took part in the event, whether readers see it or not. */
    public Headcount of(PartnershipId partnership, UUID event) {
        return db.in(partnership, () -> headcount(event));
    }

    Counted counted(Coordinator by, UUID event) {
        return db.in(by.partnership(), () -> counted(event));
    }

    /** What came of a change. */
    sealed interface Change {
        record Saved() implements Change {}

        /** Somebody else counted in between; nothing was overwritten. */
        record Conflict(Counted theirs) implements Change {}
    }

    /** Changes the numbers that were read as {@code version}; a side with 0 is left out. */
    Change change(Coordinator by, UUID event, Map<Side, Integer> bySide, int version) {
        return db.in(
                by.partnership(),
                () -> store.change(event, bySide, version) ? new Change.Saved() : new Change.Conflict(counted(event)));
    }

    private Counted counted(UUID event) {
        return new Counted(headcount(event).bySide(), store.version(event));
    }

    private Headcount headcount(UUID event) {
        return store.counts(List.of(event)).getOrDefault(event, Headcount.NOBODY);
    }
}
