/**
 * Events: what has a time and a place. Those ahead invite; those past keep how many took part, the names of those who
 * agreed, the graphic record, and what grew from them.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "partnership"})
@NullMarked
package sk.jadro.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
