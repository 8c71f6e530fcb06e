/**
 * Co-owners of activities: the columns in which people write their names. A name counts once its owner confirmed it from
 * their mailbox, or signed it on paper, and stands there as they chose. Activities' pages show it.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "people",
            "coordinators",
            "partnership",
            "mine",
            "submissions",
            "following",
            "organisations",
            "activities"
        })
@NullMarked
package sk.jadro.coowners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
