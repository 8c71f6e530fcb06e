package sk.jadro.base.mail;

/**
 * A letter in the outbox as it will leave.
 *
 * @param messageId as its header has it, with the angle brackets
 * @param attempts how many times sending it has failed
 */
record WaitingLetter(
        String to, String senderName, String subject, String plain, String html, String messageId, int attempts) {}
