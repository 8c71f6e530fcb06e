package sk.jadro.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.YamlFile;
import sk.jadro.base.thread.Origins;
import sk.jadro.core.Circles;
import sk.jadro.members.CircleMembers;
import sk.jadro.partnership.Publication;
import sk.jadro.partnership.SampleContent;

/** Tasks of the sample circles, carried by their invented people; after all rooms that tasks grow from. */
@Component
@Order(40)
class TaskSample implements SampleContent {
    private final Db db;
    private final TaskStore store;
    private final Circles circles;
    private final CircleMembers members;
    private final Origins origins;

    TaskSample(Db db, TaskStore store, Circles circles, CircleMembers members, Origins origins) {
        this.db = db;
        this.store = store;
        this.circles = circles;
        this.members = members;
        this.origins = origins;
    }

    @Override
    public void add() {
        var offered = origins.offered("tasks");
        for (var task : YamlFile.read(TaskSample.class, "sample.yaml").parts("tasks")) {
            var circle = circles.bySlug(db.current(), task.string("circle"))
                    .orElseThrow()
                    .id();
            var state = Code.parse(TaskState.class, task.string("state")).orElseThrow();
            var draft = new TaskDraft(
                    task.string("slug"),
                    task.text("title"),
                    task.has("why") ? task.text("why") : Text.sk(""),
                    circle,
                    task.has("who") ? member(circle, task.string("who")) : null,
                    helpers(circle, task),
                    day(task, "due"),
                    state,
                    task.stringOrNull("reason"),
                    task.has("for_circle") ? Audience.CIRCLE : Audience.PUBLIC,
                    task.has("from") ? Origins.at(offered, task.string("from")) : null,
                    null,
                    Publication.PUBLISHED);
            store.add(draft, day(task, "ended"), true);
        }
    }

    private Set<UUID> helpers(UUID circle, YamlFile task) {
        return task.parts("helpers").stream()
                .flatMap(helper -> Stream.ofNullable(member(circle, helper.string("name"))))
                .collect(Collectors.toSet());
    }

    private @Nullable UUID member(UUID circle, String name) {
        return members.current(List.of(circle)).stream()
                .filter(member -> member.name().equals(name))
                .map(CircleMembers.Holder::membership)
                .findFirst()
                .orElse(null);
    }

    /** So many days from now on: a board whose days have all passed would show nobody how it works. */
    private @Nullable LocalDate day(YamlFile task, String name) {
        return task.has(name) ? store.today().plusDays(task.integer(name)) : null;
    }

    @Override
    public void removePeople() {
        store.removeSampleHolders();
    }

    @Override
    public void withdraw() {
        store.withdrawSample();
    }
}
