package sk.jadro.coordinators;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.jobs.Jobs;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Sites;

/**
 * Requests for a link to sign in. All are noted alike and looked up later, so that not even the time of the answer tells
 * whose address has a task here.
 */
@Component
class SignInRequests {
    private final Db db;
    private final Sites sites;
    private final SignIns signIns;
    private final Jobs jobs;
    private final Clock clock;
    private final Task<Void> task;

    SignInRequests(Db db, Sites sites, SignIns signIns, Jobs jobs, Clock clock) {
        this.db = db;
        this.sites = sites;
        this.signIns = signIns;
        this.jobs = jobs;
        this.clock = clock;
        this.task = Tasks.oneTime("mail-sign-in-link")
                .execute((instance, context) -> answer(UUID.fromString(instance.getId())));
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> mailSignInLink(SignInRequests requests) {
            return requests.task;
        }
    }

    /** Notes one; several for one address that wait are one. */
    void note(Permit permit, EmailAddress email) {
        var id = db.sql("""
                insert into sign_in_request (id, email, asked_at) values (:id, :email, :now)
                on conflict (email) do update set asked_at = :now
                returning id
                """)
                .set("id", Ids.next())
                .set("email", email)
                .set("now", clock.instant())
                .one(row -> row.uuid("id"));
        jobs.soon(task, id.toString());
    }

    private void answer(UUID id) {
        email(id).ifPresent(email -> {
            var links = sites.all().stream()
                    .flatMap(site -> signIns.linkToMail(site, email).stream())
                    .toList();
            signIns.mail(email, links);
        });
        db.sql("delete from sign_in_request where id = :id").set("id", id).run();
    }

    private Optional<EmailAddress> email(UUID id) {
        return db.sql("select email from sign_in_request where id = :id")
                .set("id", id)
                .first(row -> new EmailAddress(row.string("email")));
    }
}
