package sk.jadro.base.edit;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** Forgets what was changed long ago. */
@Configuration
class OldRevisions {
    @Bean
    Retention revisionsAreKept(Revisions revisions) {
        return new Retention("edit.kept", Duration.ofDays(5 * 365), revisions::forget);
    }
}
