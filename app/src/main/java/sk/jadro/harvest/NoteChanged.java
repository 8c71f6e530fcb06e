package sk.jadro.harvest;

import java.util.UUID;

/** Told within the transaction in which a note is mended, taken back, hidden or shown again, to rooms that show it. */
public record NoteChanged(UUID note) {}
