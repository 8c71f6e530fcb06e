package sk.jadro.tasks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Words;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.mine.Reminder;
import sk.jadro.mine.Reminders;
import sk.jadro.people.TypedName;

/**
 * Reminds those who carry tasks three days before their day, on it, and every week after it; from two weeks on also those who
 * lead the circle. It follows from the days alone whether a task is told of today, so nothing is noted: a task that gets a new
 * day is told of anew by itself.
 */
@Component
@Order(10)
class TaskReminders implements Reminders {
    private final TaskLists lists;
    private final CircleMembers members;

    TaskReminders(TaskLists lists, CircleMembers members) {
        this.lists = lists;
        this.members = members;
    }

    @Override
    public List<Reminder> take(LocalDate day, Set<UUID> readers) {
        var standing = members.ofPeople(readers);
        var carried = standing.stream().collect(Collectors.toMap(Holder::membership, Function.identity()));
        var led = standing.stream().filter(Holder::lead).collect(Collectors.groupingBy(Holder::circle));
        var reminders = new ArrayList<Reminder>();
        for (var task : lists.toldOn(day, carried.keySet())) {
            reminders.add(own(
                    task, day, Objects.requireNonNull(carried.get(task.draft().responsible()))));
        }
        var late = lists.lateOn(day, led.keySet());
        var names = members
                .these(late.stream()
                        .map(task -> task.draft().responsible())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Holder::membership, Function.identity()));
        for (var task : late) {
            var carrier = carrier(names, task.draft().responsible());
            led.getOrDefault(task.draft().circle(), List.of()).stream()
                    .filter(lead -> carrier == null || !lead.person().equals(carrier.person()))
                    .forEach(lead -> reminders.add(toLead(task, lead, carrier)));
        }
        return reminders;
    }

    private static @Nullable Holder carrier(Map<UUID, Holder> names, @Nullable UUID membership) {
        return membership == null ? null : names.get(membership);
    }

    private static Reminder own(Task task, LocalDate day, Holder reader) {
        var left = ChronoUnit.DAYS.between(day, due(task));
        var key = left > 0 ? "tasks.remind.before" : left == 0 ? "tasks.remind.today" : "tasks.remind.after";
        return new Reminder(
                reader.person(),
                words -> said(words, words.say(key, task.title().in(words.lang()), words.date(due(task)))),
                OwnTasks.path(task),
                Set.of());
    }

    private static Reminder toLead(Task task, Holder lead, @Nullable Holder carrier) {
        return new Reminder(
                lead.person(),
                words -> said(
                        words,
                        carrier == null
                                ? words.say(
                                        "tasks.remind.lead-free", task.title().in(words.lang()), words.date(due(task)))
                                : words.say(
                                        "tasks.remind.lead",
                                        task.title().in(words.lang()),
                                        words.date(due(task)),
                                        TypedName.inLetter(carrier.name()))),
                OwnTasks.path(task),
                carrier == null ? Set.of() : Set.of(carrier.person()));
    }

    private static Reminder.Said said(Words words, String text) {
        return new Reminder.Said(text, words.say("tasks.letter.open"));
    }

    private static LocalDate due(Task task) {
        return Objects.requireNonNull(task.draft().due());
    }
}
