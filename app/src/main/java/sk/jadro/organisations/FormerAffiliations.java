package sk.jadro.organisations;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** How long it is kept that somebody acted for an organisation once they do no more; and one for which nobody acts. */
@Configuration
class FormerAffiliations {
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    static Retention leftOrganisationsAreKept(ClaimStore claims, OrganisationStore organisations) {
        return new Retention(
                "organisations.kept", KEPT, before -> claims.forgetLeft(before) + organisations.forgetUnclaimed());
    }
}
