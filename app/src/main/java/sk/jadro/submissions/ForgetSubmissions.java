package sk.jadro.submissions;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.jobs.Hourly;

/** Forgets the submissions whose time is over. */
@Configuration
class ForgetSubmissions {
    @Bean
    Hourly forgetLapsedSubmissions(Submissions submissions, List<SubmissionKind> kinds) {
        return partnership -> kinds.forEach(kind -> submissions.forgetLapsed(partnership, kind));
    }
}
