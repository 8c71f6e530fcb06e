package sk.jadro.base.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import sk.jadro.base.db.Db;

/**
 * Work that happens later, on any node. What is put here in a transaction happens if and only if that commits; a task is
 * a bean of db-scheduler's, an instance names what it is about, and one that waits already is not
 * put twice, but happens as soon as the one that was put to happen first.
 */
@Component
public class Jobs {
    private final Db db;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Jobs(Db db, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.db = db;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Work about one thing of a partnership, by a name that no other work has. */
    public ThingJob about(String name, ThingJob.Step step) {
        return new ThingJob(name, step, db, this);
    }

    public void soon(Task<Void> task, String instance) {
        at(task, instance, clock.instant());
    }

    /** At this time or a few seconds later. */
    public void at(Task<Void> task, String instance, Instant time) {
        // Not the scheduler's own client: where two put the same, its failed insert would end their transaction.
        db.sql("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                values (:task, :instance, :time, false, 1)
                on conflict (task_name, task_instance) do update set execution_time = excluded.execution_time
                where not scheduled_tasks.picked and scheduled_tasks.execution_time > excluded.execution_time
                """)
                .set("task", task.getName())
                .set("instance", instance)
                .set("time", time)
                .run();
        // What is to come later is found when the scheduler looks by itself.
        if (!time.isAfter(clock.instant()) && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
                }
            });
        }
    }
}
