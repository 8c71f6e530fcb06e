package sk.jadro.base.files;

import java.util.UUID;
import sk.jadro.base.db.PartnershipId;

/** What files are there for: each room that keeps some declares as a bean which of them readers may see. */
public interface FileUse {
    /** Whether the file belongs to something of this room that is published. */
    boolean isPublished(PartnershipId partnership, UUID file);
}
