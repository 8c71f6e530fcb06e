/** Which activities a meeting is about: said at the meeting, shown at both. */
@ApplicationModule(allowedDependencies = {"base", "coordinators", "partnership", "events", "activities"})
@NullMarked
package sk.jadro.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
