package sk.jadro.members;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.retention.Retention;
import sk.jadro.base.text.Words;
import sk.jadro.people.People;
import sk.jadro.submissions.Submissions;

/** Forgets the names of those who left and never wanted them shown; that somebody was there is still counted. */
@Configuration
class FormerMembers {
    @Bean
    Retention hiddenFormerMembersAreKept(MembershipStore members, People people) {
        return new Retention("members.kept", Submissions.KEPT, before -> {
            var whose = members.forgetHidden(Words.local(before).toLocalDate());
            whose.forEach(people::forgetUnlessKept);
            return whose.size();
        });
    }
}
