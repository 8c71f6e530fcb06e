/**
 * Registration for events: people sign up without an account, get a seat or wait for one, change their mind. A seat is taken at
 * confirmation; who waits is offered the next free one by mail, for a time, and nobody overtakes.
 */
@ApplicationModule(
        allowedDependencies = {"base", "people", "mine", "submissions", "coordinators", "partnership", "events"})
@NullMarked
package sk.jadro.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
