/**
 * Attendance: how many came to an event from each side, and the names of those who agreed that they are shown, typed
 * in from the list at its door. Events' pages and their list show it.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "partnership", "events", "registration"})
@NullMarked
package sk.jadro.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
