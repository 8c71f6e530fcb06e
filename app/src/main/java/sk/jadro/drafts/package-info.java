/**
 * Drafts before they are published: shown to people outside by a link, and published by themselves at a planned time.
 * Rooms that write drafts bring a {@link sk.jadro.drafts.DraftKind}.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators"})
@NullMarked
package sk.jadro.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
