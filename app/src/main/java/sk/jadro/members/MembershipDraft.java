package sk.jadro.members;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.people.Side;

/**
 * What those who look after a circle write of somebody in it.
 *
 * @param organisation whom they act for; null for nobody but themselves
 * @param duty what they do in the circle; null if nobody said
 * @param lead whether they lead it
 * @param substituteFor the membership of whom they stand in for; null for most, who have a seat of their own
 * @param until the first day on which they are in it no more; null while they are
 */
record MembershipDraft(
        @Named("side") Side side,
        @Named("members.organisation") @Nullable String organisation,
        @Named("members.duty") @Nullable String duty,
        @Named("members.lead") boolean lead,
        @Named("members.substitute-for") @Nullable UUID substituteFor,
        @Named("members.since") LocalDate since,
        @Named("members.until") @Nullable LocalDate until) {
    MembershipDraft ended(LocalDate day) {
        return new MembershipDraft(side, organisation, duty, lead, substituteFor, since, day);
    }
}
