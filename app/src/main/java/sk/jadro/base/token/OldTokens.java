package sk.jadro.base.token;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** Forgets links that open nothing any more. */
@Configuration
class OldTokens {
    @Bean
    Retention linksAreKept(Tokens tokens) {
        return new Retention("token.kept", Duration.ZERO, tokens::forget);
    }
}
