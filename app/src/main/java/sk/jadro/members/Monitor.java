package sk.jadro.members;

import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.HistoryReader;

/**
 * Somebody who may read all that is written, drafts and what is internal among it, and what was done with it, proven: those who
 * coordinate, and whoever is in a circle that watches over the partnership. It lets nobody change anything.
 */
public final class Monitor implements HistoryReader {
    private final PartnershipId partnership;

    Monitor(PartnershipId partnership) {
        this.partnership = partnership;
    }

    @Override
    public PartnershipId partnership() {
        return partnership;
    }
}
