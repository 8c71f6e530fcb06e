/**
 * Activities: what is to be done or looked after, each a page of its own and all of them a list. Who carries them is shown
 * there by higher rooms.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "drafts", "partnership", "events"})
@NullMarked
package sk.jadro.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
