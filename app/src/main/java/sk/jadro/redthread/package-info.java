/**
 * The whole red thread of a thing: from the first words to what was promised and done, as a picture, in words, and for programs.
 * What hangs on it and how it is followed is in the ground; the small line beside each thing, too.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package sk.jadro.redthread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
