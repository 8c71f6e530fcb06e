package sk.jadro.base.web;

import sk.jadro.base.db.PartnershipId;

/** The person before the screen, as far as pages ask. */
public interface Viewer {
    /** Whether the person signed in coordinates this partnership. */
    boolean coordinates(PartnershipId partnership);
}
