/**
 * Who takes part: people, the side they take part for, what they agreed to, and the coordinators who run a partnership
 * and sign in to do so. Nobody else needs an account.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package sk.jadro.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
