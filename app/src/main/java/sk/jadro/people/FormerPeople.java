package sk.jadro.people;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** How long people are kept: those whose task ended, and those who stand for nothing any more. */
@Configuration
class FormerPeople {
    @Bean
    Retention formerCoordinatorsAreKept(CoordinatorStore store, People people) {
        return new Retention("people.kept.coordinators", Duration.ofDays(365), before -> {
            var former = store.forget(before);
            former.forEach(people::forgetUnlessKept);
            return former.size();
        });
    }

    @Bean
    Retention peopleAreKept(People people) {
        return new Retention("people.kept", Duration.ofDays(7), people::forgetUnkept);
    }
}
