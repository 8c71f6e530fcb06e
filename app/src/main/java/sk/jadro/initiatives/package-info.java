/**
 * Initiatives: anybody proposes a meeting, or a way to take something on, without an account; it is public once confirmed by a
 * letter, people add their names to it, and those who coordinate answer it, always with a reason.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "people",
            "mine",
            "coordinators",
            "submissions",
            "answers",
            "moderation",
            "partnership",
            "events",
            "activities",
            "agenda",
            "coowners"
        })
@NullMarked
package sk.jadro.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
