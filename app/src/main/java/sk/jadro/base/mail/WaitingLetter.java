package sk.jadro.base.mail;

import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox as it will leave.
 *
 * @param messageId as its header has it, with the angle brackets
 * @param stop the address that ends such letters; null of one that can't be ended
 * @param attempts how many times sending it has failed
 */
record WaitingLetter(
        String to,
        String senderName,
        String subject,
        String plain,
        String html,
        String messageId,
        @Nullable String stop,
        int attempts) {}
