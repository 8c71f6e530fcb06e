package sk.jadro.base.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.springframework.util.StringUtils;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;

/**
 * Work about one thing of a partnership, done in steps: each is a transaction inside the partnership, and what ends amid them goes on
 * with the next one, on whichever node. A room makes its own by {@link Jobs#about} and declares its {@link #task} as a bean.
 */
public final class ThingJob {
    /** One step of the work. */
    @FunctionalInterface
    public interface Step {
        /** Whether there is more to be done. */
        boolean goesOn(UUID thing);
    }

    private final Db db;
    private final Jobs jobs;
    private final Task<Void> task;

    ThingJob(String name, Step step, Db db, Jobs jobs) {
        this.db = db;
        this.jobs = jobs;
        this.task = Tasks.oneTime(name).execute((instance, context) -> work(instance.getId(), step));
    }

    /** To be declared to the scheduler. */
    public Task<Void> task() {
        return task;
    }

    /** As soon as it can be; once for all who ask before it begins. Called inside the partnership. */
    public void soon(UUID thing) {
        jobs.soon(task, db.current() + "/" + thing);
    }

    /** At this time or a few seconds later, whatever else waits for the same thing. Called inside the partnership. */
    public void at(UUID thing, Instant time) {
        jobs.at(task, db.current() + "/" + thing + "/" + time.toEpochMilli(), time);
    }

    private void work(String instance, Step step) {
        var ids = StringUtils.tokenizeToStringArray(instance, "/");
        var partnership = new PartnershipId(UUID.fromString(ids[0]));
        var thing = UUID.fromString(ids[1]);
        while (db.in(partnership, () -> step.goesOn(thing))) {
            // The next step.
        }
    }
}
