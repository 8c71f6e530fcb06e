/**
 * Forms that people send without an account, and the letters that confirm them: what a form asks for happens once the
 * first link of its letter confirms it; the second changes it or takes it back. Rooms bring what they ask for as a {@link
 * sk.jadro.submissions.SubmissionKind}.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "mine"})
@NullMarked
package sk.jadro.submissions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
