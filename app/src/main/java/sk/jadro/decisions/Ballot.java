package sk.jadro.decisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.people.Side;

/**
 * Somebody's row on the roll of a decision.
 *
 * @param seat counted from 1: of each, one answer counts
 * @param substitute whether it counts only while the seat's own holder is silent
 * @param holder their membership; null once nobody is to know it any more
 * @param answer null while there is none
 */
record Ballot(
        int seat,
        boolean substitute,
        @Nullable UUID holder,
        Side side,
        @Nullable Answer answer,
        @Nullable String reason) {}
