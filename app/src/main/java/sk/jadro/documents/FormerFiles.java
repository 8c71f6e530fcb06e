package sk.jadro.documents;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** How long the content of files is kept that were taken back. */
@Configuration
class FormerFiles {
    @Bean
    static Retention takenBackFilesAreKept(DocumentFileStore store) {
        return new Retention("documents.kept", Duration.ofDays(7), store::forget);
    }
}
