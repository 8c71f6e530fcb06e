package sk.jadro.base.inbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import sk.jadro.base.retention.Retention;

@Configuration
@EnableConfigurationProperties(InboxSettings.class)
class InboxConfiguration {
    /** One node at a time; as long as one round is under way there is no other. */
    @Bean
    @Conditional(IsThereAny.class)
    RecurringTask<Void> readInboxes(Inbox inbox) {
        return Tasks.recurring("read-inboxes", FixedDelay.ofMinutes(1))
                .execute((instance, context) ->
                        inbox.round(() -> context.getSchedulerState().isShuttingDown()));
    }

    /** A letter that is sent again later than that is taken again. */
    @Bean
    Retention takenLettersAreKept(InboxStore store) {
        return new Retention("inbox.kept", Inbox.REMEMBERED, store::forget);
    }

    static final class IsThereAny implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Binder.get(context.getEnvironment())
                    .bind("jadro.inbox", Bindable.mapOf(String.class, Object.class))
                    .isBound();
        }
    }
}
