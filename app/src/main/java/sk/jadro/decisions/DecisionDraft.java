package sk.jadro.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;
import sk.jadro.base.thread.Grown;
import sk.jadro.partnership.Publication;

/**
 * What is written of a decision before it is opened.
 *
 * @param title the question
 * @param proposal the answer to the question on which people are asked, in a sentence or two
 * @param background why it is asked, in CommonMark; may be empty
 * @param options those that were weighed, as {@link Choices} reads them; may be empty
 * @param proposed which of them the proposal is, counted from 1; 0 for none
 * @param lastDay on which answers are still taken
 * @param validFrom null for as soon as it is decided
 * @param decider the membership of who decides once all are heard, where the circle's rule has such a person
 * @param supersedes the decision whose place it takes once it is accepted
 * @param internalReason why readers don't see it; null where they do
 * @param from what it grew from
 */
record DecisionDraft(
        @Named("decisions.question") Text title,
        @Named("decisions.proposal") Text proposal,
        @Named("decisions.background") Text background,
        @Named("decisions.options") Text options,
        @Named("decisions.proposed") int proposed,
        @Named("decisions.circle") UUID circle,
        @Named("decisions.manner") Manner manner,
        @Named("decisions.last-day") LocalDate lastDay,
        @Named("decisions.valid-from") @Nullable LocalDate validFrom,
        @Named("decisions.decider") @Nullable UUID decider,
        @Named("decisions.supersedes") @Nullable UUID supersedes,
        @Named("decisions.internal-reason") @Nullable String internalReason,
        @Named("thread.from") @Nullable Reference from,
        @Named("desk.publication") Publication publication)
        implements Grown {
    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    DecisionDraft opened() {
        return with(lastDay, supersedes, Publication.PUBLISHED);
    }

    /** Asked anew. */
    DecisionDraft again(LocalDate lastDay) {
        return with(lastDay, supersedes, Publication.DRAFT);
    }

    /** The start of one that takes another's place. */
    DecisionDraft superseding(UUID decision, LocalDate lastDay) {
        return with(lastDay, decision, Publication.DRAFT);
    }

    private DecisionDraft with(LocalDate lastDay, @Nullable UUID supersedes, Publication publication) {
        return new DecisionDraft(
                title,
                proposal,
                background,
                options,
                proposed,
                circle,
                manner,
                lastDay,
                validFrom == null || validFrom.isAfter(lastDay) ? validFrom : null,
                decider,
                supersedes,
                internalReason,
                from,
                publication);
    }
}
