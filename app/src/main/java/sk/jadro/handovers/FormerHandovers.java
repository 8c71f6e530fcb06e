package sk.jadro.handovers;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** How long the address of somebody is kept who was asked and may have never heard of us. */
@Configuration
class FormerHandovers {
    @Bean
    static Retention handoversAreKept(HandoverStore store) {
        return new Retention("handovers.kept", Duration.ofDays(30), store::forget);
    }
}
