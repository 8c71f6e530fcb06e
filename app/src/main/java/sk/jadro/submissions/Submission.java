package sk.jadro.submissions;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;

/**
 * A form as somebody without an account sent it. What was written into it lies with the room that asked.
 *
 * @param email null of somebody whom those who coordinate typed in without one
 * @param lang of its letters
 * @param replaces the submission under an earlier address that this one is to take the place of
 * @param withdrawn whether its owner took it back before it was confirmed
 * @param moved whether another took this one's place, as its owner gave a new address and confirmed that
 */
public record Submission(
        UUID id,
        UUID person,
        @Nullable EmailAddress email,
        Lang lang,
        @Nullable UUID replaces,
        Instant sentAt,
        boolean confirmed,
        boolean withdrawn,
        boolean moved) {
    /** Of one that was sent by letter, so that there is one. */
    public EmailAddress address() {
        return Objects.requireNonNull(email);
    }

    /** Whether its owner may still confirm it; one that was taken back, too. */
    public boolean isOpen() {
        return !confirmed && !moved;
    }

    /** Whether what it asks for waits for its owner's confirmation. */
    public boolean waits() {
        return isOpen() && !withdrawn;
    }
}
