package sk.jadro.base.web;

import java.util.List;
import java.util.Optional;
import sk.jadro.base.db.PartnershipId;

/** The sites that this installation serves. */
public interface Sites {
    Optional<Site> bySlug(String slug);

    List<Site> all();

    default Optional<Site> byId(PartnershipId id) {
        return all().stream().filter(site -> site.id().equals(id)).findFirst();
    }
}
