/**
 * Comments on what the partnership shows, of whatever room: written without an account, confirmed by a letter once a browser, then
 * read by all at once; what breaks the rules is reported and hidden as anything else that anybody may write.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "people",
            "mine",
            "coordinators",
            "submissions",
            "moderation",
            "answers",
            "partnership"
        })
@NullMarked
package sk.jadro.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
