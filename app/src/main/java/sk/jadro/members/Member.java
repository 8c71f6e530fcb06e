package sk.jadro.members;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.organisations.Affiliation;
import sk.jadro.people.Side;

/**
 * Somebody in a circle, as readers see them.
 *
 * @param name as they want it shown
 * @param substitute whether they stand in for another, and have no seat of their own
 * @param interest what they declared: what may bear on what they decide; null if nothing
 */
record Member(
        UUID circle,
        String name,
        Side side,
        @Nullable Affiliation organisation,
        @Nullable String duty,
        boolean lead,
        boolean substitute,
        @Nullable String interest,
        @Nullable LocalDate interestDeclared) {}
