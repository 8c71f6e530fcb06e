package sk.jadro.base.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.web.Sites;

/** Puts a job for each partnership every hour, which goes through all rooms' {@link Hourly} parts. */
@Configuration
class HourlyRounds {
    private static final Logger LOG = LoggerFactory.getLogger(HourlyRounds.class);

    /** One after the other, so that a country's rounds keep no letter waiting. */
    private static final Duration APART = Duration.ofMillis(20);

    @Bean
    Task<Void> hourlyRound(Map<String, Hourly> parts) {
        return Tasks.oneTime("hourly-round")
                .execute((instance, context) -> go(parts, new PartnershipId(UUID.fromString(instance.getId()))));
    }

    @Bean
    RecurringTask<Void> putHourlyRounds(Sites sites, Jobs jobs, Task<Void> hourlyRound, Clock clock) {
        return Tasks.recurring("hourly-rounds", FixedDelay.ofHours(1)).execute((instance, context) -> {
            var time = clock.instant();
            for (var site : sites.all()) {
                jobs.at(hourlyRound, site.id().toString(), time);
                time = time.plus(APART);
            }
        });
    }

    static void go(Map<String, Hourly> parts, PartnershipId partnership) {
        parts.forEach((name, part) -> {
            try {
                part.round(partnership);
            } catch (RuntimeException e) {
                // The next hour tries again.
                LOG.error("{} failed for partnership {}", name, partnership, e);
            }
        });
    }
}
