package sk.jadro.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.jobs.Hourly;

/** Forgets those whose task ended a year ago. */
@Configuration
class FormerCoordinators {
    @Bean
    Hourly forgetFormerCoordinators(Coordinators coordinators) {
        return coordinators::forgetEnded;
    }
}
