/**
 * Organisations that people act for: somebody names one in a form, and it stands beside their name once one of it, or a
 * coordinator, confirmed that. Several people act for one, each under their own name.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "mine", "coordinators", "partnership", "core"})
@NullMarked
package sk.jadro.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
