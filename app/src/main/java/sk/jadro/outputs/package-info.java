/**
 * Outputs of meetings: what a group of notes came to mean, numbered for ever, with the notes as they were said, the weight that
 * people gave it and what became of it. Those who coordinate make one from a group of a board, or write it on an event.
 */
@ApplicationModule(
        allowedDependencies = {"base", "people", "mine", "coordinators", "drafts", "partnership", "events", "harvest"})
@NullMarked
package sk.jadro.outputs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
