/**
 * Documents that the partnership, its meetings and activities have: files that coordinators put here, each in all its versions, for
 * everybody to take away.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "partnership", "events", "activities"})
@NullMarked
package sk.jadro.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
