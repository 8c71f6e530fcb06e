package sk.jadro.base.edit;

import sk.jadro.base.db.PartnershipId;

/** Who may read the history of changes, proven: whoever changes things, and who watches over those that do. */
public interface HistoryReader {
    PartnershipId partnership();
}
