package sk.jadro.activities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.jobs.Hourly;

/** Tells of names that nobody was told of. */
@Configuration
class EveryHour {
    @Bean
    Hourly tellOfForgottenNames(CoordinatorNews news) {
        return news::tellOfForgotten;
    }
}
