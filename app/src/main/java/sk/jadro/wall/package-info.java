/**
 * The table on the wall: sheets on which people sign up to activities with a pen, one activity each or all of them side by side,
 * on screen and as files to print. Who writes a line agrees to the very words that are kept when it is typed in.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "partnership", "activities", "coowners"})
@NullMarked
package sk.jadro.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
