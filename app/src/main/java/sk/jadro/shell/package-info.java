/** What operators do at the shell: run, sign-in-link, partnership add, backup, restore. Standard output is for scripts to read. */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "partnership"})
@NullMarked
package sk.jadro.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
