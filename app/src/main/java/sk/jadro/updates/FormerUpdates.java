package sk.jadro.updates;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.files.Pictures;
import sk.jadro.base.retention.Retention;
import sk.jadro.people.Trace;

/** How long news is kept that who wrote it took back, and by whose id it was. */
@Configuration
class FormerUpdates {
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    static Trace authorsOfUpdatesAreNotKept() {
        return new Trace("posted_update", "author_id");
    }

    @Bean
    static Retention takenBackUpdatesAreKept(UpdateStore store, Pictures pictures) {
        return new Retention("updates.kept", KEPT, before -> {
            var forgotten = store.forget(before);
            forgotten.stream().flatMap(Optional::stream).forEach(pictures::remove);
            return forgotten.size();
        });
    }
}
