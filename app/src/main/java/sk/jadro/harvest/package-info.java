/**
 * The harvest of a meeting: a board on which people write what they mean, as they say it, on their own phones and without an
 * account, while all see it come. Those who coordinate open one on an event, look after it and end it.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "people",
            "mine",
            "submissions",
            "coordinators",
            "answers",
            "partnership",
            "events"
        })
@NullMarked
package sk.jadro.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
