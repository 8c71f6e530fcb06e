package sk.jadro.base.web;

import java.util.List;
import java.util.Optional;

/** The sites that this installation serves. */
public interface Sites {
    Optional<Site> bySlug(String slug);

    List<Site> all();
}
