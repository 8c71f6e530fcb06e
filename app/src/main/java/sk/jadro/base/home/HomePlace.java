package sk.jadro.base.home;

import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.section.Place;

/** Where rooms show something on a partnership's first page. */
public enum HomePlace implements Place<PartnershipId> {
    /** What one can do, below the sentence that says what this is: a button each. */
    ACTIONS,
    /** The picture beside that sentence; the first that has something to show. */
    PICTURE,
    /** Across the page, below the thread. */
    ACROSS,
    /** Side by side at the end. */
    HALF;

    @Override
    public boolean isForOne() {
        return this == PICTURE;
    }
}
