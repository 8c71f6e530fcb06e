package sk.jadro.tasks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;
import sk.jadro.base.thread.Grown;
import sk.jadro.partnership.Publication;

/**
 * What is written of a task.
 *
 * @param why CommonMark; may be empty
 * @param responsible the membership of who carries it; null while nobody does
 * @param helpers the memberships of those who help with it
 * @param stateReason what it waits for, or why it was given up; null in other states
 * @param from what it grew from
 * @param word what was said with its last change, for those who look after it; null for nothing
 */
record TaskDraft(
        @Named("desk.slug") String slug,
        @Named("tasks.name") Text title,
        @Named("tasks.why") Text why,
        @Named("tasks.circle") UUID circle,
        @Named("tasks.responsible") @Nullable UUID responsible,
        @Named("tasks.helper") Set<UUID> helpers,
        @Named("tasks.due") @Nullable LocalDate due,
        @Named("tasks.state") TaskState state,
        @Named("tasks.state-reason") @Nullable String stateReason,
        @Named("tasks.audience") Audience audience,
        @Named("thread.from") @Nullable Reference from,
        @Named("tasks.word") @Nullable String word,
        @Named("desk.publication") Publication publication)
        implements Grown {
    /** What was written before tasks had helpers says nothing of them. */
    TaskDraft {
        helpers = Set.copyOf(Objects.requireNonNullElse(helpers, Set.of()));
    }

    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    TaskDraft published() {
        return with(responsible, helpers, due, state, stateReason, word, Publication.PUBLISHED);
    }

    TaskDraft in(TaskState state, @Nullable String reason) {
        return with(responsible, helpers, due, state, reason, word, publication);
    }

    TaskDraft movedTo(LocalDate day, String reason) {
        return with(responsible, helpers, day, state, stateReason, reason, publication);
    }

    /** Whoever helped with it and carries it now helps no more. */
    TaskDraft handedTo(UUID membership, String word) {
        return with(membership, without(membership), due, state, stateReason, word, publication);
    }

    TaskDraft takenBy(UUID membership) {
        return with(membership, without(membership), due, state, stateReason, null, publication);
    }

    TaskDraft saying(String word) {
        return with(responsible, helpers, due, state, stateReason, word, publication);
    }

    private Set<UUID> without(UUID carrier) {
        return helpers.stream().filter(helper -> !helper.equals(carrier)).collect(Collectors.toSet());
    }

    private TaskDraft with(
            @Nullable UUID responsible,
            Set<UUID> helpers,
            @Nullable LocalDate due,
            TaskState state,
            @Nullable String stateReason,
            @Nullable String word,
            Publication publication) {
        return new TaskDraft(
                slug,
                title,
                why,
                circle,
                responsible,
                helpers,
                due,
                state,
                stateReason,
                audience,
                from,
                word,
                publication);
    }
}
