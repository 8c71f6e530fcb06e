/**
 * Following: whoever wants to know what comes next of a thing, or of all, gets letters of it, at once, once a day or once a week,
 * without an account. What can be told is said by the rooms of their public things ({@link sk.jadro.base.open.News}).
 */
@ApplicationModule(allowedDependencies = {"base", "people", "mine", "coordinators", "submissions", "partnership"})
@NullMarked
package sk.jadro.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
