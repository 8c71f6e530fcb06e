/**
 * Minutes: the written record of a meeting, composed from what is known of it, corrected by those who were there, then final.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "people",
            "mine",
            "coordinators",
            "answers",
            "partnership",
            "events",
            "attendance"
        })
@NullMarked
package sk.jadro.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
