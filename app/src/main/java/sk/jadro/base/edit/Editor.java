package sk.jadro.base.edit;

import java.util.UUID;
import sk.jadro.base.db.PartnershipId;

/** Who changes things, proven by the module that knows people; every change is noted with the editor's id. */
public interface Editor {
    PartnershipId partnership();

    UUID id();
}
