/**
 * Who is in which circle, for which side and since when, and who was before: people are invited, apply or come by themselves,
 * confirm by a letter, and leave by one button.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "people",
            "mine",
            "submissions",
            "coordinators",
            "partnership",
            "core",
            "organisations"
        })
@NullMarked
package sk.jadro.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
