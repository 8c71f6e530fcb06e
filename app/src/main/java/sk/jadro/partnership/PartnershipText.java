package sk.jadro.partnership;

import sk.jadro.base.text.Text;

/**
 * One of a partnership's texts as it stands.
 *
 * @param publication a draft is seen by coordinators only; readers get the default, if there is one
 * @param version counts its changes; 0 while nobody has written it and the default shows
 */
record PartnershipText(TextKind kind, Text text, Publication publication, int version) {
    boolean isDraft() {
        return publication == Publication.DRAFT;
    }
}
