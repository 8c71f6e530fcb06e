package sk.jadro.activities;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;
import sk.jadro.base.thread.Grown;
import sk.jadro.partnership.Publication;

/**
 * What a coordinator writes about an activity.
 *
 * @param summary one sentence of what it is good for
 * @param goal what it wants to reach, in a few lines; may be empty, as the following texts
 * @param description CommonMark
 * @param outcome CommonMark: what became of it; said of one that is closed
 * @param nextStep in one sentence
 * @param nextOn by when the next step is to be done; null where no day is set
 * @param from what it grew from
 */
record ActivityDraft(
        @Named("desk.slug") String slug,
        @Named("activities.desk.title") Text title,
        @Named("activities.desk.summary") Text summary,
        @Named("activities.goal") Text goal,
        @Named("activities.desk.description") Text description,
        @Named("activities.state") ActivityState state,
        @Named("activities.outcome") Text outcome,
        @Named("activities.next-step") Text nextStep,
        @Named("activities.next-on") @Nullable LocalDate nextOn,
        @Named("thread.from") @Nullable Reference from,
        @Named("desk.publication") Publication publication)
        implements Grown {
    /** What was written before activities had a state says nothing of it. */
    ActivityDraft {
        goal = Objects.requireNonNullElse(goal, Text.sk(""));
        state = Objects.requireNonNullElse(state, ActivityState.LOOKING);
        outcome = Objects.requireNonNullElse(outcome, Text.sk(""));
        nextStep = Objects.requireNonNullElse(nextStep, Text.sk(""));
    }

    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    ActivityDraft published() {
        return new ActivityDraft(
                slug, title, summary, goal, description, state, outcome, nextStep, nextOn, from, Publication.PUBLISHED);
    }
}
