package sk.jadro.events;

import java.util.UUID;

/** Told within the transaction that changes an event, to rooms that look after those who come. */
public record EventChanged(UUID event) {}
