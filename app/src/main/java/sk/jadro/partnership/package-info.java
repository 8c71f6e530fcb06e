/**
 * The space of one municipality: its name, its own pages (what it is, contact, privacy, accessibility) and the words
 * on them. All other rooms hang on it.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators"})
@NullMarked
package sk.jadro.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
