package sk.jadro.base.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Sites;

/** Every day: forgets to whom letters went, once nobody can have a question about them any more. */
@Configuration
class OldLetters {
    private static final Duration KEPT = Duration.ofDays(90);

    @Bean
    RecurringTask<Void> forgetOldLetters(Db db, OutboxStore store, Sites sites, Clock clock) {
        return Tasks.recurring("forget-old-letters", FixedDelay.ofHours(24))
                .execute((instance, context) -> sites.all()
                        .forEach(site -> db.in(
                                site.id(), () -> store.forget(clock.instant().minus(KEPT)))));
    }
}
