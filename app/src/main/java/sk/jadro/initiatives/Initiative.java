package sk.jadro.initiatives;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.answers.Owed;
import sk.jadro.base.db.Code;
import sk.jadro.base.subject.Subject;
import sk.jadro.base.text.Text;

/**
 * Something that was proposed and confirmed.
 *
 * @param subject the activity that it is about; null for none, or one that is gone
 * @param person who proposed it; null once they are erased, and of the sample
 * @param isShown whether a coordinator's look, or an earlier one of the same address, let readers see it
 * @param owed the answer, or that there is none
 * @param reason what those who coordinate said of it last; null before they did
 * @param mergedInto which other it is a part of; null for none
 * @param event that it became; null for none
 */
record Initiative(
        UUID id,
        Proposal proposal,
        @Nullable Subject subject,
        @Nullable UUID person,
        Instant proposedAt,
        boolean isShown,
        boolean isWithdrawn,
        boolean isHidden,
        Owed owed,
        @Nullable String reason,
        @Nullable UUID mergedInto,
        @Nullable UUID event) {
    static final String DESK = "/desk/initiatives";

    /** As its writer wrote it, whatever the page's language. */
    Text title() {
        return Text.sk(proposal.title());
    }

    int number() {
        return owed.number();
    }

    String path() {
        return "/initiatives/" + number();
    }

    String desk() {
        return DESK + "/" + id;
    }

    /** Whether readers see it. */
    boolean isPublic() {
        return isShown && !isWithdrawn && !isHidden;
    }

    /** Whether it waits for a coordinator's look. */
    boolean isNew() {
        return !isShown && !isWithdrawn && !isHidden;
    }

    /** Whether it is taken on, as it was proposed or with a change that was agreed to. */
    boolean isTaken() {
        return Code.of(Outcome.TAKEN).equals(owed.outcome()) || Outcome.ACCEPTED.equals(owed.outcome());
    }

    boolean isMeeting() {
        return proposal.kind() == InitiativeKind.MEETING;
    }
}
