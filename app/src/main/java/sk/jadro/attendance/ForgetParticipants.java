package sk.jadro.attendance;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** Forgets those whose name was taken out of an event's list. */
@Configuration
class ForgetParticipants {
    @Bean
    Retention removedParticipantsAreKept(Participants participants) {
        return new Retention("attendance.kept", Duration.ofDays(7), participants::forget);
    }
}
