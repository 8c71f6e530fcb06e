package sk.jadro.activities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.section.Hold;

/** An event can't go away under the activities that grew from it. */
@Configuration
class GrownActivities {
    @Bean
    static Hold whatGrewHoldsItsEvent(ActivityStore store) {
        return store::hasGrownFrom;
    }
}
