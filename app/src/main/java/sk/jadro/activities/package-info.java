/**
 * Activities: what is to be done or looked after, and the columns in which people write their names to become
 * co-owners. A name counts once its owner confirmed it from their mailbox, and stands there as they chose.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "partnership", "submissions", "events"})
@NullMarked
package sk.jadro.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
