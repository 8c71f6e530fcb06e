/**
 * Names that a partnership has already, in somebody's table: coordinators bring it, see what would become of it, write it into
 * the columns of activities, and can undo that for a week.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "people",
            "coordinators",
            "partnership",
            "organisations",
            "activities",
            "coowners"
        })
@NullMarked
package sk.jadro.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
