package sk.jadro.base.desk;

import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.section.Place;

/** Where rooms show something on the desk's first page. */
public enum DeskPlace implements Place<PartnershipId> {
    /** Beside what waits: what comes next. */
    BESIDE
}
