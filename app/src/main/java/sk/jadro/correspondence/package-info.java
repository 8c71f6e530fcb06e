/**
 * Those who carry an activity write to each other: by a form, answered by a link, without anybody seeing an address. Who does not want
 * it mutes it; what should not be written is reported.
 */
@ApplicationModule(
        allowedDependencies = {"base", "people", "mine", "coordinators", "partnership", "activities", "coowners"})
@NullMarked
package sk.jadro.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
