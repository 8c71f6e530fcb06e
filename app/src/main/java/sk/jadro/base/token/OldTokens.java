package sk.jadro.base.token;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.Db;
import sk.jadro.base.jobs.Hourly;

/** Forgets links that open nothing any more. */
@Configuration
class OldTokens {
    @Bean
    Hourly forgetOldTokens(Db db, Tokens tokens, Clock clock) {
        return partnership -> db.in(partnership, () -> tokens.forget(clock.instant()));
    }
}
