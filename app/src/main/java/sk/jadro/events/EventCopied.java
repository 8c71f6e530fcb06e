package sk.jadro.events;

import java.util.UUID;

/**
 * Told within the transaction that makes an event of another, to rooms that keep something of an event's that the new one is to
 * have, too.
 *
 * @param weeks how many later it is
 */
public record EventCopied(UUID from, UUID to, int weeks) {}
