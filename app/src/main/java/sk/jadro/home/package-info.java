/** The first page of a partnership, where all rooms meet, and the list of partnerships. */
@ApplicationModule(
        allowedDependencies = {"base", "people", "partnership", "events", "attendance", "activities", "coowners"})
@NullMarked
package sk.jadro.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
