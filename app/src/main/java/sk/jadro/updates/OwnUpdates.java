package sk.jadro.updates;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Editable;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.mine.Myself;

/** What people do with the news that they write of activities which they carry; all of it stands in the history under their name. */
@Component
class OwnUpdates {
    private final Db db;
    private final Edits edits;
    private final UpdateStore store;
    private final PublicIndexes indexes;
    private final Clock clock;

    OwnUpdates(Db db, Edits edits, UpdateStore store, PublicIndexes indexes, Clock clock) {
        this.db = db;
        this.edits = edits;
        this.store = store;
        this.indexes = indexes;
        this.clock = clock;
    }

    /** Who carries an activity writes of it by right of that alone. */
    private record Carrier(PartnershipId partnership, UUID id) implements Editor {}

    /** What they wrote themselves, in sight or not. */
    Optional<Update> find(Myself me, UUID id) {
        return db.in(
                me.partnership(), () -> store.byId(id).filter(update -> me.id().equals(update.person())));
    }

    UUID write(Myself me, UpdateDraft draft) {
        return db.in(me.partnership(), () -> {
            if (edits.add(new Carrier(me.partnership(), me.id()), store, draft) instanceof ChangeResult.Saved(var id)) {
                store.sign(id, me.id());
                return id;
            }
            throw new IllegalStateException("news has no address of its own that could be taken");
        });
    }

    /** Takes it out of sight, or back: what others took out of sight stays there. */
    void takeBack(Myself me, Update own, boolean back) {
        db.in(me.partnership(), () -> {
            store.takeBack(own.id(), back ? clock.instant() : null);
            indexes.update(own.id());
        });
    }

    ChangeResult<UpdateDraft> change(Myself me, Update own, UpdateDraft draft, int version) {
        return edits.change(
                new Carrier(me.partnership(), me.id()), (Editable<UpdateDraft>) store, own.id(), draft, version);
    }
}
