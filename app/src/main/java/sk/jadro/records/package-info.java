/**
 * Graphic records: the drawings of events, each with a text that says the same to those who don't see it. They stand
 * on their event's page.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "partnership", "events"})
@NullMarked
package sk.jadro.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
