package sk.jadro.updates;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.files.Pictures;
import sk.jadro.base.retention.Retention;

/** How long news is kept that who wrote it took back. */
@Configuration
class FormerUpdates {
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    static Retention takenBackUpdatesAreKept(UpdateStore store, Pictures pictures) {
        return new Retention("updates.kept", KEPT, before -> {
            var forgotten = store.forget(before);
            forgotten.stream().flatMap(Optional::stream).forEach(pictures::remove);
            return forgotten.size();
        });
    }
}
