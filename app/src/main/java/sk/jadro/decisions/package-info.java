/**
 * What circles decide: a question with its proposal, opened to all who are in the circle, answered by link, counted by the
 * circle's rule, numbered, and never changed any more, only superseded.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "mine", "coordinators", "partnership", "core", "members"})
@NullMarked
package sk.jadro.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
