package sk.jadro.tasks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;

/** Tasks together with all that pages tell of them. Called inside the partnership. */
@Component
class TaskCards {
    private final CircleMembers members;
    private final Circles circles;
    private final PublicKinds kinds;
    private final TaskStore store;

    TaskCards(CircleMembers members, Circles circles, PublicKinds kinds, TaskStore store) {
        this.members = members;
        this.circles = circles;
        this.kinds = kinds;
        this.store = store;
    }

    /**
     * A task as a page shows it.
     *
     * @param holder who carries it; null while nobody does
     * @param helpers who help, but for those who are of the circle no more
     * @param from what it grew from, if everybody may read that
     */
    record Card(
            Task task,
            Circle circle,
            @Nullable Holder holder,
            List<Holder> helpers,
            @Nullable PublicThing from,
            LocalDate today) {
        TaskDraft draft() {
            return task.draft();
        }

        boolean isOverdue() {
            return task.isOverdue(today);
        }

        /** Whether somebody is looked for who takes it. */
        boolean isFree() {
            return holder == null && !draft().state().isOver();
        }
    }

    /** In the order of the tasks; as many queries for many as for one. */
    List<Card> of(PartnershipId partnership, List<Task> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : of(
                        tasks,
                        circles.byIds(
                                partnership,
                                tasks.stream()
                                        .map(task -> task.draft().circle())
                                        .collect(Collectors.toSet())));
    }

    /** The same of tasks of these circles alone, which are known already. */
    List<Card> of(List<Task> tasks, Collection<Circle> circles) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        var today = store.today();
        var holders = members.these(tasks.stream().flatMap(TaskCards::people).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Holder::membership, Function.identity()));
        var homes = circles.stream().collect(Collectors.toMap(Circle::id, Function.identity()));
        var grown = kinds.these(tasks.stream()
                .map(task -> task.draft().from())
                .filter(Objects::nonNull)
                .toList());
        return tasks.stream()
                .map(task -> new Card(
                        task,
                        Objects.requireNonNull(homes.get(task.draft().circle())),
                        holder(holders, task.draft().responsible()),
                        task.draft().helpers().stream()
                                .flatMap(helper -> Stream.ofNullable(holders.get(helper)))
                                .sorted(Comparator.comparing(Holder::name))
                                .toList(),
                        task.draft().from() == null
                                ? null
                                : grown.get(task.draft().from()),
                        today))
                .toList();
    }

    private static Stream<UUID> people(Task task) {
        var helpers = task.draft().helpers().stream();
        var carrier = task.draft().responsible();
        return carrier == null ? helpers : Stream.concat(Stream.of(carrier), helpers);
    }

    private static @Nullable Holder holder(Map<UUID, Holder> holders, @Nullable UUID membership) {
        return membership == null ? null : holders.get(membership);
    }
}
