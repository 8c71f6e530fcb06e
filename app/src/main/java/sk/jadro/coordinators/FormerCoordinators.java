package sk.jadro.coordinators;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;
import sk.jadro.people.People;

/** How long it is known who coordinated, after their task ended. */
@Configuration
class FormerCoordinators {
    @Bean
    Retention formerCoordinatorsAreKept(CoordinatorStore store, People people) {
        return new Retention("coordinators.kept", Duration.ofDays(365), before -> {
            var former = store.forget(before);
            former.forEach(people::forgetUnlessKept);
            return former.size();
        });
    }
}
