package sk.jadro.base.mail;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** Forgets to whom letters went, once nobody can have a question about them any more. */
@Configuration
class OldLetters {
    @Bean
    Retention lettersAreKept(OutboxStore store) {
        return new Retention("mail.kept", Duration.ofDays(90), store::forget);
    }
}
