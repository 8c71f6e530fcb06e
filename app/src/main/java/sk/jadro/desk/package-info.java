/** The coordinators' desk: the way to all that they can do, and what waits for them. */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "members", "partnership"})
@NullMarked
package sk.jadro.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
