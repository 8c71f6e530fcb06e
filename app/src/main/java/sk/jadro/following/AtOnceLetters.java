package sk.jadro.following;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.jobs.Hourly;
import sk.jadro.base.jobs.Jobs;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.mine.CollectedLetters;

/**
 * Writes to those who want to hear at once: of the first thing as soon as it has happened, of what comes within the hour after it
 * together. Some people in one transaction with what they were told: wherever a node ends, another goes on from there.
 */
@Component
class AtOnceLetters {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration AT_MOST_EVERY = Duration.ofHours(1);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    /** Before whose id no other's comes. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Db db;
    private final Jobs jobs;
    private final FollowStore follows;
    private final ObjectProvider<Writing> writing;
    private final Clock clock;
    private final Task<Void> task;

    AtOnceLetters(Db db, Jobs jobs, FollowStore follows, ObjectProvider<Writing> writing, Clock clock) {
        this.db = db;
        this.jobs = jobs;
        this.follows = follows;
        this.writing = writing;
        this.clock = clock;
        this.task = Tasks.custom("tell-followers", Void.class)
                .onFailure(new OnFailureRetryLater<>(AFTER_A_FAULT))
                .execute((instance, context) -> after(tell(new PartnershipId(UUID.fromString(instance.getId())))));
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> tellFollowers(AtOnceLetters letters) {
            return letters.task;
        }

        /** For what came up just while others were told. */
        @Bean
        Hourly tellFollowersOfTheRest(AtOnceLetters letters) {
            return letters::tell;
        }
    }

    /** What a letter needs; its rooms make news themselves. */
    @Component
    record Writing(Sites sites, FollowedNews news, DeskFollowers desk, CollectedLetters letters) {}

    /** There is something new. What comes within the same moment is told together. Called inside the partnership. */
    void soon() {
        jobs.at(task, db.current().toString(), clock.instant().plus(A_MOMENT));
    }

    /** Writes to all whom nobody wrote to within the hour; when others are to be written to, if any wait. */
    Optional<Instant> tell(PartnershipId partnership) {
        return writing.getObject().sites().byId(partnership).flatMap(site -> {
            db.in(partnership, () -> writing.getObject().desk().keepUp());
            var last = NOBODY;
            do {
                var after = last;
                last = db.in(partnership, () -> tellSome(site, after));
            } while (!last.equals(NOBODY));
            return db.in(partnership, () -> follows.patientUntil(AT_MOST_EVERY));
        });
    }

    /** The last one of some who were told; nobody where nobody is left. */
    private UUID tellSome(Site site, UUID after) {
        var readers = follows.impatient(AT_MOST_EVERY, after, AT_ONCE);
        if (readers.isEmpty()) {
            return NOBODY;
        }
        var reminders = writing.getObject().news().take(Set.copyOf(readers), Set.of(Rhythm.AT_ONCE));
        follows.wroteTo(reminders.stream().map(reminder -> reminder.reader()).toList());
        writing.getObject().letters().write(site, reminders);
        return readers.getLast();
    }

    private static CompletionHandler<Void> after(Optional<Instant> next) {
        return (complete, operations) ->
                next.ifPresentOrElse(time -> operations.reschedule(complete, time), operations::remove);
    }
}
