package sk.jadro.records;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.files.FileUse;

/** Lets readers see the drawings of published records of published events. */
@Component
class GraphicRecordUse implements FileUse {
    private final Db db;
    private final GraphicRecordStore store;

    GraphicRecordUse(Db db, GraphicRecordStore store) {
        this.db = db;
        this.store = store;
    }

    @Override
    public boolean isPublished(PartnershipId partnership, UUID file) {
        return db.in(partnership, () -> store.isPublished(file));
    }
}
