/**
 * The ledger: all that people said on whichever way, each with its number, its theme, how it stands and what was answered; what became
 * of it by theme, and where nobody answers.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "answers", "moderation"})
@NullMarked
package sk.jadro.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
