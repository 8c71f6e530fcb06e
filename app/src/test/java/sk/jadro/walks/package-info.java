/**
 * Walks through the town that somebody leads, and who comes along: a room that is whole and small, for whoever makes a new one.
 * It stands among the tests, so it is held as any other and is in no package.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "submissions", "coordinators", "drafts", "partnership"})
@NullMarked
package sk.jadro.walks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
