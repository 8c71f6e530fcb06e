package sk.jadro.activities;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.web.Sites;

/** Every hour, partnership by partnership: forgets sign-ups that lapsed, tells of names that nobody was told of. */
@Configuration
class HourlyRound {
    @Bean
    RecurringTask<Void> activitiesEveryHour(Sites sites, SignUps signUps, CoordinatorNews news) {
        return Tasks.recurring("activities-every-hour", FixedDelay.ofHours(1))
                .execute((instance, context) -> sites.all().forEach(site -> {
                    signUps.forgetLapsed(site.id());
                    news.tellOfForgotten(site.id());
                }));
    }
}
