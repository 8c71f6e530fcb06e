package sk.jadro.people;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** How long people are kept who stand for nothing any more. */
@Configuration
class FormerPeople {
    @Bean
    Retention peopleAreKept(People people) {
        return new Retention("people.kept", Duration.ofDays(7), people::forgetUnkept);
    }
}
