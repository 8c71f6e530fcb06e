package sk.jadro.base.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that could not be delivered, for good.
 *
 * @param reason what the mail server said
 */
public record FailedLetter(UUID id, String to, String subject, String reason, Instant since) {}
