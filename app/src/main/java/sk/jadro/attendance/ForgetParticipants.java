package sk.jadro.attendance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.jobs.Hourly;

/** Forgets those whose name was taken out of an event's list a week ago. */
@Configuration
class ForgetParticipants {
    @Bean
    Hourly forgetRemovedParticipants(Participants participants) {
        return participants::forgetRemoved;
    }
}
