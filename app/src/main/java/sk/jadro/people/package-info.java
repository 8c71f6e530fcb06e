/**
 * Who takes part: people, the side they take part for, what they agreed to, and how they are forgotten.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package sk.jadro.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
