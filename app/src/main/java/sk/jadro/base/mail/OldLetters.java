package sk.jadro.base.mail;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.Db;
import sk.jadro.base.jobs.Hourly;

/** Forgets to whom letters went, once nobody can have a question about them any more. */
@Configuration
class OldLetters {
    private static final Duration KEPT = Duration.ofDays(90);

    @Bean
    Hourly forgetOldLetters(Db db, OutboxStore store, Clock clock) {
        return partnership ->
                db.in(partnership, () -> store.forget(clock.instant().minus(KEPT)));
    }
}
