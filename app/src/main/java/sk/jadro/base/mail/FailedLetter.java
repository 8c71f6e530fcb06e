package sk.jadro.base.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that could not be delivered, for good.
 *
 * @param reason what the mail server said; empty of one that came back
 * @param hasReturned whether it left, and came back: its text is gone, so it can't be sent once more
 */
public record FailedLetter(UUID id, String to, String subject, String reason, Instant since, boolean hasReturned) {}
