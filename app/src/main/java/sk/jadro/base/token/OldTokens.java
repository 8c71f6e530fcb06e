package sk.jadro.base.token;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Sites;

/** Every day: forgets links that open nothing any more. */
@Configuration
class OldTokens {
    @Bean
    RecurringTask<Void> forgetOldTokens(Db db, Tokens tokens, Sites sites, Clock clock) {
        return Tasks.recurring("forget-old-tokens", FixedDelay.ofHours(24))
                .execute((instance, context) ->
                        sites.all().forEach(site -> db.in(site.id(), () -> tokens.forget(clock.instant()))));
    }
}
