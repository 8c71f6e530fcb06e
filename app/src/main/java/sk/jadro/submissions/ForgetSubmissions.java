package sk.jadro.submissions;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;

/** Forgets the submissions whose time is over. */
@Configuration
class ForgetSubmissions {
    @Bean
    Retention submissionsAreKept(Submissions submissions, List<SubmissionKind> kinds) {
        return new Retention(
                "submissions.kept",
                Submissions.KEPT,
                before -> kinds.stream()
                        .mapToInt(kind -> submissions.forget(kind.over(before)))
                        .sum());
    }
}
