package sk.jadro.partnership;

import sk.jadro.base.text.Text;

/**
 * One of a partnership's texts as it stands.
 *
 * @param version counts its changes; 0 while nobody has written it and the default shows
 */
record PartnershipText(TextKind kind, Text text, int version) {}
