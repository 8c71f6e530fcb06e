/**
 * Short news of activities and events, with a picture: written by those who carry an activity, from their own page, and by those
 * who coordinate. Everybody reads them at once.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "people",
            "mine",
            "coordinators",
            "partnership",
            "events",
            "activities",
            "coowners"
        })
@NullMarked
package sk.jadro.updates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
