package sk.jadro.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Deed;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;

/**
 * The tasks that somebody carries or helps with, on their own page: those they carry and whose day has passed among what waits
 * for them.
 */
@Component
@Order(0)
class MyTasks implements Involvement {
    private final TaskStore store;
    private final TaskLists lists;
    private final CircleMembers members;
    private final Circles circles;

    MyTasks(TaskStore store, TaskLists lists, CircleMembers members, Circles circles) {
        this.store = store;
        this.lists = lists;
        this.members = members;
        this.circles = circles;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        var mine = members.ofPeople(List.of(person)).stream()
                .map(Holder::membership)
                .collect(Collectors.toSet());
        var tasks = lists.concerning(mine);
        var homes = circles
                .byIds(
                        page.here().id(),
                        tasks.stream().map(task -> task.draft().circle()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Circle::id, Function.identity()));
        return tasks.stream()
                .map(task -> involved(
                        page,
                        task,
                        Objects.requireNonNull(homes.get(task.draft().circle())),
                        mine.contains(task.draft().responsible())))
                .toList();
    }

    private Involved involved(Page page, Task task, Circle circle, boolean carries) {
        var draft = task.draft();
        var isOverdue = task.isOverdue(store.today());
        var part = page.say(carries ? "tasks.part.carrying" : "tasks.part.helping");
        var state = page.say("tasks.state", draft.state());
        var day = draft.due() == null
                ? page.say("tasks.no-due")
                : page.say(
                        isOverdue ? "tasks.overdue" : "tasks.until",
                        page.words().date(draft.due()));
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("circle", page.say("tasks.circle"), page.say(circle.title())));
        facts.add(new Fact("part", page.say("tasks.part"), part));
        facts.add(new Fact("state", page.say("tasks.state"), state));
        facts.add(new Fact("due", page.say("tasks.due"), day));
        return new Involved(
                task.id(),
                page.say("tasks.task"),
                task.title(),
                path(task),
                carries ? state + ", " + day : part + ", " + state + ", " + day,
                carries && isOverdue,
                carries ? deeds(page, task) : List.of(),
                List.copyOf(facts));
    }

    private static List<Deed> deeds(Page page, Task task) {
        var deeds = new ArrayList<Deed>();
        if (task.draft().state() != TaskState.IN_HAND) {
            deeds.add(new Deed(page.say("tasks.deed.take"), path(task) + "/work"));
        }
        deeds.add(new Deed(page.say("tasks.deed.done"), path(task) + "/completion"));
        deeds.add(new Deed(page.say("tasks.deed.more"), path(task) + "/changes"));
        return List.copyOf(deeds);
    }

    private static String path(Task task) {
        return "/mine/tasks/" + task.id();
    }
}
