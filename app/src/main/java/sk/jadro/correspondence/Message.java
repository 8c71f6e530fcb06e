package sk.jadro.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;

/**
 * What somebody wrote to those who carry an activity with them.
 *
 * @param activity its id
 * @param slug where its page is
 * @param title what it is called
 * @param person who wrote it
 * @param name as they stand at the activity; by writing they tell it to whom they write
 * @param to the only one to whom it is written; null for all
 * @param reported whether somebody asked those who coordinate to look at it
 */
record Message(
        UUID id,
        UUID activity,
        String slug,
        Text title,
        UUID person,
        String name,
        String said,
        @Nullable UUID to,
        Instant written,
        boolean reported) {
    String path() {
        return "/mine/messages/" + id;
    }
}
