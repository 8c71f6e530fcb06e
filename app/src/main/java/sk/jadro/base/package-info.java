/**
 * The ground that every room stands on: web, database, mail, files, jobs. No word of the domain lives here; the
 * single thing it knows of a partnership is that it is the unit of isolation.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package sk.jadro.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
