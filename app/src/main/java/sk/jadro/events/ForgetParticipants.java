package sk.jadro.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.web.Sites;

/** Every hour: forgets those whose name was taken out of an event's list a week ago. */
@Configuration
class ForgetParticipants {
    @Bean
    RecurringTask<Void> forgetRemovedParticipants(Sites sites, Participants participants) {
        return Tasks.recurring("forget-removed-participants", FixedDelay.ofHours(1))
                .execute((instance, context) -> sites.all().forEach(site -> participants.forgetRemoved(site.id())));
    }
}
