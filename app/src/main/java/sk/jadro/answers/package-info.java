/**
 * Answers that are owed: what somebody asked the partnership gets a number, a day by which it is answered, whoever sees to it,
 * and an answer with its reason, step by step; where none came in time, that is said to all. Rooms bring what is asked as an
 * {@link sk.jadro.answers.OwedKind} and say what came of it; who asked, and what, is theirs.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "mine", "coordinators", "following"})
@NullMarked
package sk.jadro.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
