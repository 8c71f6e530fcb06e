package sk.jadro.feedback;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** How long what people wrote is kept. */
@Configuration
class FeedbackRetention {
    static final Duration WITHDRAWN = Duration.ofDays(7);

    @Bean
    Retention withdrawnFeedbackIsKept(FeedbackStore store) {
        return new Retention("feedback.kept", WITHDRAWN, store::forget);
    }
}
