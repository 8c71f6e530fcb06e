package sk.jadro.members;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/**
 * What was written for a membership.
 *
 * @param id of its submission
 * @param organisation whom they act for; null for nobody but themselves
 * @param duty what they do in the circle
 * @param reason why they apply
 * @param consent the words by which they chose how their name is shown; null while they have not
 * @param answer of an application, with its reason; null while it waits, or needs none
 * @param ended whether it was left, or others ended it
 */
record MembershipForm(
        UUID id,
        UUID circle,
        Origin origin,
        String name,
        Side side,
        @Nullable String organisation,
        @Nullable String duty,
        @Nullable String reason,
        NameVisibility visibility,
        @Nullable String consent,
        @Nullable Answer answer,
        @Nullable String answerReason,
        boolean ended) {
    /** Whether it lets somebody be a member once it is confirmed. */
    boolean isAllowed() {
        return origin != Origin.APPLIED || answer == Answer.ACCEPTED;
    }
}
