package sk.jadro.correspondence;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** How long it is kept what people wrote to each other: as long as the link in its letter is good. */
@Configuration
class FormerMessages {
    @Bean
    static Retention messagesAreKept(MessageStore store) {
        return new Retention("correspondence.kept", Duration.ofDays(90), store::forget);
    }
}
