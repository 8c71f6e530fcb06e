package sk.jadro.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;

/** What of tasks waits on the desk: those that nobody carries, and of them those whose day has passed. */
@Component
class TaskOverview implements Matters {
    private final TaskStore store;
    private final TaskLists lists;
    private final CircleMembers members;

    TaskOverview(TaskStore store, TaskLists lists, CircleMembers members) {
        this.store = store;
        this.lists = lists;
        this.members = members;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var tasks = lists.toDo();
        var held = members
                .these(tasks.stream()
                        .map(task -> task.draft().responsible())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .map(Holder::membership)
                .collect(Collectors.toSet());
        var today = store.today();
        var free = tasks.stream()
                .filter(task -> task.draft().responsible() == null
                        || !held.contains(task.draft().responsible()))
                .collect(Collectors.partitioningBy(task -> task.isOverdue(today)));
        var matters = new ArrayList<Matter>();
        add(page, Matter.Kind.URGENT, "tasks.matter.overdue", free.getOrDefault(true, List.of()), matters);
        add(page, Matter.Kind.PEOPLE, "tasks.matter.free", free.getOrDefault(false, List.of()), matters);
        return matters;
    }

    private static void add(Page page, Matter.Kind kind, String key, List<Task> tasks, List<Matter> matters) {
        if (tasks.isEmpty()) {
            return;
        }
        matters.add(new Matter(
                kind,
                tasks.size(),
                page.say(key, tasks.size()),
                tasks.stream()
                        .map(task -> new Matter.About(
                                task.title(),
                                task.draft().due() == null
                                        ? ""
                                        : page.words().date(task.draft().due())))
                        .toList(),
                "",
                page.say("tasks.matter.action"),
                tasks.size() == 1 ? "/desk/tasks/" + tasks.getFirst().id() : "/desk/tasks"));
    }
}
