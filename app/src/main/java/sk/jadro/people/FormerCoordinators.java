package sk.jadro.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.web.Sites;

/** Every day: forgets those whose task ended a year ago. */
@Configuration
class FormerCoordinators {
    @Bean
    RecurringTask<Void> forgetFormerCoordinators(Sites sites, Coordinators coordinators) {
        return Tasks.recurring("forget-former-coordinators", FixedDelay.ofHours(24))
                .execute((instance, context) -> sites.all().forEach(site -> coordinators.forgetEnded(site.id())));
    }
}
