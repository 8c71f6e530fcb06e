package sk.jadro.organisations;

import java.time.Instant;
import java.util.UUID;
import sk.jadro.base.text.Slug;

/**
 * That somebody acts for an organisation.
 *
 * @param typed what they called it, if they did in several ways the latest
 */
record Claim(
        UUID id, Organisation organisation, UUID person, String name, String typed, ClaimState state, Instant since) {
    /** Whether it was another name that led to the organisation, so that another one may have been meant. */
    boolean isCalledOtherwise() {
        return !Slug.from(typed).equals(organisation.slug());
    }
}
