/**
 * Handing over what one carries: somebody asks another, by an address that they know, to carry an activity in their stead; once that one's
 * name stands there, theirs is taken back.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "mine", "activities", "coowners"})
@NullMarked
package sk.jadro.handovers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
