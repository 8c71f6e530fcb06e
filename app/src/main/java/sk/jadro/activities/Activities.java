package sk.jadro.activities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.coordinators.Coordinator;

/** What can be done with activities. */
@Component
public class Activities {
    private final Db db;
    private final ActivityStore store;

    Activities(Db db, ActivityStore store) {
        this.db = db;
        this.store = store;
    }

    /** The activity at this slug, or one that it had before; drafts and archived ones, too. */
    public Optional<Activity> bySlug(PartnershipId partnership, String slug) {
        return db.in(partnership, () -> store.bySlug(slug));
    }

    /** Those that readers see, in their order. */
    public List<Activity> published(PartnershipId partnership) {
        return db.in(partnership, store::published);
    }

    /** These in their order, drafts and archived ones, too. */
    public List<Activity> byIds(PartnershipId partnership, List<UUID> ids) {
        return db.in(partnership, () -> store.byIds(ids));
    }

    /** All of them for those who edit them, archived ones last. */
    public List<Activity> all(Coordinator by) {
        return db.in(by.partnership(), store::all);
    }

    /** One of them, whatever its state. */
    public Optional<Activity> byId(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> store.byId(id));
    }

    void moveEarlier(Coordinator by, UUID id) {
        db.in(by.partnership(), () -> store.move(id, true));
    }

    void moveLater(Coordinator by, UUID id) {
        db.in(by.partnership(), () -> store.move(id, false));
    }
}
