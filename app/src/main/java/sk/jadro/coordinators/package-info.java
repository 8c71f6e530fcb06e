/**
 * The coordinators who run a partnership, and how they, and whoever else has a task here, sign in to it: by a link that is
 * mailed to them. Nobody else needs an account.
 */
@ApplicationModule(allowedDependencies = {"base", "people"})
@NullMarked
package sk.jadro.coordinators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
