/**
 * What circles are to do: each task with one person who carries it, a day, what it waits for and what it grew from; for all to
 * see, for its circle alone, or for those whom it concerns. Who carries one works on it from their own page, and is reminded of
 * it kindly.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "people",
            "mine",
            "coordinators",
            "drafts",
            "partnership",
            "core",
            "members",
            "decisions"
        })
@NullMarked
package sk.jadro.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
