/**
 * What people write to the partnership, by a form or by mail, with their name or without: each gets a number at once, an answer by its
 * day, and a link by which whoever wrote sees how it stands and writes on. What was asked and answered is public as far as they
 * agreed.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "people",
            "coordinators",
            "partnership",
            "mine",
            "following",
            "answers",
            "moderation"
        })
@NullMarked
package sk.jadro.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
