package sk.jadro.decisions;

import java.util.UUID;
import sk.jadro.base.db.PartnershipId;

/**
 * Somebody who may be on the roll of decisions, proven: whoever opened their own page by a letter's link, or signed in as one of
 * a circle. What only they may do takes one as its first argument, and only this room can make one.
 */
public final class Answerer {
    private final PartnershipId partnership;
    private final UUID id;

    Answerer(PartnershipId partnership, UUID id) {
        this.partnership = partnership;
        this.id = id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** Of the person. */
    public UUID id() {
        return id;
    }
}
