package sk.jadro.coowners;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.jobs.Hourly;
import sk.jadro.base.retention.Retention;
import sk.jadro.submissions.Submissions;

/** Forgets names that ended, and writes to people who came in a table. */
@Configuration
class EveryHour {
    @Bean
    Retention endedNamesAreKept(CoOwners coOwners) {
        return new Retention("coowners.kept", Submissions.KEPT, coOwners::forget);
    }

    @Bean
    Hourly writeToThoseFromTables(ImportedOwnerNews news) {
        return news::tell;
    }
}
