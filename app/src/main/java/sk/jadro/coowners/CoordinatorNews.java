package sk.jadro.coowners;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.jobs.Jobs;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Sites;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.coordinators.Coordinators;

/** Tells coordinators of new names by mail: the first at once, then at most one letter an hour with all that came. */
@Component
class CoordinatorNews {
    private static final Duration AT_MOST_EVERY = Duration.ofHours(1);

    private final Db db;
    private final Sites sites;
    private final Coordinators coordinators;
    private final SignUpLetters letters;
    private final Outbox outbox;
    private final Jobs jobs;
    private final Task<Void> task;
    private final Clock clock;

    CoordinatorNews(
            Db db,
            Sites sites,
            Coordinators coordinators,
            SignUpLetters letters,
            Outbox outbox,
            Jobs jobs,
            Clock clock) {
        this.db = db;
        this.sites = sites;
        this.coordinators = coordinators;
        this.letters = letters;
        this.outbox = outbox;
        this.jobs = jobs;
        this.task = Tasks.oneTime("tell-coordinators")
                .execute((instance, context) -> tell(new PartnershipId(UUID.fromString(instance.getId()))));
        this.clock = clock;
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> tellCoordinators(CoordinatorNews news) {
            return news.task;
        }
    }

    /** A name that coordinators have not been told of. */
    record NewName(UUID person, String name, Text activity) {}

    /** Sees to it that somebody will be told of what has just been confirmed. */
    void soon() {
        var now = clock.instant();
        var next = lastTold().plus(AT_MOST_EVERY);
        jobs.at(task, db.current().toString(), next.isAfter(now) ? next : now);
    }

    /** Makes up for names that were confirmed just while others were told. */
    void tellOfForgotten(PartnershipId partnership) {
        db.in(partnership, () -> {
            if (hasUntold()) {
                soon();
            }
        });
    }

    void tell(PartnershipId partnership) {
        var site = sites.byId(partnership);
        if (site.isEmpty()) {
            return;
        }
        db.in(partnership, () -> {
            // Before anybody coordinates, names wait: the first one is told of all.
            var readers = coordinators.all(partnership).stream()
                    .filter(Coordinator::hasAccepted)
                    .toList();
            var names = readers.isEmpty() ? List.<NewName>of() : markTold();
            if (names.isEmpty()) {
                return;
            }
            for (var reader : readers) {
                var person = reader.person();
                if (person.email() != null) {
                    outbox.put(letters.news(site.get(), person.email(), person.lang(), names));
                }
            }
        });
    }

    private boolean hasUntold() {
        return db.sql("""
                select exists (
                    select from co_owner
                    where partnership_id = :partnership and state = 'confirmed' and told_at is null
                      and source = 'form') as untold
                """).one(row -> row.bool("untold"));
    }

    private Instant lastTold() {
        return db.sql("""
                select coalesce(max(told_at), 'epoch') as last from co_owner
                where partnership_id = :partnership and not sample and told_at is not null
                """).one(row -> row.instant("last"));
    }

    private List<NewName> markTold() {
        return db.sql("""
                with told as (
                    update co_owner set told_at = :now
                    where partnership_id = :partnership and state = 'confirmed' and told_at is null and source = 'form'
                    returning id, person_id, activity_id, name, confirmed_at)
                select t.person_id, t.name, a.title_sk, a.title_en
                from told t
                join activity a on a.partnership_id = :partnership and a.id = t.activity_id
                order by t.confirmed_at, t.id
                """)
                .set("now", clock.instant())
                .list(row -> new NewName(row.uuid("person_id"), row.string("name"), row.text("title")));
    }
}
