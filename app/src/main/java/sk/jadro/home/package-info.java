/** The first page of a partnership, where rooms show what they bring, and the list of partnerships. */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "partnership"})
@NullMarked
package sk.jadro.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
